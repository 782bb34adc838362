// Package graph holds algorithms on graphs. The same graph gives the same answer each time.
//
// [Push] reads no more of a graph than it needs, because that lies on disk: it is handed in as
// functions from a node to its edges, and its sums are exact, so that it doesn't matter in which
// order these come. A [Network] lies in memory, and what is computed of it goes through its nodes
// by their numbers: whoever wants the same answer gives the same node the same number, and its
// edges in the same order.
package graph
