package markdown

import "bytes"

// fence is the state of fenced code while a file is read line by line. Code ends with the
// quotation or the list item that it stands in, if nothing closes it before.
type fence struct {
	mark   byte // ` or ~; zero outside of code
	size   int
	quotes int   // how many quotations are open
	items  []int // in which column the text of each open list item begins, behind the marks of the quotations
}

// line takes the next line and reports whether it belongs to fenced code.
func (f *fence) line(line []byte) bool {
	if f.mark != 0 && f.holds(line) {
		return true
	}
	f.mark = 0
	text, indent := f.enter(line)
	if indent >= codeIndent {
		return false
	}
	mark, size, info := fenceOf(text)
	if size == 0 || mark == '`' && bytes.IndexByte(info, '`') >= 0 {
		return false
	}
	f.mark, f.size = mark, size
	return true
}

// holds reports whether a line belongs to the code that is open, which it may close.
func (f *fence) holds(line []byte) bool {
	for range f.quotes {
		text := bytes.TrimLeft(line, " \t")
		if len(text) == 0 || text[0] != '>' {
			return false
		}
		line = bytes.TrimPrefix(text[1:], []byte(" "))
	}
	text := bytes.TrimLeft(line, " \t")
	indent := columns(leadingSpace(line)) - f.inner()
	if indent < 0 {
		return len(bytes.TrimSpace(text)) == 0
	}
	if mark, size, info := fenceOf(text); indent < codeIndent && mark == f.mark && size >= f.size && len(bytes.TrimSpace(info)) == 0 {
		f.mark = 0
	}
	return true
}

// inner returns the column in which the text of the innermost open item begins.
func (f *fence) inner() int {
	if len(f.items) == 0 {
		return 0
	}
	return f.items[len(f.items)-1]
}

// enter opens and closes quotations and list items as a line says. It returns the line without their
// marks, and by how many columns it is indented in them.
func (f *fence) enter(line []byte) (text []byte, indent int) {
	quotes, column := 0, 0
	for {
		column += columns(leadingSpace(line))
		line = bytes.TrimLeft(line, " \t")
		if len(line) == 0 || line[0] != '>' {
			break
		}
		quotes, column = quotes+1, 0
		line = bytes.TrimPrefix(line[1:], []byte(" "))
	}
	if quotes != f.quotes {
		f.quotes, f.items = quotes, nil
	}
	if len(bytes.TrimSpace(line)) == 0 {
		return nil, 0
	}
	for len(f.items) > 0 && f.inner() > column {
		f.items = f.items[:len(f.items)-1]
	}
	return f.enterItems(line, column)
}

// enterItems opens the list items, and the quotations in them, that a line begins with in a column.
func (f *fence) enterItems(line []byte, column int) (text []byte, indent int) {
	for column-f.inner() < codeIndent {
		if len(line) > 0 && line[0] == '>' {
			f.quotes, f.items, column = f.quotes+1, nil, 0
			line = bytes.TrimPrefix(line[1:], []byte(" "))
		} else if size := markerLength(line); size > 0 {
			space := columns(leadingSpace(line[size:]))
			column += size
			f.items = append(f.items, column+1)
			if space <= codeIndent {
				f.items[len(f.items)-1] = column + max(1, space)
			}
			line = line[size:]
		} else {
			break
		}
		column += columns(leadingSpace(line))
		line = bytes.TrimLeft(line, " \t")
	}
	return line, column - f.inner()
}

// fenceOf returns the mark of the fence that begins a line, how often it stands there, and what
// stands behind; size is 0 if there is none.
func fenceOf(text []byte) (mark byte, size int, info []byte) {
	if len(text) < 3 || text[0] != '`' && text[0] != '~' {
		return 0, 0, nil
	}
	info = bytes.TrimLeft(text, string(text[:1]))
	if size = len(text) - len(info); size < 3 {
		return 0, 0, nil
	}
	return text[0], size, info
}
