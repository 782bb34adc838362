package render

import (
	"fmt"
	"math"
	"strconv"

	"notes/pkg/kg"
)

// fontFamily is what Graphviz finds a good match for on every system.
const fontFamily = "Helvetica,Arial,sans-serif"

// linkedColour is of edges that the author linked, where colour alone tells
// them apart.
const linkedColour = "#777777"

// theme is what a picture is painted in, apart from the colours of topics.
type theme struct {
	paper  string // the background
	stated string // edges that a sentence states
	quiet  string // edges that nobody stated; they stay in the background
	words  string // on edges
	dark   bool
}

func themeOf(look Look) theme {
	if look.Theme == "dark" {
		return theme{paper: "#16191E", stated: "#F0F2F5", quiet: "#5C6470", words: "#B9C0CA", dark: true}
	}
	return theme{paper: "white", stated: "#222222", quiet: "#B0B0B0", words: "#444444"}
}

// suits changes the tones of a colour so that they suit the theme: on a dark
// paper, grounds are dark and what stands on them is light.
func (t theme) suits(c colour) colour {
	if !t.dark {
		return c
	}
	if c == neutral() {
		c.fill = "#A9B0BB"
	}
	return colour{fill: c.fill, border: mix(c.fill, t.paper, 0.6), ground: mix(c.fill, t.paper, 0.12), ink: c.fill}
}

// mix blends two colours of the form #RRGGBB, with a share of the first.
func mix(first, second string, share float64) string {
	r1, g1, b1 := rgb(first)
	r2, g2, b2 := rgb(second)
	part := func(x, y int) int { return int(math.Round(share*float64(x) + (1-share)*float64(y))) }
	return fmt.Sprintf("#%02X%02X%02X", part(r1, r2), part(g1, g2), part(b1, b2))
}

// rgb takes a colour of the form #RRGGBB apart.
func rgb(colour string) (r, g, b int) {
	n, _ := strconv.ParseUint(colour[1:], 16, 32)
	return int(n >> 16), int(n >> 8 & 255), int(n & 255)
}

// colour is how the nodes of one topic are painted.
type colour struct{ fill, border, ground, ink string }

// palette is the light scheme of Paul Tol (2021), made for fills under black
// text and told apart by the colour-blind, in an order that puts neighbours
// far from each other; borders and grounds are darker and lighter tones.
func palette() []colour {
	return []colour{
		{"#77AADD", "#33628F", "#EDF3FA", "#28506F"},
		{"#EE8866", "#A04A2B", "#FDF1EC", "#833B20"},
		{"#44BB99", "#1F6F59", "#E8F6F2", "#185A48"},
		{"#EEDD88", "#8F7B14", "#FCF9EA", "#6E5F0F"},
		{"#FFAABB", "#A84A5F", "#FFF2F5", "#8A3A4D"},
		{"#99DDFF", "#2F7DA3", "#EFF9FF", "#246482"},
		{"#BBCC33", "#6B7610", "#F6F8E3", "#545D0C"},
		{"#AAAA00", "#5F5F00", "#F4F4DF", "#4D4D00"},
	}
}

// neutral is for what belongs to no topic, or to one that got no colour.
func neutral() colour { return colour{"#EEEEEE", "#888888", "#F7F7F7", "#555555"} }

// outline is how a node is drawn around its name.
type outline struct{ shape, style, margin string }

// outlineOf draws each kind in an outline of its own, software in plain boxes
// and concepts in ellipses because there are most of them.
func outlineOf(k kg.Kind) outline {
	const wide, tight = "0.13,0.06", "0.02,0.02"
	switch k {
	case kg.Concept:
		return outline{"ellipse", "filled", tight}
	case kg.Product:
		return outline{"box", "filled", wide}
	case kg.Standard:
		return outline{"note", "filled", wide}
	case kg.Language:
		return outline{"component", "filled", wide}
	case kg.Hardware:
		return outline{"box3d", "filled", wide}
	case kg.Organization:
		return outline{"octagon", "filled", tight}
	case kg.Event:
		return outline{"tab", "filled", wide}
	case kg.Person:
		return outline{"box", "filled,rounded,dashed", wide}
	case kg.Place:
		return outline{"cds", "filled", wide}
	case kg.Talk:
		return outline{"folder", "filled", wide}
	case kg.NoteKind:
		return outline{"underline", "", wide}
	}
	return outline{"box", "filled,rounded", wide}
}

// penWidth grows with the square root of the weight, from 0.6 to the thickest.
func penWidth(weight, widest, thickest float64) string {
	if widest <= 0 || weight <= 0 {
		return "0.6"
	}
	return number(0.6 + (thickest-0.6)*math.Sqrt(weight/widest))
}

func widest(edges []kg.Edge) float64 {
	most := 0.0
	for _, e := range edges {
		most = max(most, e.Weight)
	}
	return most
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) }
