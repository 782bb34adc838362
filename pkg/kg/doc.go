// Package kg holds the nouns of the knowledge graph: notes, sections,
// mentions, entities, topics, relations, evidence and the graph itself.
//
// It is the bottom of the program: every other package speaks in these types
// and this one imports none of them. Names follow SKOS where SKOS has a word
// (prefLabel, altLabel, broader, related), so that an export to RDF is a
// renaming and not a translation.
//
// Four groups of types live here. [Findings] and what it is made of is what a
// single note says, before anything is known of other notes. [Sums], [Entry],
// [Tie] and [Stored] are what the index keeps of it, for one term or note.
// [Entity], [Topic], [Related] and [Graph] are answers, decided from those by the
// reader, and so are [NoteLinks], [Patch] and [Vocabulary]. The answers carry the
// JSON field names that other programs rely on: fields may be added, none renamed.
// [RelatedOptions], [GraphOptions], [Filter] and their like are what a question may add to a name;
// [NotFoundError] and its like say why there is no answer.
package kg
