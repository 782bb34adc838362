package render

// Screen is what is known of the place that text goes to. The zero value is a
// file or a pipe: no colour, lines as long as they are.
type Screen struct {
	Width int  // in columns; 0 for no limit
	Color bool // whether it understands ANSI escape codes
}

// style is an ANSI SGR code (ECMA-48).
type style string

const (
	plain  style = ""
	strong style = "1"
	faint  style = "2"
	accent style = "36"

	added   style = "32"
	removed style = "31"
)

// paint wraps text, which must be safe already, in a style.
func (s Screen) paint(st style, text string) string {
	if !s.Color || st == plain || text == "" {
		return text
	}
	return "\x1b[" + string(st) + "m" + text + "\x1b[0m"
}
