package render

import "notes/pkg/kg"

// pageLegend is an entry of the legend as the page shows it: a node by its
// outline, or a line by its class, which the page's own style paints.
type pageLegend struct {
	Text    string
	Class   kg.Class // of a line
	Outline string   // of a node, around the origin
	Fill    string   // empty for the page's own
	Border  string
	Person  bool // whose outline is dashed
}

// pageLegends returns the legend of a page, row by row.
func (s *scene) pageLegends(g kg.Graph) [][]pageLegend {
	var rows [][]pageLegend
	for _, row := range s.legendRows(g) {
		var shown []pageLegend
		for _, l := range row {
			entry := pageLegend{
				Text: l.text, Class: l.class, Person: l.kind == kg.Person,
				Outline: outlinePath(outlinePoints(l.kind, 0, 0, sampleWide, sampleHigh)),
			}
			if l.kind == "" {
				entry.Fill, entry.Border = l.colour.fill, l.colour.border
			}
			shown = append(shown, entry)
		}
		rows = append(rows, shown)
	}
	return rows
}
