package render

import (
	"image"
	"image/color"
	"testing"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// TestFillInBands: a polygon that is painted band by band covers what it
// should, also where bands meet and where it leaves the picture.
func TestFillInBands(t *testing.T) {
	const size = 200
	for name, polygon := range map[string][]graph.Point{
		"steep":   stroke([]graph.Point{{X: 20, Y: 5}, {X: 90, Y: 190}}, 3),
		"flat":    stroke([]graph.Point{{X: 5, Y: 100.4}, {X: 195, Y: 103}}, 1),
		"level":   stroke([]graph.Point{{X: 5, Y: 64}, {X: 195, Y: 64}}, 2),
		"upright": stroke([]graph.Point{{X: 64, Y: 5}, {X: 64, Y: 195}}, 2),
		"flag":    outlinePoints(kg.Event, 100, 100, 150, 90),
		"ellipse": outlinePoints(kg.Concept, 100, 100, 150, 90),
		"outside": stroke([]graph.Point{{X: -50, Y: -40}, {X: 260, Y: 230}}, 5),
	} {
		p := painter{scale: 1, image: image.NewRGBA(image.Rect(0, 0, size, size))}
		p.fill(polygon, "#FF0000")
		at, most := furthest(p.image, sampled(polygon, size))
		if most > 40 {
			t.Errorf("%s: differs by %d of 255 at %v", name, most, at)
		}
	}
}

// sampled paints a polygon by asking of 8 × 8 points of each pixel whether they
// lie in it.
func sampled(polygon []graph.Point, size int) *image.RGBA {
	const fine = 8
	picture := image.NewRGBA(image.Rect(0, 0, size, size))
	for y := range size {
		for x := range size {
			in := 0
			for k := range fine * fine {
				if holds(polygon, float64(x)+(0.5+float64(k%fine))/fine, float64(y)+(0.5+float64(k/fine))/fine) {
					in++
				}
			}
			picture.SetRGBA(x, y, color.RGBA{A: uint8(in * 255 / (fine * fine))})
		}
	}
	return picture
}

// holds reports whether a ray from a point crosses the border an odd number of
// times.
func holds(polygon []graph.Point, x, y float64) bool {
	in := false
	for i, q := range polygon {
		o := polygon[(i+1)%len(polygon)]
		if (q.Y > y) != (o.Y > y) && x < q.X+(o.X-q.X)*(y-q.Y)/(o.Y-q.Y) {
			in = !in
		}
	}
	return in
}

// furthest is where two pictures differ most, and by how much.
func furthest(a, b *image.RGBA) (at image.Point, most int) {
	for y := range a.Rect.Dy() {
		for x := range a.Rect.Dx() {
			d := int(a.RGBAAt(x, y).A) - int(b.RGBAAt(x, y).A)
			if d = max(d, -d); d > most {
				at, most = image.Pt(x, y), d
			}
		}
	}
	return at, most
}
