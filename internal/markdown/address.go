package markdown

import (
	"bytes"
	"slices"
	"strings"
)

// addresses marks and links the e-mail addresses in text[start:end], the block
// written last, except those in code or URLs. They are looked for in the text
// and not in the Markdown, because there an underscore in a name would cut
// them in two.
func (b *builder) addresses(start, end int) {
	at := bytes.IndexByte(b.text[start:end], '@')
	if at < 0 {
		return
	}
	marks, mark := len(b.doc.Marks), b.firstMark(start)
	for at >= 0 {
		at += start
		address := addressAround(b.text[:end], start, at)
		if address.end > 0 && !b.inMark(&mark, marks, address.start+1, isOpaque) {
			b.addAddress(address)
		}
		start = max(at+1, address.end)
		at = bytes.IndexByte(b.text[start:end], '@')
	}
	if len(b.doc.Marks) > marks {
		b.unsorted = true
		slices.SortStableFunc(b.doc.Marks[b.firstMark(b.start):], byPlace)
	}
}

func isOpaque(kind MarkKind) bool {
	return kind == Bare || kind == Code
}

// addAddress marks and links an address.
func (b *builder) addAddress(address span) {
	target := strings.TrimPrefix(string(b.text[address.start:address.end]), "mailto:")
	b.doc.Marks = append(b.doc.Marks, Mark{Kind: Bare, Start: address.start, End: address.end, Link: -1})
	b.doc.Links = append(b.doc.Links, Link{
		Start:  address.start,
		End:    address.end,
		Target: "mailto:" + target,
		place:  offsetIn(b.runs, address.start),
	})
}

// byPlace orders marks by start, then longest first.
func byPlace(a, b Mark) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return b.End - a.End
}

// addressAround returns the e-mail address in b, not before from, around the
// sign at offset at, the zero span if there is none.
func addressAround(b []byte, from, at int) span {
	start, end := at, at+1
	for start > from && (isAlphanumeric(b[start-1]) || strings.IndexByte(".!#$%&'*+/=?^_{|}~-", b[start-1]) >= 0) {
		start--
	}
	for end < len(b) && (isAlphanumeric(b[end]) || b[end] == '-' || b[end] == '.') {
		end++
	}
	for end > at && (b[end-1] == '.' || b[end-1] == '-') {
		end--
	}
	start += len(b[start:at]) - len(bytes.TrimLeft(b[start:at], "'*/|{}."))
	domain := b[at+1 : max(end, at+1)]
	if start == at || bytes.IndexByte(domain, '.') < 1 || bytes.Contains(domain, []byte("..")) {
		return span{}
	}
	return span{start, end}
}

// sortLinks puts the links into the order of the text.
func (d *Document) sortLinks() {
	order := make([]int, len(d.Links))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return d.Links[i].Start - d.Links[j].Start })
	links, index := make([]Link, len(order)), make([]int, len(order))
	for to, from := range order {
		links[to], index[from] = d.Links[from], to
	}
	d.Links = links
	for i, m := range d.Marks {
		if m.Link >= 0 {
			d.Marks[i].Link = index[m.Link]
		}
	}
}
