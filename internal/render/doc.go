// Package render writes answers: as text for a person at a terminal, as JSON
// for a program, and graphs in the formats that [Formats] lists.
//
// It is the last stage of the flow and takes no decisions: what is shown, in
// which order and how much of it has been settled by whoever calls. The same
// values give the same bytes.
//
// What stands in notes is foreign text. In every form a name or a sentence may
// hold quotes, newlines, escape codes or bytes that are no text at all; each
// writer makes them harmless in its own way ([Line] for text, escapes of its own
// in each format of graphs), so nothing that a note says can steer a terminal or
// break a file.
package render
