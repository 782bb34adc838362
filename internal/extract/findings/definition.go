package findings

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// saysWhat is what follows a name in a sentence that says what it is: perhaps a
// remark in brackets, a form of to be, a comma, a colon or a dash, an article, and what is
// said. Patterns are made when they are first needed: no question needs one.
var saysWhat = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?: \([^)]*\))?( is| are|, which is|,|:| [-–—]) (?:[Aa]n?|[Tt]he|[Oo]ne of the) (.+)$`)
})

// define gives each term the sentence that says best what it is: one that begins with its
// name, or the first under a heading that asks what it is.
func (b *Builder) define() {
	last := -1
	for _, m := range b.Result.Mentions {
		if m.Sentence == last {
			continue
		}
		last = m.Sentence
		s := &b.Result.Sentences[m.Sentence]
		switch {
		case s.Heading && asksWhat(s.Text[:m.Start], s.Text[m.End:]):
			b.answer(m.Term, m.Sentence)
		case !s.Heading && opensSentence(s.Text[:m.Start]) && (defines(s.Text[m.End:]) || b.isMatter(m.Term) && saysMeaning(s.Text[m.End:])):
			b.defineBy(m.Term, s.Text)
		}
	}
}

// defineBy keeps a definition of a term if it is the first, or tells more than the one before.
func (b *Builder) defineBy(term int, text string) {
	if t := &b.Result.Terms[term]; t.Definition == "" || kg.DefinitionRank(text) < kg.DefinitionRank(t.Definition) {
		t.Definition = text
	}
}

// answer takes what stands right under a heading that asks what a thing is for its definition, if it
// says so of it.
func (b *Builder) answer(term, heading int) {
	if heading+1 >= len(b.Result.Sentences) {
		return
	}
	s := &b.Result.Sentences[heading+1]
	rest, ok := strings.CutPrefix(s.Text, "It")
	if said, short := prose.CutAny(rest, "'s ", "’s "); short {
		rest = " is " + said
	}
	if ok && !s.Heading && s.Parent == heading && defines(rest) {
		b.defineBy(term, s.Text)
	}
}

// asksWhat reports whether a heading asks what a name means: What is Helm?
func asksWhat(before, behind string) bool {
	switch strings.ToLower(before) {
	case "what is ", "what's ", "what’s ", "what are ", "what is a ", "what is an ":
		return strings.Trim(behind, " ?:") == ""
	}
	return false
}

func opensSentence(before string) bool { return before == "" || before == "The " || before == "A " }

func defines(rest string) bool {
	if !strings.HasPrefix(rest, " (") && !strings.HasPrefix(rest, " is ") && !strings.HasPrefix(rest, " are ") && !strings.HasPrefix(rest, ",") &&
		!strings.HasPrefix(rest, ": ") && !strings.HasPrefix(rest, " - ") && !strings.HasPrefix(rest, " –") && !strings.HasPrefix(rest, " —") {
		return false // as most do: the pattern is slow
	}
	found := saysWhat().FindStringSubmatch(rest)
	if found == nil || !namesGenus(adjacent(strings.ToLower(found[2]))) {
		return false
	}
	switch found[1] {
	case ",":
		aside, _, _ := strings.Cut(found[2], ",")
		return !endsVaguely(aside)
	case " is", " are", ", which is":
		return true
	}
	return !isTitled(found[2])
}

// saysMeaning reports whether what follows the word for an idea says what it means, and not what somebody can do
// with it: "means that", "means asking", "is when".
func saysMeaning(rest string) bool {
	said, ok := prose.CutAny(rest, " means ", " is when ")
	if !ok {
		return false
	}
	words := strings.Fields(strings.ToLower(said))
	switch {
	case len(words) < 2:
		return false
	case strings.HasPrefix(rest, " is "):
		return true
	case words[0] == "that":
		return !chatty(words[1]) && words[1] != "you"
	}
	return strings.HasSuffix(words[0], "ing") && !vague[words[0]]
}

// vague are what something means to somebody, who doesn't say what it is.
var vague = map[string]bool{"nothing": true, "something": true, "everything": true, "anything": true}

// serial is several words before a noun: a networking, observability, and security solution.
var serial = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:[\w/-]+, )+[\w/-]+,? (?:and|or|&) `) })

// adjacent takes the commas from several words before a noun, at which what is said doesn't end.
func adjacent(text string) string {
	list := serial().FindString(text)
	return strings.ReplaceAll(list, ",", "") + text[len(list):]
}

// isTitled reports whether words behind a colon or a dash are written as those of a title are:
// Getting Things Done: The Art of Stress-Free Productivity.
func isTitled(text string) bool {
	list, large := strings.Fields(text), 0
	for _, word := range list[:min(len(list), 3)] {
		if len(word) > 1 && 'A' <= word[0] && word[0] <= 'Z' && 'a' <= word[1] && word[1] <= 'z' {
			large++
		}
	}
	return large > 1
}

// endsVaguely reports whether what is said in passing says but of which sort a thing is: a
// popular CNCF project.
func endsVaguely(text string) bool {
	list := strings.Fields(strings.ToLower(text))
	return len(list) > 0 && slices.Contains([]string{"project", "tool", "product", "technology", "solution", "software"}, singular(list[len(list)-1]))
}
