package naming

import "notes/internal/extract/prose"

// What a link in another language has for its text is as often a noun as a name.

// foreignNoun reports whether a word that is all the text of a link is one of another language:
// it says what one comes to, or the note writes it small as well and it isn't the same as the
// address. Words that have a shape of their own are none.
func (x *Namer) foreignNoun(words prose.Span, same bool) bool {
	i := words.From
	if words.Len() > 1 || x.Shaped(words) || x.Covered[i] > 0 || !x.Foreign(i) {
		return false
	}
	return foreignInvitation[x.LowerText(i)] || !same && x.Usage(i).Lower > 0
}

// foreignNotion reports whether a candidate is what a note in such a language is called that
// another one links to, in words that have no shape of their own: an idea rather than software.
func (x *Namer) foreignNotion(c *Candidate) bool {
	return c.Rule == wikiRule && x.Foreign(c.Words.From) && !x.Shaped(c.Words) && x.HeadOf(c.Words) == "" && !x.Lexeme(c.Words.From).Given
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
