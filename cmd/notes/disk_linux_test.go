package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"golang.org/x/sys/unix"
)

// mount gives a folder a disk of its own, until the test ends. Only root may.
func mount(t *testing.T, folder string, kilobytes int64) {
	t.Helper()
	must(t, os.MkdirAll(folder, 0o755))
	if err := unix.Mount("tmpfs", folder, "tmpfs", 0, fmt.Sprintf("size=%dk", kilobytes)); err != nil {
		t.Skip("no disk can be mounted here:", err)
	}
	t.Cleanup(func() { must(t, unix.Unmount(folder, unix.MNT_DETACH)) })
}

// TestFullDisk is like TestNoRoom, with a disk that fills up.
func TestFullDisk(t *testing.T) {
	for _, c := range []struct {
		name           string
		index, rebuild bool
	}{{"fresh", false, false}, {"incremental", true, false}, {"rebuild", true, true}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			v := newVictim(t, c.index, c.rebuild)
			db, needed := v.db, size(t, v.db)>>10
			if v.start != "" {
				needed += size(t, v.start) >> 10
			}
			fit := 0
			for i := range int64(7) {
				disk := filepath.Join(t.TempDir(), "disk")
				mount(t, disk, 16+needed*(i+1)/6)
				v.db = filepath.Join(disk, "x.db")
				v.args[3] = v.db
				if v.start != "" && exec.Command("cp", v.start, v.db).Run() != nil {
					continue // no room even for the old one
				}
				if v.runs(program(t, v.args...)) {
					fit++
				}
				v.inspect()
			}
			if fit == 0 {
				t.Error("no run had room enough; the sizes prove nothing")
			}
			v.db = db
		})
	}
}

// TestFullDiskStays: a change that a disk has no room for leaves the room that there was.
func TestFullDiskStays(t *testing.T) {
	dir := t.TempDir()
	folder, disk := filepath.Join(dir, "kb"), filepath.Join(dir, "disk")
	madeUp(60, 1).write(t, folder)
	args := []string{"index", "--db", filepath.Join(dir, "x.db"), folder}
	succeed(t, args...)
	before := size(t, args[2])
	mount(t, disk, before>>10+64)
	args[2] = filepath.Join(disk, "x.db")
	succeed(t, args...)
	for path, text := range madeUp(60, 2) {
		must(t, os.MkdirAll(filepath.Join(folder, "more", filepath.Dir(path)), 0o755))
		must(t, os.WriteFile(filepath.Join(folder, "more", path), []byte(text), 0o644))
	}
	if said := fail(t, 1, args...); !regexp.MustCompile(`no space left.*\nhint: make room, or name another place for the index with --db\n$`).MatchString(said) {
		t.Errorf("said %q", said)
	}
	if after := size(t, args[2]); after > before {
		t.Errorf("the index has %d bytes, it had %d", after, before)
	}
	must(t, os.WriteFile(filepath.Join(disk, "file"), make([]byte, 32<<10), 0o644))
	must(t, os.RemoveAll(filepath.Join(folder, "more")))
	succeed(t, args...)
}

// TestReadOnlyDisk: what can't be written can still be asked.
func TestReadOnlyDisk(t *testing.T) {
	t.Parallel()
	disk := filepath.Join(t.TempDir(), "disk")
	mount(t, disk, 10_000)
	folder := filepath.Join(disk, "kb")
	madeUp(20, 1).write(t, folder)
	succeed(t, "index", folder)
	want := export(t, filepath.Join(folder, ".notes", "index.db"))
	must(t, os.WriteFile(filepath.Join(folder, "late.md"), []byte("Falco uses eBPF."), 0o644))
	must(t, unix.Mount("", disk, "", unix.MS_REMOUNT|unix.MS_RDONLY, ""))

	said := fail(t, 1, "index", folder)
	if !regexp.MustCompile(`^notes: .*read-only file system\n(hint: .*\n)?$`).MatchString(said) {
		t.Errorf("said %q", said)
	}
	if export(t, filepath.Join(folder, ".notes", "index.db")) != want {
		t.Error("the index answers otherwise than before")
	}
	succeed(t, "--notes", folder, "status")
	succeed(t, "index", "--db", filepath.Join(t.TempDir(), "x.db"), folder)
}
