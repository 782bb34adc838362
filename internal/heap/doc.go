// Package heap has Linux hand out memory in large pieces.
//
// The kernel gives a page of the heap when it is first touched, at the price of a page
// fault: a fraction of a microsecond on bare metal, but 5 to 15 µs in many virtual
// machines. A question touches some hundred pages, which is a fifth of its time there, and
// an index of many notes a hundred thousand. The same pages all at once cost next to
// nothing, and large ones (transparent huge pages) are found faster too.
//
// So the first memory of the program is asked for before its packages are initialised, for
// which it is enough to import this one; [Reserve] asks for more. Nothing depends on it:
// where it can't be done, a page comes when it is touched, as ever.
package heap
