package render

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"html/template"
	"io"
	"math"
	"strings"

	"notes/internal/graph"
	"notes/pkg/kg"
)

// The page's parts are in the folder page: a person reads them there as they
// are; in the page they stand one after the other.
//
//go:embed page
var page embed.FS

// pageScripts are the modules of the page, in the order in which they build on
// each other.
func pageScripts() []string {
	return []string{
		"page/data.js", "page/view.js", "page/paint.js", "page/layers.js", "page/card.js", "page/pointer.js",
		"page/keys.js", "page/search.js", "page/filters.js", "page/begin.js",
	}
}

// pageData is the graph as the page gets it: places and colours are decided
// here, so that it opens still and ready.
type pageData struct {
	Nodes []pageNode `json:"nodes"`
	Edges []pageEdge `json:"edges"`
	Asked []int      `json:"asked"` // indices of the nodes that the graph is about
}

type pageNode struct {
	ID       string       `json:"id"`
	Name     string       `json:"name"`
	Label    string       `json:"label"`
	Kind     kg.Kind      `json:"kind"`
	Topic    string       `json:"topic"`
	Topics   []string     `json:"topics"`
	Aliases  []string     `json:"aliases"`
	URLs     []string     `json:"urls"`
	Notes    int          `json:"notes"`
	Mentions int          `json:"mentions"`
	First    string       `json:"first"`
	Last     string       `json:"last"`
	X        float64      `json:"x"`
	Y        float64      `json:"y"`
	W        float64      `json:"w"`
	H        float64      `json:"h"`
	Size     float64      `json:"size"`
	Fill     string       `json:"fill,omitempty"` // the page's own if it belongs to no topic
	Border   string       `json:"border,omitempty"`
	Outline  [][2]float64 `json:"outline"` // around the middle
}

type pageEdge struct {
	A        int             `json:"a"` // index of a node
	B        int             `json:"b"`
	Type     kg.RelationType `json:"type"`
	Class    kg.Class        `json:"class"`
	Weight   float64         `json:"weight"`
	Width    float64         `json:"width"`
	Both     bool            `json:"both"`          // leads both ways, or neither
	Bow      [][2]float64    `json:"bow,omitempty"` // beginning, point that it is drawn towards, and end of a bent line
	First    string          `json:"first"`
	Last     string          `json:"last"`
	Evidence []kg.Evidence   `json:"evidence"`
}

// writeHTML writes one page to explore the graph in, that needs nothing but a
// browser and asks for nothing from anywhere: a Content-Security-Policy allows
// the page's own script and style by their hashes, and no others. The data are
// JSON in an element that no browser runs.
func writeHTML(w io.Writer, g kg.Graph, look Look) error {
	s, err := stage(g, look)
	if err != nil {
		return err
	}
	files, err := readPage()
	if err != nil {
		return err
	}
	t, err := template.New("page").Parse(files.frame)
	if err != nil {
		return err
	}
	data, err := json.Marshal(filledPage(s)) // which writes < as \u003c
	if err != nil {
		return err
	}
	return t.Execute(w, map[string]any{
		"Title": s.title, "Theme": look.Theme, "Legend": s.pageLegends(g), "Data": template.JS(escaped(data)), //nolint:gosec // JSON without < can't end its element
		"Style": template.CSS(files.style), "StyleHash": hash(files.style), //nolint:gosec // our own
		"Script": template.JS(files.script), "ScriptHash": hash(files.script), //nolint:gosec // our own
	})
}

type pageFiles struct{ frame, style, script string }

func readPage() (f pageFiles, err error) {
	read := func(name string) string {
		b, failed := page.ReadFile(name)
		if err == nil {
			err = failed
		}
		return string(b)
	}
	f.frame, f.style = read("page/page.html"), read("page/page.css")
	var scripts []string
	for _, name := range pageScripts() {
		scripts = append(scripts, read(name))
	}
	f.script = strings.Join(scripts, "\n")
	return f, err
}

// hash is what a Content-Security-Policy knows an inline script or style by.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return base64.StdEncoding.EncodeToString(sum[:])
}

func filledPage(s *scene) pageData {
	d := pageData{Nodes: make([]pageNode, 0, len(s.nodes)), Edges: make([]pageEdge, 0, len(s.edges)), Asked: orNone(s.asked)}
	for _, n := range s.nodes {
		p := pageNode{
			ID: n.ID, Name: Line(n.Name), Label: n.label, Kind: n.Kind, Topic: n.topic, Topics: orNone(n.Topics), Aliases: orNone(n.Aliases), URLs: orNone(n.URLs),
			Notes: n.Notes, Mentions: n.Mentions, First: n.First, Last: n.Last,
			X: tenth(n.x), Y: tenth(n.y), W: tenth(n.w), H: tenth(n.h), Size: tenth(n.size),
		}
		if n.topic != "" {
			p.Fill, p.Border = n.colour.fill, n.colour.border
		}
		p.Outline = tenths(outlinePoints(n.Kind, 0, 0, n.w, n.h))
		d.Nodes = append(d.Nodes, p)
	}
	for _, e := range s.edges {
		d.Edges = append(d.Edges, pageEdge{
			A: e.a, B: e.b, Both: e.Type.Symmetric(),
			Type: e.Type, Class: e.Class, Weight: e.Weight, First: e.First, Last: e.Last,
			Width: tenth(e.width), Bow: tenths(e.bow),
			Evidence: orNone(e.Evidence),
		})
	}
	return d
}

// orNone is a list that JSON shows as one also where it is empty.
func orNone[E any](list []E) []E {
	if list == nil {
		return []E{}
	}
	return list
}

func tenths(points []graph.Point) (pairs [][2]float64) {
	for _, p := range points {
		pairs = append(pairs, [2]float64{tenth(p.X), tenth(p.Y)})
	}
	return pairs
}

func tenth(f float64) float64 { return math.Round(10*f) / 10 }
