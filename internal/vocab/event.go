package vocab

import (
	"slices"

	"notes/pkg/kg"
)

// checkEvents asserts of what the user says of events that it can be: an edition belongs to another
// event, a place is none of software, and what is no event has neither. Of the built-in entries a test
// says so; what the user corrects of one must not make a fault in others.
func (c *compiler) checkEvents() (faults []error) {
	for i := range c.entries {
		e := &c.entries[i]
		switch {
		case !e.User:
		case e.Kind != kg.Event:
			faults = append(faults, checkNoEvent(e)...)
		default:
			faults = append(faults, c.checkSeries(e), c.checkPlace(e))
		}
	}
	return faults
}

// checkNoEvent asserts that what is no event has no field of events.
func checkNoEvent(e *Entry) (faults []error) {
	for _, field := range []struct{ name, value string }{{"edition_of", e.EditionOf}, {"date", e.Date}, {"place", e.Place}} {
		if field.value != "" && e.Kind != "" {
			faults = append(faults, fault(e, "%s is for events, and this is of kind %s", field.name, e.Kind))
		}
	}
	return faults
}

// checkSeries asserts that an edition leads to a series.
func (c *compiler) checkSeries(e *Entry) error {
	if e.EditionOf == "" {
		return nil
	}
	series := c.named(e.EditionOf)
	switch {
	case series == nil:
		return fault(e, "edition_of %q is no entry; add it or correct the name", e.EditionOf)
	case series.Kind != kg.Event:
		return fault(e, "edition_of %q is no event (%s:%d: %s); name the series", e.EditionOf, series.Source.File, series.Source.Line, series.Kind)
	case c.editionOf(series, e):
		return fault(e, "edition_of %q goes in a circle; name the series", e.EditionOf)
	}
	return nil
}

// editionOf reports whether an event is another one, or an edition of it, or of an edition.
func (c *compiler) editionOf(e, series *Entry) bool {
	for range c.entries {
		if e == nil || e == series {
			return e == series
		}
		e = c.named(e.EditionOf)
	}
	return true
}

// checkPlace asserts that the place of an event is not the name of something else.
func (c *compiler) checkPlace(e *Entry) error {
	other := c.named(e.Place)
	if other == nil || !elsewhere(other) || c.isPlace(e.Place) {
		return nil
	}
	return fault(e, "the place %q is none (%s:%d: %s); name a city", e.Place, other.Source.File, other.Source.Line, other.Kind)
}

// elsewhere reports whether an entry is no place, and its name means nothing else. Other things are
// called as cities are, too.
func elsewhere(e *Entry) bool {
	return e.Kind != kg.Place && e.Forms[0].Case == Any && !e.Forms[0].Ambiguous
}

// isPlace reports whether a place has a name.
func (c *compiler) isPlace(name string) bool {
	key := kg.Fold(name)
	return slices.ContainsFunc(c.entries, func(e Entry) bool {
		return e.Kind == kg.Place && slices.ContainsFunc(e.Forms, func(form Form) bool { return kg.Fold(form.Text) == key })
	})
}
