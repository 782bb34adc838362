package render

import (
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
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

// width is how wide a text is in a size, in pixels. What the typeface lacks is
// taken to be as wide as it is high.
func (t *typesetter) width(text string, size float64) float64 {
	var width fixed.Int26_6
	for _, r := range text {
		if advance, ok := t.ruler.GlyphAdvance(r); ok {
			width += advance
		} else {
			width += fixed.I(measured)
		}
	}
	return float64(width) / 64 * size / measured
}
