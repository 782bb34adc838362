package render

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io"
	"math"

	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"

	"notes/internal/graph"
	"notes/pkg/kg"
)

const (
	finest     = 2.0      // pixels of the file for one of the scene
	mostPixels = 60 << 20 // pixels of a file; a larger picture is drawn coarser
	bandHeight = 8.0      // pixels of the file that are painted at a time
)

// writePNG draws the same picture as [writeSVG] does, in pixels.
func writePNG(w io.Writer, g kg.Graph, look Look) error {
	s, err := stage(g, look)
	if err != nil {
		return err
	}
	p := painter{scene: s, scale: min(finest, math.Sqrt(mostPixels/(s.width*s.height)))}
	p.image = image.NewRGBA(image.Rect(0, 0, int(math.Ceil(s.width*p.scale)), int(math.Ceil(s.height*p.scale))))
	draw.Draw(p.image, p.image.Bounds(), image.NewUniform(hexColour(s.theme.paper)), image.Point{}, draw.Src)
	if err := p.paint(); err != nil {
		return err
	}
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	return encoder.Encode(w, p.image)
}

type painter struct {
	*scene
	image  *image.RGBA
	raster vector.Rasterizer
	scale  float64
}

func (p *painter) paint() error {
	if err := p.write(p.title, margin, p.titleLine(), titleSize*p.unit, p.theme.words); err != nil {
		return err
	}
	for i := range p.edges {
		p.edge(&p.edges[i])
	}
	for _, w := range p.words {
		p.fill(corners(w.x, w.y, w.w, w.h), p.theme.paper)
		if err := p.write(w.text, w.x-w.w/2+2, w.y+0.33*wordSize, wordSize, p.theme.words); err != nil {
			return err
		}
	}
	for i := range p.nodes {
		n := &p.nodes[i]
		p.shape(n.Kind, n.x, n.y, n.w, n.h, n.colour)
		if err := p.write(n.label, n.x-p.letters.width(n.label, n.size)/2, n.y+0.35*n.size, n.size, "#111111"); err != nil {
			return err
		}
	}
	for _, l := range p.legend {
		if err := p.explained(l); err != nil {
			return err
		}
	}
	return nil
}

// explained paints an entry of the legend.
func (p *painter) explained(l legendEntry) error {
	if l.class != "" {
		line := p.sampleLine(l)
		p.edge(&line)
	} else {
		wide, high := sampleWide*p.unit, sampleHigh*p.unit
		p.shape(l.kind, l.x+wide/2, l.y, wide, high, l.colour)
	}
	return p.write(l.text, l.x+sampleSpace*p.unit, l.y+0.33*letterSize*p.unit, letterSize*p.unit, p.theme.words)
}

func (p *painter) edge(e *sceneEdge) {
	tone, dashed, arrow := p.line(e)
	if dashed {
		for _, d := range dashesOf(e.line, 5, 4) {
			p.fill(stroke(d, e.width), tone)
		}
	} else {
		p.fill(stroke(e.line, e.width), tone)
	}
	if !arrow {
		return
	}
	for _, head := range arrowHeads(e) {
		p.fill(head, tone)
	}
}

// dashesOf cuts a line into strokes with gaps between them.
func dashesOf(line []graph.Point, step, gap float64) [][]graph.Point {
	length := lengthOf(line)
	var list [][]graph.Point
	for at := 0.0; at < length; at += step + gap {
		list = append(list, []graph.Point{along(line, at/length), along(line, min(at+step, length)/length)})
	}
	return list
}

// stroke is a line of some width as a polygon: one side of it and back on the other.
func stroke(line []graph.Point, width float64) []graph.Point {
	if lengthOf(line) == 0 {
		return nil
	}
	sides := make([]graph.Point, 2*len(line))
	for i, p := range line {
		before, after := line[max(i-1, 0)], line[min(i+1, len(line)-1)]
		dx, dy := after.X-before.X, after.Y-before.Y
		length := max(math.Hypot(dx, dy), 1e-9)
		nx, ny := -dy/length*width/2, dx/length*width/2
		sides[i] = graph.Point{X: p.X + nx, Y: p.Y + ny}
		sides[len(sides)-1-i] = graph.Point{X: p.X - nx, Y: p.Y - ny}
	}
	return sides
}

// shape paints an outline: its border, and within it its ground.
func (p *painter) shape(k kg.Kind, x, y, w, h float64, c colour) {
	const border = 1.0
	p.fill(outlinePoints(k, x, y, w, h), c.border)
	p.fill(outlinePoints(k, x, y, w-2*border, h-2*border), c.fill)
}

// fill paints a polygon band by band: the whole box around a long thin line would
// be a thousand times the pixels of the line.
func (p *painter) fill(points []graph.Point, tone string) {
	if len(points) < 3 {
		return
	}
	scaled := make([]graph.Point, len(points))
	top, bottom := math.Inf(1), math.Inf(-1)
	for i, q := range points {
		scaled[i] = graph.Point{X: q.X * p.scale, Y: q.Y * p.scale}
		top, bottom = min(top, scaled[i].Y), max(bottom, scaled[i].Y)
	}
	ink := image.NewUniform(hexColour(tone))
	var upper, band []graph.Point
	for y := math.Floor(top); y < bottom; y += bandHeight {
		upper = above(upper[:0], scaled, y+bandHeight)
		band = below(band[:0], upper, y)
		p.fillBand(band, ink)
	}
}

// fillBand paints a polygon, in pixels, that is no higher than a band.
func (p *painter) fillBand(points []graph.Point, ink image.Image) {
	box := boundsOf(points).Intersect(p.image.Bounds())
	if box.Empty() {
		return
	}
	p.raster.Reset(box.Dx(), box.Dy())
	for i, q := range points {
		x, y := float32(q.X-float64(box.Min.X)), float32(q.Y-float64(box.Min.Y))
		if i == 0 {
			p.raster.MoveTo(x, y)
		} else {
			p.raster.LineTo(x, y)
		}
	}
	p.raster.ClosePath()
	p.raster.Draw(p.image, box, ink, image.Point{})
}

// write writes a text that begins at a place on its baseline.
func (p *painter) write(text string, x, y, size float64, tone string) error {
	face, err := p.letters.face(size * p.scale)
	if err != nil {
		return err
	}
	d := font.Drawer{
		Dst: p.image, Src: image.NewUniform(hexColour(tone)), Face: face,
		Dot: fixed.Point26_6{X: fixed.Int26_6(x * p.scale * 64), Y: fixed.Int26_6(y * p.scale * 64)},
	}
	d.DrawString(p.letters.written(text))
	return nil
}

// hexColour reads #RRGGBB; anything else is white.
func hexColour(tone string) color.RGBA {
	if len(tone) != 7 {
		return color.RGBA{255, 255, 255, 255}
	}
	r, g, b := rgb(tone)
	return color.RGBA{uint8(r), uint8(g), uint8(b), 255}
}
