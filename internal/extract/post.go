package extract

// endsAtCompany reports whether "at" and one word with a capital end a job title and its sentence:
// what is called so is where somebody works, also if it is an ordinary word.
func (x *Namer) endsAtCompany(rest span) bool {
	if rest.len() != 1 || x.lowerBefore(rest.from) != "at" {
		return false
	}
	w := x.words[rest.from]
	return rest.to == x.first[w.sentence+1] && !eventHeads[x.text(w)] && !generic[x.lowerText(rest.from)] && w.is(capital) && !x.lexeme(rest.from).Negative && !x.lexeme(rest.from).Role
}

// withoutFrom returns a segment without the word that leads to where somebody is from.
func (x *Namer) withoutFrom(words span) span {
	if words.len() > 1 && x.lowerText(words.from) == "from" {
		words.from++
	}
	return words
}

// beforeTitle reports whether the n-th segment behind the i-th, which opens a heading, is one word
// between two dashes, the second of which leads to a title: "Name - Company - Title".
func (x *Namer) beforeTitle(i, n int) bool {
	title := i + 2 + n
	if i > 0 || n > 0 || title >= len(x.line) || !dash(x.line[1].gap) || !dash(x.line[title].gap) || !x.isHeading(int(x.words[x.line[0].words.from].sentence)) {
		return false
	}
	words := x.line[1].words
	return words.len() == 1 && x.words[words.from].is(capital) && !derived(x.lowerText(words.from)) && !x.lexeme(words.from).Negative && x.line[title].words.len() >= minBehind
}
