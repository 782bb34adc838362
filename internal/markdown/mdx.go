package markdown

import "bytes"

// importsPart reports whether a line is the statement by which a page in MDX gets what it is
// made of: import { Image } from "astro:assets";
func importsPart(line []byte) bool {
	line = bytes.TrimRight(line, "; \t\r\n")
	if !bytes.HasPrefix(line, []byte("import ")) {
		return false
	}
	quote := line[len(line)-1]
	at := bytes.LastIndexByte(line[:len(line)-1], quote)
	if quote != '"' && quote != '\'' || at < 0 {
		return false
	}
	before := bytes.TrimRight(line[:at], " ")
	return bytes.Equal(before, []byte("import")) || bytes.HasSuffix(before, []byte(" from"))
}
