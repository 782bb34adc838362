package render

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"iter"
	"math"
	"strings"

	"notes/pkg/kg"
)

// writeCanvas writes a graph as JSON Canvas 1.0, for Obsidian: a card for each
// entity, in a frame for its topic; notes are cards that show the note.
func writeCanvas(w io.Writer, g kg.Graph, _ Look) error {
	return writeLists(bufio.NewWriter(w), "{\n", "  ", canvasNodes(clustersOf(g.Nodes)), canvasEdges(g.Edges), "\n}\n")
}

// canvasNode is a card or a frame. Measures are in pixels.
type canvasNode struct {
	ID     string `json:"id"`
	Type   string `json:"type"`
	X      int    `json:"x"`
	Y      int    `json:"y"`
	Width  int    `json:"width"`
	Height int    `json:"height"`
	Color  string `json:"color,omitempty"`
	Label  string `json:"label,omitempty"`
	Text   string `json:"text,omitempty"`
	File   string `json:"file,omitempty"`
}

type canvasEdge struct {
	ID       string `json:"id"`
	FromNode string `json:"fromNode"`
	ToNode   string `json:"toNode"`
	FromEnd  string `json:"fromEnd,omitempty"` // none, unless it says so
	ToEnd    string `json:"toEnd"`
	Color    string `json:"color"`
	Label    string `json:"label,omitempty"`
}

const (
	cardWidth  = 250
	cardHeight = 100
	cardGap    = 60  // between cards, for the edges
	frameGap   = 120 // between frames
)

// grid is how many cards stand beside each other in a frame, and below.
type grid struct{ columns, rows int }

// gridOf makes a frame somewhat wider than high.
func gridOf(cards int) grid {
	columns := max(1, int(math.Ceil(math.Sqrt(0.6*float64(cards)))))
	return grid{columns, (cards + columns - 1) / columns}
}

func (g grid) width() int  { return g.columns*(cardWidth+cardGap) + cardGap }
func (g grid) height() int { return g.rows*(cardHeight+cardGap) + cardGap }

// canvasNodes places the frames beside each other in shelves, as books are, the
// largest first, and the cards in their frames.
func canvasNodes(clusters []cluster) iter.Seq[canvasNode] {
	return func(yield func(canvasNode) bool) {
		shelf := shelfWidth(clusters)
		x, y, tallest := 0, 0, 0
		for _, c := range clusters {
			frame := gridOf(len(c.nodes))
			if x > 0 && x+frame.width() > shelf {
				x, y, tallest = 0, y+tallest+frameGap, 0
			}
			for _, n := range canvasFrame(c, frame, x, y) {
				if !yield(n) {
					return
				}
			}
			x, tallest = x+frame.width()+frameGap, max(tallest, frame.height())
		}
	}
}

// shelfWidth makes the whole about a third wider than high.
func shelfWidth(clusters []cluster) int {
	area := 0
	for _, c := range clusters {
		frame := gridOf(len(c.nodes))
		area += (frame.width() + frameGap) * (frame.height() + frameGap)
	}
	return int(math.Sqrt(float64(area) * 4 / 3))
}

func canvasFrame(c cluster, frame grid, x, y int) []canvasNode {
	var nodes []canvasNode
	if c.topic != "" {
		nodes = append(nodes, canvasNode{ID: "t:" + c.topic, Type: "group", X: x, Y: y, Width: frame.width(), Height: frame.height(), Color: c.colour.border, Label: c.topic})
	}
	for i, n := range c.nodes {
		card := canvasCard(n)
		card.X = x + cardGap + i%frame.columns*(cardWidth+cardGap)
		card.Y = y + cardGap + i/frame.columns*(cardHeight+cardGap)
		card.Width, card.Height, card.Color = cardWidth, cardHeight, c.colour.fill
		nodes = append(nodes, card)
	}
	return nodes
}

func canvasCard(n kg.Node) canvasNode {
	if n.Kind == kg.NoteKind && len(n.URLs) > 0 {
		return canvasNode{ID: nodeID(n.ID), Type: "file", File: n.URLs[0]}
	}
	facts := fmt.Sprintf("%s, mentioned %d×", n.Kind, n.Mentions)
	return canvasNode{ID: nodeID(n.ID), Type: "text", Text: "**" + markdownText(cmp.Or(n.Name, n.ID)) + "**\n" + facts}
}

// canvasEdges tells the classes apart by colour, and what is stated by an arrow
// and a word.
func canvasEdges(edges []kg.Edge) iter.Seq[canvasEdge] {
	light := themeOf(Look{})
	return func(yield func(canvasEdge) bool) {
		for _, e := range edges {
			drawn := canvasEdge{ID: "e:" + edgeID(e), FromNode: nodeID(e.Source), ToNode: nodeID(e.Target), ToEnd: "none"}
			switch e.Class {
			case kg.ByStatement:
				drawn.ToEnd, drawn.Color, drawn.Label = "arrow", light.stated, string(e.Type)
			case kg.ByLink:
				drawn.Color, drawn.Label = linkedColour, string(e.Type)
			default:
				drawn.Color = light.quiet
			}
			if e.Class == kg.ByStatement && e.Type.Symmetric() {
				drawn.FromEnd = "arrow"
			}
			if !yield(drawn) {
				return
			}
		}
	}
}

// markdownText makes foreign text stand for itself in Markdown, on one line.
func markdownText(text string) string {
	var b strings.Builder
	for _, r := range Line(text) {
		if r < 0x80 && r > ' ' && !isWord(r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
