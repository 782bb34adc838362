// Package watch says when the notes of a folder may have changed.
//
// [Run] calls a function at the beginning and then after each burst of changes,
// when it is quiet again. What has changed is for that function to find out, by
// a look at the whole folder: an event is an occasion and nothing more. So
// nothing is lost where the system drops events, an editor replaces a file
// instead of writing to it, or a folder goes and comes back; and a false alarm
// costs one look.
//
// It is the only package that knows fsnotify. Beware: folders on the network
// may tell nothing of what others do in them.
package watch
