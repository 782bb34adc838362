package eval

import (
	"cmp"
	"maps"
	"slices"

	"notes/pkg/kg"
)

// found is an entity as a reader of the findings sees it: a term, or several
// that the note says are the same.
type found struct {
	name     string
	keys     keys // of the name and all other spellings
	kind     kg.Kind
	mentions int
	sure     bool  // the vocabulary or the note is sure that it is a name
	terms    []int // indexes into Findings.Terms
}

// entities decides which terms of a note are entities, as the reader of an
// index with this one note does: the most mentioned first, ties by name.
func entities(f *kg.Findings) []found {
	mentions := make([]int, len(f.Terms))
	for _, m := range f.Mentions {
		mentions[m.Term]++
	}
	byHead := map[int]*found{}
	for i, head := range heads(f.Terms, mentions) {
		if byHead[head] == nil {
			byHead[head] = &found{name: label(&f.Terms[head]), kind: f.Terms[head].Kind, keys: keys{}}
		}
		byHead[head].add(&f.Terms[i], i, mentions[i])
	}
	var list []found
	for _, head := range slices.Sorted(maps.Keys(byHead)) {
		if e := byHead[head]; e.sure && e.mentions > 0 {
			list = append(list, *e)
		}
	}
	slices.SortStableFunc(list, func(a, b found) int {
		return cmp.Or(cmp.Compare(b.mentions, a.mentions), cmp.Compare(a.name, b.name))
	})
	return list
}

func (e *found) add(t *kg.Term, index, mentions int) {
	e.terms = append(e.terms, index)
	e.mentions += mentions
	e.sure = e.sure || mentions > 0 && (t.Known || t.Weight >= 2)
	maps.Copy(e.keys, keysOf(spellings(t)...))
}

// heads returns for each term the one that its entity is named after: the one
// that the vocabulary knows, else the most mentioned. Two terms that the
// vocabulary tells apart are never one.
func heads(terms []kg.Term, mentions []int) []int {
	head := make([]int, len(terms))
	at := make(map[string]int, len(terms))
	for i, t := range terms {
		head[i], at[t.Key] = i, i
	}
	for i, t := range terms {
		for _, same := range t.Same {
			j, ok := at[same.Key]
			if !ok || terms[head[i]].Known && terms[head[j]].Known {
				continue
			}
			pair := []int{head[i], head[j]}
			slices.SortFunc(pair, func(a, b int) int { return precedence(terms, mentions, a, b) })
			replace(head, pair[1], pair[0])
		}
	}
	return head
}

// precedence orders terms by their right to give an entity its name.
func precedence(terms []kg.Term, mentions []int, a, b int) int {
	if terms[a].Known != terms[b].Known {
		if terms[a].Known {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(mentions[b], mentions[a]), cmp.Compare(terms[a].Key, terms[b].Key))
}

func replace(list []int, from, to int) {
	for i := range list {
		if list[i] == from {
			list[i] = to
		}
	}
}

// label is the name that a reader sees: the vocabulary's, else the most
// frequent spelling.
func label(t *kg.Term) string {
	if !t.Known && len(t.Forms) > 0 {
		return t.Forms[0].Text
	}
	return t.Name
}

func spellings(t *kg.Term) []string {
	names := append([]string{t.Name}, t.Aliases...)
	for _, form := range t.Forms {
		names = append(names, form.Text)
	}
	return names
}
