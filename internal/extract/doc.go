// Package extract finds what one note says: the names in it and what kind of
// thing each is, the statements that join two of them, and the topics of its
// sections. It is a pure function of the note and the vocabulary, and the
// place where the product wins or loses: notes are read by it that nobody here
// has seen.
//
// [Extractor.Extract] takes a note through these parts, in this order; each is a
// few files, and each file one idea:
//
//   - The text as words, each with its shape and surroundings: scan, lexeme, memo,
//     sieve, order, ending, title, quote, grammar, segment, factor, listsign, taskmarker,
//     tag, token, context, caption. Whether it is in a language that the rules know: tongue, language.
//   - The rules, a family after the other: rules. Each proposes candidates:
//     candidate, group.
//   - What the vocabulary knows: known, misspelt, version, writtenin, usedlanguage, programmed.
//     Whether a form that means other things, too, means this one: guard, spelling, sidebyside,
//     scattered, numberless, compound, nameinitial, vouch, and by where it stands small,
//     handledsmall, aftermaker, besidecue, partbehind, onsystem, enumerated, kin, among,
//     clause, handled, refused, toldaround; company and house for makers; passing and plainphrase for words
//     that any text has.
//   - What links, addresses and brackets say is a name: link, linkpage, linkgloss, talklink,
//     foreignlink, encyclopedia, repository, addressed, site, acronym, redefined.
//   - People, where they work and where they speak: person, plainname, shortname, smallperson, speaker,
//     speakerlabel, speakerlines, billing, ownline, network, column, roll, lineform, labelled, handle, handleline,
//     besidehandle, grownname, givenbefore, nickname, nicknamed, profile, linknote, employer, unit, nocompany, post, teller,
//     giver; gatheredby,
//     event, eventtitle, yeared.
//   - What is written as a name: shape, single, bareword, qualified, identifier, platformclass,
//     classword, series, wholename, product, institution, body, branch, compass,
//     hyphenedcaps, coined, university, workinggroup, ampersand, headed, headingcompany,
//     companylist, attested, listed, toollist, alone, described, coded, namedso.
//   - Talks: talk, talklead, talklist, listsort, shorttalk, talkheading, titleline, field, resources, controllabel,
//     numberedtitle, step.
//   - What looks like a name and is none, or a place: cited, adjective, session, zone, state, amount,
//     stressed.
//   - Ideas that the note gives a place of their own: notion, apart, standing, dwelt,
//     defined, termed, trade, sister, spread.
//   - Which kind of thing an unknown name is: kind, kindphrases, kindlisted, kindperson, kindnotion, otherfield,
//     gathering, head, sitekind.
//   - Candidates that overlap fight it out, spellings fold into terms, and terms
//     without enough support are dropped: settle, slip, respelt, countnoun, initials,
//     surname, city, part, hidden, stats, claims. A slip in a note that
//     has nothing right is left to the other notes: slipabroad.
//   - What the sentences state: relation, trigger, subject, object, wholeobject, othernoun, lent, reference, fits, firstofkind.
//     What a name is there for: apposition, choice, class, modifier, author, beside, rolegap, phrasefit.
//     What is said without a verb or a subject of its own: adjacent, aside, opening,
//     leadin, below, atcompany, attendees, origin, foundation, possessed, based, runson, hired,
//     jobtitle, position, maintainer, country, migration, comparison, versus, between, dated, venueline,
//     explained. A doubtful statement is none, for they are shown as facts: predicate,
//     doubt.
//   - What the sections are about: topic, ballot, heading, headingword, member,
//     occasion, parents. When and where the note was taken: note, noteevent, namedevent, narrowed, notedate,
//     datedline, datein, writtendate, weekdate, stated, and what it is called: notetitle, namedby. The findings: build,
//     term, ownnames, ownperson, definition, genus.
//
// Every candidate carries the name of the rule that proposed it, so that a person can
// ask why something is an entity, or why it is not: explain; unproposed tells of names
// that no rule proposes, unread of those in what is no text.
//
// An [Extractor] is safe for use by one goroutine at a time: it keeps scratch
// memory from note to note.
package extract
