// Package rdf reads statements from RDF files, in Turtle (W3C, 2014) and
// JSON-LD 1.1 (W3C, 2020).
//
// In the flow it stands before internal/vocab, which makes entries of what a
// thesaurus in SKOS states. It knows nothing of names or kinds: both readers
// return the same flat list of [Triple], in the order of the file.
//
// Beware: nothing is ever fetched. A JSON-LD file whose context lies on the
// network is an error that says so; relative addresses in Turtle stay relative
// where the file names no base.
package rdf
