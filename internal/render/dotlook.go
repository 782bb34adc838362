package render

import (
	"math"
	"strconv"

	"notes/pkg/kg"
)

// font is what Graphviz finds a good match for on every system.
const font = "Helvetica,Arial,sans-serif"

// statedColour is of edges that a sentence states.
const statedColour = "#222222"

// linkedColour is of edges that the author linked.
const linkedColour = "#777777"

// quietColour is of edges that nobody stated; they stay in the background.
const quietColour = "#B0B0B0"

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
	}
	return outline{"box", "filled,rounded", wide}
}

// points is the size of a name in print, from 11 to 24, growing with the
// logarithm of its mentions so that a hub doesn't dwarf the rest.
func points(mentions int) string {
	return strconv.Itoa(min(24, 11+int(3*math.Log2(1+float64(max(0, mentions)))/1.2)))
}

// penWidth grows with the square root of the weight, from 0.6 to 4.
func penWidth(weight, widest float64) string {
	if widest <= 0 || weight <= 0 {
		return "0.6"
	}
	return number(0.6 + 3.4*math.Sqrt(weight/widest))
}

func widest(edges []kg.Edge) float64 {
	most := 0.0
	for _, e := range edges {
		most = max(most, e.Weight)
	}
	return most
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) }
