package extract

import (
	"regexp"
	"strings"
	"sync"
)

// saysWhat is what follows a name in a sentence that says what it is: perhaps a
// remark in brackets, a form of to be, an article, and what is said. Patterns are made
// when they are first needed: no question needs one.
var saysWhat = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?: \([^)]*\))?(?: is| are|, which is|,) (?:an?|the|one of the) (.+)$`)
})

// define gives each term the first sentence that begins with it and says what
// it is.
func (b *builder) define() {
	last := -1
	for _, m := range b.out.Mentions {
		if m.Sentence == last {
			continue
		}
		last = m.Sentence
		s, t := &b.out.Sentences[m.Sentence], &b.out.Terms[m.Term]
		if !s.Heading && t.Definition == "" && opensSentence(s.Text[:m.Start]) && defines(s.Text[m.End:]) {
			t.Definition = s.Text
		}
	}
}

func opensSentence(before string) bool { return before == "" || before == "The " || before == "A " }

func defines(rest string) bool {
	if !strings.HasPrefix(rest, " (") && !strings.HasPrefix(rest, " is ") && !strings.HasPrefix(rest, " are ") && !strings.HasPrefix(rest, ",") {
		return false // as most do: the pattern is slow
	}
	found := saysWhat().FindStringSubmatch(rest)
	return found != nil && namesGenus(strings.ToLower(found[1]))
}
