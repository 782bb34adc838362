package extract

// endsAtCompany reports whether "at" and one word with a capital end a job title and its sentence:
// what is called so is where somebody works, also if it is an ordinary word.
func (x *Extractor) endsAtCompany(rest span) bool {
	if rest.len() != 1 || x.lowerBefore(rest.from) != "at" {
		return false
	}
	w := x.scan.words[rest.from]
	return rest.to == x.scan.first[w.sentence+1] && w.is(capital) && !x.lexeme(rest.from).Negative && !x.lexeme(rest.from).Role
}

// withoutFrom returns a segment without the word that leads to where somebody is from.
func (x *Extractor) withoutFrom(words span) span {
	if words.len() > 1 && x.lowerText(words.from) == "from" {
		words.from++
	}
	return words
}
