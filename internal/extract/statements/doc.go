// Package statements reads what the sentences of a note state of the names in them: typed
// relations with direction and negation. They are shown as facts, so a doubtful one is none.
//
//   - A sentence is read by its triggers: relation, trigger, predicate, subject, whichis, object, wholeobject, othernoun,
//     lent, joins, opening, grammar; who doubts or asks states nothing: doubt.
//   - What a name is there for: apposition, choice, class, modifier, author, beside, rolegap, oneof, phrasefit, house.
//   - What is said without a verb or a subject of its own: adjacent, aside, leadin, below, atcompany,
//     attendees, origin, foundation, possessed, based, runson, namedplace, hired, colleague, jobtitle, postbelow, position, maintainer, bracketed,
//     ownline, company, country, migration, comparison, versus, between, dated, venueline, explained,
//     shorttalk, site, twoparts, bothat, exchange, reason. What somebody says after their name and a colon is not of them: utterance.
package statements
