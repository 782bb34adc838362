package extract

// What parts the items of a list in a sentence: signs, arrows, and the words between two.

// listSign reports whether a sign that makes a list stands before word i.
func (x *Namer) listSign(i int32) bool {
	if i <= 0 || int(i) >= len(x.words) {
		return false
	}
	switch x.gapBefore(i) {
	case ", ", ",", " + ", "+", " / ", " & ":
		return true
	case "/":
		return !x.inPath(i)
	}
	return x.arrowAt(i)
}

// arrowAt reports whether an arrow stands before word i, which leads to anything.
func (x *Namer) arrowAt(i int32) bool {
	if i <= 0 || int(i) >= len(x.words) {
		return false
	}
	gap := x.gapBefore(i)
	return gap == " -> " || gap == " → " || gap == " => "
}

// maxStrokes is how far the beginning of a path is looked for, in words.
const maxStrokes = 6

// inPath reports whether word i, behind a stroke, is part of the path of a file:
// ~/.config/git, /srv/git.
func (x *Namer) inPath(i int32) bool {
	for n := 0; n < maxStrokes && i > 0 && x.gapBefore(i) == "/"; n++ {
		i--
	}
	w := x.words[i]
	return x.path(w) || w.start > 0 && x.doc.Text[w.start-1] == '/'
}

// junction reports whether word i joins its neighbours in a list.
func (x *Namer) junction(i int32) bool {
	switch x.text(x.words[i]) {
	case "or", "and", "vs", "versus":
		gap := x.gapBefore(i)
		return (gap == " " || gap == ", ") && x.gapBefore(i+1) == " "
	}
	return false
}

// gapBefore returns what stands between word i and the one before, if they
// are in one sentence.
func (x *Namer) gapBefore(i int32) string {
	words := x.words
	if i == 0 || words[i].sentence != words[i-1].sentence {
		return "\n"
	}
	return x.doc.Text[words[i-1].end:words[i].start]
}
