package naming

// Rules is a set of the families of rules that propose names. It exists for
// measuring what each is worth.
type Rules uint8

// The families of rules.
const (
	Known  Rules = 1 << iota // the vocabulary with its guards, misspellings and editions of events
	Shapes                   // capitals, runs of capitalised words, letters with digits
	Linked                   // texts of links and wikilinks, acronym definitions
	People                   // people, their companies, events by form, titles

	All = Known | Shapes | Linked | People
)

// proposeAll lets each family of rules read the note, those that later ones build
// on first.
func (x *Namer) proposeAll() {
	if x.Rules&Known != 0 {
		x.proposeKnown()
	}
	if x.Rules&Linked != 0 {
		x.proposeLinked()
	}
	if x.Rules&People != 0 {
		x.proposePeople()
	}
	if x.Rules&Shapes != 0 {
		x.proposeLonger()
		x.proposeShapes()
	}
	if x.Rules&People != 0 {
		x.findTalks()
	}
	if x.Rules&Shapes != 0 {
		x.findNotions()
	}
}

func (x *Namer) proposeKnown() {
	x.findKnown()
	x.findMisspelt()
	x.findShoutedPlurals()
	x.findMisspeltPhrases()
	x.findVersions()
	x.findGlued()
	x.findCutoffs()
	x.findModelSizes()
	x.findPossessed()
	x.findSharedHeads()
}

func (x *Namer) proposeLinked() {
	x.findLinked()
	x.findOwnName()
	x.findAddressed()
	x.findSites()
	x.findAcronyms()
}

func (x *Namer) proposePeople() {
	x.findResearchHouses()
	x.findPeople()
	x.findGivers()
	x.growNames()
	x.findNamesakes()
	x.findNicknamed()
	x.findBracketed()
	x.findColumnCompanies()
	x.findEvents()
}

// proposeLonger proposes what begins or ends with a name found before and is called by more.
func (x *Namer) proposeLonger() {
	x.findNumbered()
	x.findNumberTitles()
	x.findUniversities()
	x.findCompanyLists()
	x.findGroups()
	x.findCareGroups()
	x.findBodies()
	x.findQuarters()
	x.findBranches()
	x.findMakerPlaces()
	x.findHyphened()
	x.findJoined()
}

func (x *Namer) proposeShapes() {
	x.findQuotedIdeas()
	x.findShapes()
	x.findHeaded()
	x.findLineDefined()
	x.findHeadingRun()
	x.findHeadingCompanies()
	x.findLabelled()
	x.findListed()
	x.findToolLists()
	x.findReleased()
	x.findPackaged()
	x.findGlossed()
	x.findDescribed()
	x.findAlone()
	x.findNamedSo()
	x.findCoded()
}
