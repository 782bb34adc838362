// Package naming finds the names in a note. A [Namer] lets the rules propose candidates, a family
// after the other (rules); each family is a few files, and each file one idea:
//
//   - What the vocabulary knows: known, misspelt, slipkin, version, cutoff, modelsize, writtenin, usedlanguage, programmed, possessed, codein, misspeltcompany.
//     Whether a form that means other things, too, means this one: guard, spelling, sidebyside,
//     scattered, numberless, unitof, compound, nameinitial, figurelabel, letterrun, sequence, greekletter, placearticle, shouted,
//     vouch, language, field, and by where it stands casing, small, again, housesmall, modal,
//     handledsmall, squeezed, aftermaker, besidecue, partbehind, onsystem, enumerated, kin, among, kindred,
//     clause, handled, refused, toldaround; company for makers; plainphrase for words
//     that any text has, meant where the note says what they mean.
//   - What links, addresses and brackets say is a name: link, classedlink, linkpage, linkgloss, talklink, linkedself,
//     foreignlink, marked, encyclopedia, repository, packageof, addressed, acronym, definedkind, redefined, monogram.
//   - People, where they work and where they speak: person, profile, smallperson, speaker,
//     speakerlabel, speakerlines, creditline, billing, ownline, column, roll, crowd, attendance, lineform, lastlisted, labelled, handle, handleline, camelhandle,
//     besidehandle, grownname, givenbefore, nickname, linknote, employer, unit, nocompany, post, teller,
//     giver, stated, segment, ownperson, pictured, runtogether.
//   - Events and their editions: event, besideevent, eventtitle, yeared, namedevent, noteevent, gatheredby, gathering, weekdate, city.
//   - What is written as a name: shape, single, bareword, qualified, identifier, platformclass,
//     classword, programname, series, wholename, product, institution, body, branch, compass, makerplace,
//     hyphenedcaps, sharedhead, coined, university, researchhouse, workinggroup, caregroup, ampersand, headed, headingrun, headingcompany,
//     companylist, attested, listed, toollist, alone, described, glossed, released, packaged, ecosystem, linedefined, wherever, coded, namedso, ownnames.
//   - Talks: talk, talklead, talklist, listsort, talkheading, title, controllabel, step, minutes.
//   - What looks like a name and is none, or a place: cited, adjective, eponym, partcalled, state, amount, release,
//     stressed, head, route.
//   - Ideas that the note gives a place of their own: notion, apart, standing, dwelt,
//     defined, explained, subject, repeated, termed, asked, opposed, quotedidea, troubled, trade, sister, spread.
//   - Which kind of thing an unknown name is: kind, kindphrases, kindlisted, kindperson, kindnotion, otherfield,
//     sitekind, workplace, housearound, overruled.
//   - Candidates (candidate) that overlap fight it out, spellings fold into terms (group, order), and terms
//     without enough support are dropped: namer, settle, slip, respelt, wrongword, shortened, foldgroup, houseform, samespelling, countnoun, initials,
//     surname, numbertitle, thenumber, part, hidden, claims, term. A slip in a note that
//     has nothing right is left to the other notes: slipabroad.
//
// What is slow to find out is kept from note to note: memory. What is decided is told to whoever asks why: explain.
package naming
