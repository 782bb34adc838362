package markdown

import (
	"bytes"
	"regexp"
	"strings"
	"sync"
)

// Pictures of Hugo and Jekyll are tags, {{< figure src="hall.jpg" caption="The hall in Lyon" >}}, of which readers
// see the caption, as they see the text of a picture in Markdown.

// shownIn holds the attributes of a tag that are shown below a picture, those first that are rather.
var shownIn = []string{"caption", "title", "alt"}

// shownAttribute finds an attribute that is shown, with its value in quotation marks.
var shownAttribute = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[\s"'](caption|title|alt)\s*=\s*(?:"([^"\n]+)"|'([^'\n]+)')`)
})

// tagCaption returns which part of a tag, from its opening characters on, is the caption of a picture; an empty one
// if none is.
func tagCaption(tag []byte) span {
	if !bytes.HasPrefix(tag, []byte("{{")) && !bytes.HasPrefix(tag, []byte("{%")) || !isPicture(tag) {
		return span{}
	}
	shown := map[string]span{}
	for _, at := range shownAttribute().FindAllSubmatchIndex(tag, -1) {
		name, value := string(tag[at[2]:at[3]]), span{at[4], at[5]}
		if value.start < 0 {
			value = span{at[6], at[7]}
		}
		shown[name] = value
	}
	for _, name := range shownIn {
		if value, ok := shown[name]; ok {
			return value
		}
	}
	return span{}
}

// isPicture reports whether a tag is called as those are that show a picture: figure, img, image-left,
// include figure.html. What has "fig" within, as config has, shows none.
func isPicture(tag []byte) bool {
	name := strings.ToLower(string(bytes.TrimLeft(tag[:min(len(tag), longTagName)], "{<% \n-")))
	name = strings.TrimPrefix(name, "include ")
	name, _, _ = strings.Cut(strings.TrimLeft(name, " "), " ")
	for _, part := range []string{"figure", "img", "image", "photo", "picture"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return strings.HasPrefix(name, "fig")
}

// longTagName bounds in bytes how much of a tag is looked at for its name.
const longTagName = 64

// blankTag masks a tag but for the caption of the picture that it shows.
func (m *masker) blankTag(at, to int) {
	caption := tagCaption(m.source[at:to])
	text := bytes.Clone(m.source[at+caption.start : at+caption.end])
	blank(m.source[at:to])
	m.source[at] = masked
	if len(text) == 0 {
		return
	}
	copy(m.source[at+caption.start:], text)
	if line := bytes.LastIndexByte(m.source[at:at+caption.start], '\n'); line >= 0 {
		m.source[at+line+1] = masked // white space alone would be indentation
	}
}
