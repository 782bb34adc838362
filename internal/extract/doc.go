// Package extract finds what one note says: the names in it and what kind of
// thing each is, the statements that join two of them, and the topics of its
// sections. It is a pure function of the note and the vocabulary, and the
// place where the product wins or loses: notes are read by it that nobody here
// has seen.
//
// The parts, in the order in which a note passes through them:
//
//   - scan, ending, title, quote: the text as words, each with its shape and
//     surroundings;
//   - known, misspelt: what the vocabulary recognises, with the guards of
//     ambiguous forms;
//   - small, besidecue, enumerated, kin, among, clause, writtenin, programmed, handled, handledsmall: what vouches
//     for a form that is in doubt, in files by where it stands; passing: what any text
//     has a word for;
//   - shape, single, qualified, identifier, wholename, series, headed, attested, listed, described, ampersand,
//     institution, link, linkgloss, foreignlink, addressed, speaker, speakerlabel, column, roll, lineform, employer, teller,
//     talk, talkheading, resources, titleline, event, eventtitle, yeared, handle, handleline, acronym: candidates for names that no
//     vocabulary has, each rule in a file of its own;
//   - notion, apart, standing, dwelt, defined, termed, trade, spread: ideas that no vocabulary has and
//     that the note gives a place of their own;
//   - kind, kindphrases, kindlisted, gathering, head, sitekind: which kind of thing they are;
//   - cited, session, state: what looks like a name and is none, or a place;
//     tongue, language: whether a text is in a language that the rules know, and what its
//     words are in one that they don't;
//   - settle, slip, respelt, countnoun, initials, city, part: overlapping candidates fight it out, spellings fold
//     into terms, and terms without enough support are dropped;
//   - relation: what the sentences state, with subject, object and trigger in
//     files of their own; apposition, choice, class, author, house and site: what a name is there
//     for; predicate, doubt: a doubtful statement is none, for they are shown as facts;
//   - topic, note: what the sections are about, when and where the note was
//     taken.
//
// Every candidate carries the name of the rule that proposed it, so that a
// person can ask why something is an entity, or why it is not; unproposed tells
// of names that no rule proposes.
//
// An [Extractor] is safe for use by one goroutine at a time: it keeps scratch
// memory from note to note.
package extract
