// Package graph holds algorithms on graphs, with a fixed order and exact sums,
// so that the same graph gives the same answer whatever order its nodes and
// edges come in.
//
// Graphs are handed in as functions from a node to its edges and are read only
// as far as an algorithm goes, because they lie on disk.
package graph
