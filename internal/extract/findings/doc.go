// Package findings collects what a note says of the names found in it. A [Builder] gathers, from
// what is settled:
//
//   - The terms with their spellings, kinds and topics, and the mentions: build, term, firstofkind.
//   - Terms that are one by how they are called: nicknamed, numbertitle, slipabroad, ownnames.
//   - The sentences that define a term: definition, genus. What "it" and "the project" stand for: reference.
//   - What the sections are about: topic, ballot, heading, headingword, member, occasion, eventtold, parents, passing, untold, compound, namedsession.
//   - When and where the note was taken: note, noteevent, narrowed, namedby, gatheredby, notedate, datedline, datein,
//     writtendate; what it is called and how it is tagged: notetitle, tag. Who works where: employer.
package findings
