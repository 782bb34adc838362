package naming

// streets are what streets are called by languages that put it before their name, and
// articlesOfStreets what may stand between.
var (
	streets           = map[string]bool{"rue": true, "avenue": true, "boulevard": true, "quai": true, "calle": true, "avenida": true, "rua": true, "piazza": true, "plaza": true, "gare": true, "palais": true, "musée": true, "praça": true, "château": true, "passeig": true}
	articlesOfStreets = map[string]bool{"de": true, "des": true, "du": true, "la": true, "le": true, "les": true, "del": true, "dels": true, "della": true, "dos": true, "da": true, "do": true}
)

// placeLeads are the first words of what places are called, but for streets.
var placeLeads = map[string]bool{"lake": true, "mount": true, "mt": true, "cape": true, "fort": true, "via": true}

// leadsPlace reports whether a word is the first one of what places are called.
func leadsPlace(word string) bool { return placeLeads[word] || streets[word] }
