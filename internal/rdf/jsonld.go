package rdf

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/piprate/json-gold/ld"
)

// JSONLD reads a file in JSON-LD. Its triples have no lines. The error is an
// [*Error] where the file is no JSON.
func JSONLD(file string, data []byte) (triples []Triple, err error) {
	document, err := decodeJSON(file, data)
	if err != nil {
		return nil, err
	}
	// The library asserts types where a file may hold anything.
	defer func() {
		if r := recover(); r != nil {
			triples, err = nil, fmt.Errorf("%s: no valid JSON-LD: %v", file, r)
		}
	}()
	options := ld.NewJsonLdOptions("")
	options.DocumentLoader = offline{}
	dataset, err := ld.NewJsonLdProcessor().ToRDF(document, options)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, explained(err))
	}
	return flat(dataset.(*ld.RDFDataset)), nil
}

func decodeJSON(file string, data []byte) (document any, err error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	err = json.Unmarshal(data, &document)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at := scanner{file: file, text: string(data)}
		return nil, at.fault(int(max(0, syntax.Offset-1)), "no JSON: %v", err)
	}
	return document, err
}

// offline loads no document.
type offline struct{}

// LoadDocument returns an error that says what lies elsewhere.
func (offline) LoadDocument(address string) (*ld.RemoteDocument, error) {
	return nil, fmt.Errorf("%q lies on the network and nothing is fetched; put what it says under @context into the file", address)
}

// explained takes from an error of the library the words that are for people.
func explained(err error) error {
	var fault *ld.JsonLdError
	if !errors.As(err, &fault) {
		return err
	}
	if inner, ok := fault.Details.(error); ok {
		return explained(inner)
	}
	return fmt.Errorf("%s: %v", fault.Code, fault.Details)
}

// flat lists the statements of all graphs, graph by graph in order.
func flat(dataset *ld.RDFDataset) []Triple {
	var triples []Triple
	for _, graph := range slices.Sorted(maps.Keys(dataset.Graphs)) {
		for _, quad := range dataset.Graphs[graph] {
			triples = append(triples, Triple{Subject: quad.Subject.GetValue(), Predicate: quad.Predicate.GetValue(), Object: termOf(quad.Object)})
		}
	}
	return triples
}

func termOf(node ld.Node) Term {
	term := Term{Value: node.GetValue(), Literal: ld.IsLiteral(node)}
	if literal, ok := node.(ld.Literal); ok {
		term.Language = literal.Language
	}
	return term
}
