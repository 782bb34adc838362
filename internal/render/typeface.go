package render

import (
	"strings"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/norm"

	"notes/pkg/kg"
)

// typesetter measures texts, and draws them where there is no other font. It is
// made when a picture is asked for: other commands need none.
type typesetter struct {
	font  *opentype.Font
	ruler font.Face // in the size in which texts are measured
	faces map[float64]font.Face
}

const measured = 100

func newTypesetter() (*typesetter, error) {
	f, err := opentype.Parse(goregular.TTF)
	if err != nil {
		return nil, err
	}
	t := &typesetter{font: f, faces: map[float64]font.Face{}}
	t.ruler, err = t.face(measured)
	return t, err
}

// face is the typeface in a size, in pixels.
func (t *typesetter) face(size float64) (font.Face, error) {
	if f, ok := t.faces[size]; ok {
		return f, nil
	}
	f, err := opentype.NewFace(t.font, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
	t.faces[size] = f
	return f, err
}

// written is what can be written of a text: letters in one piece with the signs on
// them where there are such, and without the signs that take no room and that
// the typeface lacks.
func (t *typesetter) written(text string) string {
	return strings.Map(func(r rune) rune {
		if !t.has(r) && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			return -1
		}
		return r
	}, norm.NFC.String(text))
}

func (t *typesetter) has(r rune) bool {
	_, ok := t.ruler.GlyphAdvance(r)
	return ok
}

// width is how wide a text is in a size, in pixels. What the typeface lacks is
// taken to be as wide as it is high.
func (t *typesetter) width(text string, size float64) float64 {
	var width fixed.Int26_6
	for _, r := range t.written(text) {
		if advance, ok := t.ruler.GlyphAdvance(r); ok {
			width += advance
		} else {
			width += fixed.I(measured)
		}
	}
	return float64(width) / 64 * size / measured
}

// lacks reports whether the typeface has no glyph for some of a text.
func (t *typesetter) lacks(text string) bool {
	return strings.ContainsFunc(t.written(text), func(r rune) bool { return !t.has(r) })
}

// lacking returns the names in a graph that can't be written without another
// typeface.
func lacking(g kg.Graph, look Look) []string {
	t, err := newTypesetter()
	if err != nil || look.Engine != "" { // Graphviz writes with the typefaces of the machine
		return nil
	}
	var names []string
	for _, n := range g.Nodes {
		if t.lacks(shortLabel(n.Name)) {
			names = append(names, Line(n.Name))
		}
	}
	return names
}
