package statements

import (
	"strings"

	"notes/internal/extract/prose"
)

// Who asks, doubts or supposes something states nothing.

// open reports whether it is left open if what a trigger that covers words says is so. What
// only explains a name holds all the same: "if proxies such as Envoy".
func (r *Reader) open(t *prose.Trigger, words prose.Span) bool {
	switch t.Manner {
	case prose.Link, prose.Role:
		return false
	case prose.Verb, prose.Verbs:
		return r.asks() || r.doubted(words.From, t.Manner == prose.Verbs)
	}
	left := words.From - 1
	if !r.inside(left) || r.gap(words.From) == ", " {
		return false
	}
	predicate := r.nameAt(left) == nil && (prose.Helper(r.text(left)) || prose.Articles[r.text(left)])
	return r.asks() || predicate && r.doubted(words.From, true)
}

// asks reports whether the sentence is a question, also without its mark.
func (r *Reader) asks() bool {
	sentence := r.b.Doc.Sentences[r.sentence]
	if strings.HasSuffix(strings.TrimRight(r.b.Doc.Text[sentence.Start:sentence.End], " *_\"”»)!"), "?") {
		return true
	}
	first := r.words.From
	return r.inside(first+1) && r.nameAt(first) == nil && prose.Auxiliaries[r.text(first)] && r.nameAt(first+1) != nil && r.gap(first+1) == " "
}

// doubted reports whether a word between the begin of the clause of word i and that word
// makes what is said doubtful: if, whether, a myth that. A comma parts clauses, if not names
// of one list that the verb is of.
func (r *Reader) doubted(i int32, listed bool) bool {
	for last := i - maxClause; r.inside(i) && i > last; i-- {
		if r.nameAt(i) == nil && r.doubtAt(i) {
			return true
		}
		if i == r.words.From || r.nameAt(i) == nil && turns[r.text(i)] || r.parted(i, listed) {
			return false
		}
	}
	return false
}

// parted reports whether a sign that ends a clause stands before word i.
func (r *Reader) parted(i int32, listed bool) bool {
	gap := r.gap(i)
	return gap != " " && gap != "-" && !(listed && r.nameAt(i) != nil && r.nameAt(i-1) != nil)
}

// maxClause is how many words of a clause are asked for doubt.
const maxClause = 24

// doubtAt reports whether word i makes what follows doubtful, or denies that it is so.
func (r *Reader) doubtAt(i int32) bool {
	text, before := r.text(i), ""
	if r.inside(i - 1) {
		before = r.text(i - 1)
	}
	switch {
	case doubts[text]:
		return text != "doubt" && text != "wonder" || !denies(before)
	case text == "that":
		return falsehoods[before] || r.deniedBefore(i)
	}
	return opinions[text] && denies(before)
}

// deniedBefore reports whether the words before "that" at word i deny what it leads to: "not true
// that", "doesn't mean that", but not "not surprising that", which grants it.
func (r *Reader) deniedBefore(i int32) bool {
	if !r.inside(i-1) || r.gap(i) != " " || !opinions[r.text(i-1)] && !assured[r.text(i-1)] {
		return false
	}
	for left := i - 2; r.inside(left) && left >= i-maxDenial && r.gap(left+1) == " "; left-- {
		if r.nameAt(left) == nil && denies(r.text(left)) {
			return true
		}
	}
	return false
}

// maxDenial is how many words before "that" may deny what it leads to: not at all the case that.
const maxDenial = 5

var (
	// doubts leave open if what follows is so.
	doubts = map[string]bool{
		"if": true, "whether": true, "unless": true, "suppose": true, "supposing": true, "supposedly": true, "imagine": true, "assume": true,
		"assuming": true, "pretend": true, "wish": true, "wishes": true, "wished": true, "hope": true, "hopes": true, "hoped": true, "doubt": true,
		"doubts": true, "doubted": true, "wonder": true, "wonders": true, "wondered": true, "wondering": true, "perhaps": true, "maybe": true,
		"possibly": true, "allegedly": true, "unclear": true, "unlikely": true,
	}
	// falsehoods deny what "that" leads to.
	falsehoods = map[string]bool{
		"myth": true, "misconception": true, "false": true, "untrue": true, "wrong": true, "rumor": true, "rumour": true, "rumors": true,
		"rumours": true, "lie": true,
	}
	// opinions, if they are denied, deny what follows.
	opinions = map[string]bool{"think": true, "believe": true, "expect": true, "mean": true, "say": true, "recall": true}
	// assured are words that with "that" grant what follows, and if they are denied don't.
	assured = map[string]bool{
		"true": true, "case": true, "means": true, "meant": true, "says": true, "said": true, "clear": true, "sure": true, "certain": true,
		"convinced": true, "imply": true, "implies": true, "claim": true, "claims": true, "claimed": true, "evidence": true, "proof": true,
		"proven": true, "sign": true, "indication": true, "guarantee": true, "guaranteed": true, "possible": true, "likely": true, "way": true,
		"chance": true, "confirmed": true, "correct": true, "given": true,
	}
	// turns begin a clause that no longer hangs on what stands before.
	turns = map[string]bool{"but": true, "then": true, "because": true, "though": true, "although": true}
)
