// Package config gathers the settings of a run: defaults, then config.yaml,
// then NOTES_ variables, then flags, each overriding the one before, into one
// [Config] that nobody changes afterwards.
//
// The table behind [Settings] is the only place where a setting is described.
// Its flag, its variable, its key in config.yaml, its help line and the check
// of its value all come from there, so that they can't drift apart.
//
// Settings stand under one top-level key, notes, because config.yaml is a
// common name: a file without that key belongs to another program and is
// passed over. Under the key nothing is forgiven; an unknown name or a value
// of the wrong type is an error with its file, line and column.
//
// Beware: relative paths in config.yaml are relative to that file, those in
// variables and flags to the current folder.
package config
