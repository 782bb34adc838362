package prose

// What parts the items of a list in a sentence: signs, arrows, and the words between two.

// ListSign reports whether a sign that makes a list stands before word i.
func (x *Text) ListSign(i int32) bool {
	if i <= 0 || int(i) >= len(x.Words) {
		return false
	}
	switch x.GapBefore(i) {
	case ", ", ",", " + ", "+", " / ", " & ":
		return true
	case "/":
		return !x.inPath(i)
	}
	return x.ArrowAt(i)
}

// ArrowAt reports whether an arrow stands before word i, which leads to anything.
func (x *Text) ArrowAt(i int32) bool {
	if i <= 0 || int(i) >= len(x.Words) {
		return false
	}
	gap := x.GapBefore(i)
	return gap == " -> " || gap == " → " || gap == " => "
}

// maxStrokes is how far the beginning of a path is looked for, in words.
const maxStrokes = 6

// inPath reports whether word i, behind a stroke, is part of the path of a file:
// ~/.config/git, /srv/git.
func (x *Text) inPath(i int32) bool {
	for n := 0; n < maxStrokes && i > 0 && x.GapBefore(i) == "/"; n++ {
		i--
	}
	w := x.Words[i]
	return x.IsPath(w) || w.Start > 0 && x.Doc.Text[w.Start-1] == '/'
}

// Junction reports whether word i joins its neighbours in a list.
func (x *Text) Junction(i int32) bool {
	switch x.Surface(x.Words[i]) {
	case "or", "and", "vs", "versus":
		gap := x.GapBefore(i)
		return (gap == " " || gap == ", ") && x.GapBefore(i+1) == " "
	}
	return false
}

// GapBefore returns what stands between word i and the one before, if they
// are in one sentence.
func (x *Text) GapBefore(i int32) string {
	words := x.Words
	if i == 0 || words[i].Sentence != words[i-1].Sentence {
		return "\n"
	}
	return x.Doc.Text[words[i-1].End:words[i].Start]
}
