//go:build unix

package wholefile

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestRights: a new file has what the umask leaves, and one written over what it had,
// whatever the umask is.
func TestRights(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	old := syscall.Umask(0)
	defer syscall.Umask(old)
	for _, c := range []struct {
		umask     int
		had, want fs.FileMode
	}{
		{0o077, 0, 0o600},
		{0o002, 0, 0o664},
		{0o022, 0, 0o644},
		{0o022, 0o600, 0o600},
		{0o077, 0o664, 0o664},
	} {
		syscall.Umask(c.umask)
		_ = os.Remove(path)
		if c.had != 0 {
			if err := os.WriteFile(path, nil, c.had); err != nil {
				t.Fatal(err)
			}
			if err := os.Chmod(path, c.had); err != nil {
				t.Fatal(err)
			}
		}
		if err := Write(path, text("new")); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != c.want {
			t.Errorf("umask %o, had %o: %o, want %o", c.umask, c.had, got, c.want)
		}
	}
}
