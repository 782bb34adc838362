package notes

import (
	"errors"
	"fmt"
)

// advise adds to an error of the index what to do about it, and who is in the
// way.
func (o Options) advise(err error) error {
	switch {
	case errors.Is(err, ErrLocked):
		return fmt.Errorf("%w: %q is held by %s; try again when it is done", ErrLocked, o.db(), holderOf(o.db(), o.db()+".lock"))
	case errors.Is(err, ErrDamaged):
		// Damage that its seal doesn't show is met again by the next question.
		return fmt.Errorf("%w; run `notes index --rebuild` to build it anew", err)
	case errors.Is(err, ErrNoIndex):
		if err := checkFolder(o.folder()); err != nil {
			return err // of which there can be no index either
		}
		return fmt.Errorf("%w; run `notes index` to build it", err)
	case errors.Is(err, ErrForeign), errors.Is(err, ErrOtherVersion):
		return fmt.Errorf("%w; run `notes index` to build it", err)
	}
	return err
}
