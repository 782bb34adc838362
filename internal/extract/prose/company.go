package prose

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// EndsInHead reports whether words end as the names of things do: German Port Museum.
func (x *Text) EndsInHead(words Span) bool {
	_, head := Heads[x.LowerText(words.To-1)]
	return head
}

// Maker returns the organization that the vocabulary names so, also where its
// guards rule it out; nil if there is none.
func (x *Text) Maker(words Span) *vocab.Entry {
	text := x.Doc.Text[x.Words[words.From].Start:x.Words[words.To-1].End]
	if entry := x.Vocab.Named(text); entry != nil && entry.Kind == kg.Organization {
		return entry
	}
	return nil
}

// Heads says what kind of thing a name is whose last word is this one.
var Heads = map[string]kg.Kind{
	"foundation": kg.Organization, "university": kg.Organization, "institute": kg.Organization, "alliance": kg.Organization,
	"consortium": kg.Organization, "association": kg.Organization, "labs": kg.Organization, "lab": kg.Organization,
	"inc": kg.Organization, "ltd": kg.Organization, "gmbh": kg.Organization, "corp": kg.Organization, "corporation": kg.Organization,
	"group": kg.Organization, "bank": kg.Organization, "committee": kg.Organization, "council": kg.Organization,
	"technologies": kg.Organization, "solutions": kg.Organization, "ventures": kg.Organization, "college": kg.Organization,
	"agency": kg.Organization, "airlines": kg.Organization, "sig": kg.Organization, "wg": kg.Organization, "tag": kg.Organization,
	"school": kg.Organization, "initiative": kg.Organization, "organization": kg.Organization, "department": kg.Organization,
	"books": kg.Organization, "brewery": kg.Organization, "brewing": kg.Organization, "publishing": kg.Organization,
	"studios": kg.Organization, "records": kg.Organization, "pictures": kg.Organization, "magazine": kg.Organization, "industries": kg.Organization,
	"consulting": kg.Organization, "insurance": kg.Organization, "federation": kg.Organization, "hospital": kg.Organization,
	"ministry": kg.Organization, "bureau": kg.Organization, "company": kg.Organization, "observatory": kg.Organization, "laboratory": kg.Organization, "society": kg.Organization,
	"laboratories": kg.Organization, "interactive": kg.Organization, "entertainment": kg.Organization, "holdings": kg.Organization,
	"airways": kg.Organization, "motors": kg.Organization, "pharmaceuticals": kg.Organization, "therapeutics": kg.Organization,
	"biosciences": kg.Organization, "biosystems": kg.Organization, "semiconductor": kg.Organization, "semiconductors": kg.Organization,
	"electronics": kg.Organization, "telecom": kg.Organization, "enterprises": kg.Organization, "associates": kg.Organization,
	"academy": kg.Organization, "clinic": kg.Organization, "faculty": kg.Organization, "instruments": kg.Organization,

	"protocol": kg.Standard, "specification": kg.Standard, "spec": kg.Standard, "standard": kg.Standard, "interface": kg.Standard,
	"format": kg.Standard, "api": kg.Standard, "rfc": kg.Standard, "schema": kg.Standard, "profile": kg.Standard,

	"language": kg.Language,

	"gpu": kg.Hardware, "cpu": kg.Hardware, "chip": kg.Hardware, "processor": kg.Hardware, "board": kg.Hardware,
	"accelerator": kg.Hardware, "superchip": kg.Hardware, "fpga": kg.Hardware, "tpu": kg.Hardware, "supercomputer": kg.Hardware,

	"summit": kg.Event, "conference": kg.Event, "meetup": kg.Event, "hackathon": kg.Event, "con": kg.Event, "conf": kg.Event,
	"fest": kg.Event, "camp": kg.Event, "symposium": kg.Event, "congress": kg.Event, "expo": kg.Event, "days": kg.Event,
	"unconference": kg.Event, "miniconf": kg.Event, "bof": kg.Event, "day": kg.Event, "devday": kg.Event,

	"arena": kg.Place, "hall": kg.Place, "stadium": kg.Place, "airport": kg.Place, "square": kg.Place, "museum": kg.Place,
	"park": kg.Place, "lake": kg.Place, "bridge": kg.Place, "castle": kg.Place, "church": kg.Place, "cathedral": kg.Place, "palace": kg.Place,
	"plaza": kg.Place, "avenue": kg.Place, "road": kg.Place, "restaurant": kg.Place, "café": kg.Place, "cafe": kg.Place, "pub": kg.Place,
	"tavern": kg.Place, "brewhouse": kg.Place, "taproom": kg.Place, "bistro": kg.Place, "brasserie": kg.Place, "steakhouse": kg.Place, "nightclub": kg.Place,
	"apartments": kg.Place, "district": kg.Place, "valley": kg.Place, "beach": kg.Place, "island": kg.Place,
	"bakery": kg.Place, "pizzeria": kg.Place, "hostel": kg.Place, "zoo": kg.Place, "aquarium": kg.Place,
	"trailhead": kg.Place, "statue": kg.Place, "falls": kg.Place, "canyon": kg.Place, "river": kg.Place,
	"mountain": kg.Place, "mountains": kg.Place, "memorial": kg.Place, "hauptbahnhof": kg.Place, "opera": kg.Place, "underground": kg.Place,
	"hotel": kg.Place, "street": kg.Place, "station": kg.Place, "centre": kg.Place, "theatre": kg.Place, "theater": kg.Place,

	"engine": kg.Project, "project": kg.Project, "framework": kg.Project, "library": kg.Project, "toolkit": kg.Project, "operator": kg.Project,
	"controller": kg.Project, "sdk": kg.Project, "cli": kg.Project, "proxy": kg.Project, "linux": kg.Project, "plugin": kg.Project,
	"driver": kg.Project, "runtime": kg.Project, "kernel": kg.Project, "db": kg.Project, "agent": kg.Project, "compiler": kg.Project,

	"cloud": kg.Product, "platform": kg.Product, "service": kg.Product, "suite": kg.Product, "studio": kg.Product,
	"enterprise": kg.Product, "online": kg.Product, "pro": kg.Product, "simulator": kg.Product, "console": kg.Product,
	"marketplace": kg.Product, "app": kg.Product, "podcast": kg.Product, "newsletter": kg.Product, "game": kg.Product, "phone": kg.Product, "workers": kg.Product,

	"pattern": kg.Concept, "model": kg.Concept, "architecture": kg.Concept, "computing": kg.Concept, "learning": kg.Concept,
	"management": kg.Concept, "engineering": kg.Concept, "networking": kg.Concept, "security": kg.Concept, "policy": kg.Concept,
	"testing": kg.Concept, "principle": kg.Concept, "law": kg.Concept, "paradox": kg.Concept, "theorem": kg.Concept,
	"algorithm": kg.Concept, "identity": kg.Concept, "mode": kg.Concept, "method": kg.Concept, "theory": kg.Concept,
	"study": kg.Concept, "studies": kg.Concept, "inequality": kg.Concept, "effect": kg.Concept, "mechanics": kg.Concept,
	"distribution": kg.Concept, "hypothesis": kg.Concept, "lemma": kg.Concept, "conjecture": kg.Concept, "equation": kg.Concept,
	"formula": kg.Concept, "function": kg.Concept, "functions": kg.Concept, "transform": kg.Concept, "problem": kg.Concept, "fallacy": kg.Concept,
	"syndrome": kg.Concept, "matrix": kg.Concept, "coefficient": kg.Concept, "decomposition": kg.Concept, "bias": kg.Concept,
	"dilemma": kg.Concept, "heuristic": kg.Concept, "analysis": kg.Concept, "manifesto": kg.Concept, "approximation": kg.Concept,
	"property": kg.Concept, "class": kg.Concept, "attribute": kg.Concept, "exception": kg.Concept,
	"scale": kg.Concept, "inventory": kg.Concept, "questionnaire": kg.Concept, "prize": kg.Concept, "award": kg.Concept,
}

// HeadOf returns what kind of thing a name is by its last word, or by the one before "of":
// Ministry of Health. It is empty if that doesn't tell; of one word only a street does.
func (x *Text) HeadOf(name Span) kg.Kind {
	for i := name.From; i+1 < name.To; i++ {
		if kind := Heads[x.LowerText(i)]; kind != "" && x.Surface(x.Words[i+1]) == "of" {
			return kind
		}
	}
	last := x.LowerText(name.To - 1)
	switch {
	case name.Len() == 1 && street(last), name.Len() > 1 && last == "center" && centers[x.LowerText(name.To-2)]:
		return kg.Place
	case name.Len() == 2 && x.Surface(x.Words[name.From]) == "Studio" && Heads[last] == "":
		return kg.Organization
	case name.Len() > 1 && makerHeads[last] && !x.OrdinaryWord(x.LowerText(name.To-2)):
		return kg.Organization
	case name.Len() > 1:
		return Heads[last]
	}
	return ""
}

// makerHeads are what companies are called by at the end that make it, behind a word of their own; others have it:
// Quorl Systems, but distributed systems.
var makerHeads = map[string]bool{"systems": true, "software": true}

// street reports whether a word is put together as streets and squares are called in German and
// Dutch: Pascalstrasse, Savignyplatz.
func street(word string) bool {
	if seats[word] {
		return false
	}
	for _, ending := range []string{"strasse", "straße", "straat", "platz", "gasse", "plein", "gracht"} {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
			return true
		}
	}
	return false
}

// centers are what a center is for where people meet.
var centers = map[string]bool{"conference": true, "convention": true, "congress": true, "exhibition": true, "event": true, "visitor": true, "expo": true}

// seats are what ends like a square and is none.
var seats = map[string]bool{"arbeitsplatz": true, "sitzplatz": true, "parkplatz": true, "spielplatz": true, "studienplatz": true}
