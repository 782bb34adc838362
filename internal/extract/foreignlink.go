package extract

// What a link in another language has for its text is as often a noun as a name.

// foreignNoun reports whether a word that is all the text of a link is one of another language:
// it says what one comes to, or the note writes it small as well and it isn't the same as the
// address. Words that have a shape of their own are none.
func (x *Namer) foreignNoun(words span, same bool) bool {
	i := words.from
	if words.len() > 1 || x.shaped(words) || x.covered[i] > 0 || !x.foreign(i) {
		return false
	}
	return foreignInvitation[x.lowerText(i)] || !same && x.usage(i).lower > 0
}

// foreignNotion reports whether a candidate is what a note in such a language is called that
// another one links to, in words that have no shape of their own: an idea rather than software.
func (x *Namer) foreignNotion(c *candidate) bool {
	return c.rule == wikiRule && x.foreign(c.words.from) && !x.shaped(c.words) && x.headOf(c.words) == "" && !x.lexeme(c.words.from).Given
}

// shaped reports whether one of some words is written as no word of any language is.
func (x *Namer) shaped(words span) bool {
	for i := words.from; i < words.to; i++ {
		if x.words[i].is(camel | allCaps | digits | dotted) {
			return true
		}
	}
	return false
}

// foreignInvitation holds what links say for "click me", "slides" and "programme" in other
// languages.
var foreignInvitation = map[string]bool{
	"hier": true, "aufzeichnung": true, "aufzeichnungen": true, "bilder": true, "fahrplan": true, "folien": true, "fotos": true, "mitschnitt": true, "programm": true, "vortrag": true, "vorträge": true, // German
	"ici": true, "compte-rendu": true, "démo": true, "démonstration": true, "diapos": true, "enregistrement": true, "présentation": true, "vidéo": true, "vidéos": true, // French
	"aquí": true, "aqui": true, "charla": true, "charlas": true, "diapositivas": true, "presentación": true, "vídeo": true, "vídeos": true, "apresentação": true, "áudio": true, "palestra": true, "programação": true, // Spanish, Portuguese
	"qui": true, "presentazione": true, "programma": true, "registrazione": true, // Italian
	"här": true, "bilden": true, "opptak": true, "lysbilder": true, "foredrag": true, // Scandinavian
	"presentatie": true, "presentaties": true, "opname": true, // Dutch
	"tutaj": true, "nagranie": true, "prezentacja": true, "slajdy": true, // Polish
	"здесь": true, "тут": true, "аннотация": true, "видео": true, "доклад": true, "запись": true, "презентация": true, "слайды": true, // Russian
}
