// Package arch holds a test that reads the imports of all packages and asserts
// which may use which: the table in ARCHITECTURE.md, as code.
//
// Data goes one way, from files to answers, and so do imports. A new edge is a
// decision: it belongs into the table of the test, with a reason in the commit.
package arch
