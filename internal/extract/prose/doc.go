// Package prose has a note as words and sentences, and what can be said of them before any name
// is known. A [Text] knows the vocabulary's word lists, but not which words are names; what
// is asked of it costs a look at a few words.
//
//   - The words, each with its shape and surroundings: text, token, span, lexeme, memo, sieve, ending,
//     factor, elision, listsign, taskmarker, caption, stats. Those in titles and quotations: title, quote, credited.
//   - What stands near a word, or near a place: around, context.
//   - Whether the note is in a language that the rules know, and is on software: tongue, field.
//   - What kind of word it is: grammar, noun, verb, shape, slip, series, standard, acronym, handle, date, zone, code, filename.
//     What names begin and end in by which their kind is told: kind, company, person, shortname, plainname.
//   - What a line is by its form: heading, titleline, speaker, talk, talklink, session, resources, work, said.
//   - Where a link leads: link.
//   - The phrases that state something: trigger.
package prose
