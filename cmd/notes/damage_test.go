package main

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"notes/internal/cli"
)

// askAll asks the index whose path is the argument everything. It runs as a
// process of its own, for a damaged file could end it. It prints nothing but
// what is said of failures.
func askAll() {
	worst := 0
	for _, command := range [][]string{{"graph", "--all", "--json"}, {"graph"}, {"entities"}, {"topics"}, {"related", "cilium"}, {"related", "flux", "--all"}} {
		var out bytes.Buffer
		code := cli.Main(append(command, "--db", os.Args[1]), strings.NewReader(""), &out, os.Stderr)
		worst = max(worst, code)
	}
	os.Exit(worst)
}

// patient is an index that is damaged and built anew.
type patient struct {
	t          *testing.T
	folder, db string
	healthy    []byte // the file
	seal       []byte // what lies beside it
	want       string // what it says
}

func newPatient(t *testing.T) *patient {
	t.Helper()
	dir := t.TempDir()
	p := &patient{t: t, folder: filepath.Join(dir, "kb"), db: filepath.Join(dir, "x.db")}
	madeUp(60, 2).write(t, p.folder)
	succeed(t, "index", "--db", p.db, p.folder)
	content, err := os.ReadFile(p.db)
	must(t, err)
	p.seal, err = os.ReadFile(p.db + ".sum")
	must(t, err)
	p.healthy, p.want = content, export(t, p.db)
	return p
}

// suffers replaces the index by content.
func (p *patient) suffers(content []byte) {
	p.t.Helper()
	for _, path := range []string{p.db, p.db + ".old"} {
		must(p.t, os.RemoveAll(path))
	}
	must(p.t, os.WriteFile(p.db, content, 0o644))
	must(p.t, os.WriteFile(p.db+".sum", p.seal, 0o644))
}

// ask asks everything, and returns the exit code and what was said. A process
// that crashes or hangs is a failure of the test.
func (p *patient) ask() (code int, said string) {
	p.t.Helper()
	cmd := program(p.t)
	cmd.Path, _ = exec.LookPath("askall")
	cmd.Args = []string{"askall", p.db}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	began := time.Now()
	_ = cmd.Run()
	code, said = cmd.ProcessState.ExitCode(), stderr.String()
	if code < 0 || code == 2 || strings.Contains(said, "goroutine ") || time.Since(began) > 20*time.Second {
		p.t.Fatalf("exit code %d after %v:\n%.2000s", code, time.Since(began), said)
	}
	return code, said
}

// heals wants a run of index to build the index anew.
func (p *patient) heals(args ...string) {
	p.t.Helper()
	succeed(p.t, append([]string{"index", "--db", p.db, p.folder}, args...)...)
	if export(p.t, p.db) != p.want {
		p.t.Error("the index that was built anew says something else")
	}
	checkIndex(p.t, p.db)
}

// TestNoIndexAtAll: each state of a file that can't be read has a message of
// its own, which says what to do, and index does it.
func TestNoIndexAtAll(t *testing.T) {
	t.Parallel()
	p := newPatient(t)
	noMeta := bytes.Clone(p.healthy)
	clear(noMeta[16 : 2*pageSize])
	for _, c := range []struct {
		name    string
		content []byte
		says    string
	}{
		{"empty", nil, `not an index of notes: ".*x\.db"\nhint: run .notes index --db \S+x\.db FOLDER. to build it`},
		{"text", bytes.Repeat([]byte("Not an index.\n"), 1000), `not an index of notes: ".*x\.db"\nhint: run .notes index --db \S+x\.db FOLDER. to build it`},
		{"cut off in the first page", p.healthy[:1000], `the index is damaged: .*\nhint: run .notes index --rebuild --db \S+x\.db FOLDER. to build it anew`},
		{"cut off", p.healthy[:len(p.healthy)/2], `the index is damaged: ".*x\.db" is cut off after \d+ of \d+ bytes\nhint: run .notes index --rebuild --db \S+x\.db FOLDER.`},
		{"without its first pages", noMeta, `the index is damaged: .* has no valid first page\nhint: run .notes index --rebuild `},
		{"without the newer of its first pages", p.stale(), `the index is damaged`},
		{"another program's", p.foreign(), `not an index of notes: ".*x\.db"\nhint: run .notes index --db \S+x\.db FOLDER. to build it`},
		{"another program's, which has a state too", p.foreignState(), `not an index of notes: ".*x\.db"\nhint: run .notes index --db \S+x\.db \S+kb. to build it`},
		{"another version's", p.otherVersion(), `the index has another format: ".*x\.db" has format 99, this program reads \d+\nhint: run .notes index --db \S+x\.db \S+kb. to build it`},
		{"damaged where it begins", p.damagedState(), `the index is damaged`},
	} {
		t.Run(c.name, func(t *testing.T) {
			p.t = t
			p.suffers(c.content)
			said := fail(t, 1, "--db", p.db, "topics")
			if !regexp.MustCompile(`^notes: ` + c.says).MatchString(said) {
				t.Errorf("said %q", said)
			}
			p.heals()
		})
	}
}

// stale is the file without the one of its first pages that counts: what is left says how the
// index was before it was complete.
func (p *patient) stale() []byte {
	const transaction = 64
	content := bytes.Clone(p.healthy)
	newer := content[:pageSize]
	if second := content[pageSize : 2*pageSize]; binary.NativeEndian.Uint64(second[transaction:]) > binary.NativeEndian.Uint64(newer[transaction:]) {
		newer = second
	}
	clear(newer)
	return content
}

// foreign is a bbolt file of another program.
func (p *patient) foreign() []byte {
	return p.edited(func(tx *bbolt.Tx) error {
		if err := tx.DeleteBucket([]byte("meta")); err != nil {
			return err
		}
		_, err := tx.CreateBucket([]byte("users"))
		return err
	})
}

// foreignState is one that keeps something else where an index has its state.
func (p *patient) foreignState() []byte {
	return p.edited(func(tx *bbolt.Tx) error {
		for _, name := range []string{"paths", "entries"} {
			if err := tx.DeleteBucket([]byte(name)); err != nil {
				return err
			}
		}
		return tx.Bucket([]byte("meta")).Put([]byte("state"), []byte("halted"))
	})
}

func (p *patient) otherVersion() []byte {
	return p.edited(func(tx *bbolt.Tx) error {
		return tx.Bucket([]byte("meta")).Put([]byte("state"), binary.AppendUvarint(nil, 99))
	})
}

func (p *patient) damagedState() []byte {
	return p.edited(func(tx *bbolt.Tx) error {
		b := tx.Bucket([]byte("meta"))
		state := b.Get([]byte("state"))
		return b.Put([]byte("state"), bytes.Clone(state[:len(state)/2]))
	})
}

// edited returns the file after a change with bbolt.
func (p *patient) edited(change func(*bbolt.Tx) error) []byte {
	p.t.Helper()
	p.suffers(p.healthy)
	db, err := bbolt.Open(p.db, 0o600, nil)
	must(p.t, err)
	must(p.t, db.Update(change))
	must(p.t, db.Close())
	content, err := os.ReadFile(p.db)
	must(p.t, err)
	return content
}

// TestDamaged damages an index in random ways. Whatever comes of it, no
// process crashes, what can't be answered says how to mend it, and a run of index
// mends it unasked.
func TestDamaged(t *testing.T) {
	t.Parallel()
	p := newPatient(t)
	rounds := atLeast(t, 90, 12)
	found := 0
	for i := range rounds {
		p.suffers(damaged(p.healthy, uint64(i)))
		code, said := p.ask()
		if code == 1 {
			found++
			if !strings.Contains(said, "notes index") {
				t.Errorf("round %d: no word of what to do:\n%s", i, said)
			}
		}
		if i%5 == 0 {
			p.heals()
		}
	}
	t.Logf("%d of %d damages were found", found, rounds)
}

// damaged damages a copy of a file.
func damaged(file []byte, seed uint64) []byte {
	rng := rand.New(rand.NewPCG(seed, 5))
	file = bytes.Clone(file)
	page := func() []byte { at := 4096 * rng.IntN(len(file)/4096); return file[at : at+4096] }
	switch seed % 6 {
	case 0: // bits
		for range 1 + rng.IntN(20) {
			file[rng.IntN(len(file))] ^= 1 << rng.IntN(8)
		}
	case 1: // the head of a page
		p := page()
		for range 1 + rng.IntN(4) {
			p[rng.IntN(64)] = byte(rng.Uint32())
		}
	case 2: // a page that was never written
		clear(page())
	case 3: // a page in the place of another
		copy(page(), page())
	case 4: // noise
		p := page()
		for i := range p {
			p[i] = byte(rng.Uint32())
		}
	case 5: // an end that is missing
		return file[:rng.IntN(len(file))]
	}
	return file
}

// TestDamagedWhileChanging lets index meet damage where it has to change
// something: then it builds anew by itself.
func TestDamagedWhileChanging(t *testing.T) {
	t.Parallel()
	p := newPatient(t)
	rounds := atLeast(t, 36, 6)
	for path, text := range madeUp(60, 2).edited() {
		must(t, os.MkdirAll(filepath.Dir(filepath.Join(p.folder, path)), 0o755))
		must(t, os.WriteFile(filepath.Join(p.folder, path), []byte(text), 0o644))
	}
	for i := range rounds {
		p.suffers(damaged(p.healthy, uint64(i)))
		succeed(t, "index", "--db", p.db, p.folder)
	}
	p.want = ""
	succeed(t, "index", "--rebuild", "--db", p.db, p.folder)
	p.want = export(t, p.db)
	p.heals()
}

// TestStatusOfDamage: status fails on a damaged index, whether the seal shows it or a look
// through its pages, and says so where it answers all the same.
func TestStatusOfDamage(t *testing.T) {
	t.Parallel()
	p := newPatient(t)
	seal, answered := p.seal, 0
	for _, page := range p.leaves() {
		changed, lost := bytes.Clone(p.healthy), bytes.Clone(p.healthy)
		changed[(page+1)*pageSize-1] ^= 1
		clear(lost[page*pageSize : (page+1)*pageSize])
		for _, c := range []struct{ content, seal []byte }{{changed, seal}, {lost, seal}, {lost, nil}} {
			p.seal = c.seal
			p.suffers(c.content)
			var out, said bytes.Buffer
			if code := cli.Main([]string{"status", "--json", "--db", p.db}, strings.NewReader(""), &out, &said); code != 1 || !strings.Contains(said.String(), "the index is damaged") {
				t.Errorf("page %d, sealed %v: exit code %d, said %q", page, p.seal != nil, code, said.String())
			}
			if strings.Contains(out.String(), `"damaged": true`) {
				answered++
			}
		}
	}
	if answered == 0 {
		t.Error("it never answered")
	}
	p.seal = seal
	p.suffers(p.healthy)
	if said := succeed(t, "status", "--json", "--db", p.db); !strings.Contains(said, `"damaged": false`) {
		t.Errorf("of a whole index it said %s", said)
	}
}

const pageSize = 16384

// leaves returns the numbers of the pages with keys and values.
func (p *patient) leaves() (pages []int) {
	p.t.Helper()
	db, err := bbolt.Open(p.db, 0o600, &bbolt.Options{ReadOnly: true, PreLoadFreelist: true})
	must(p.t, err)
	defer db.Close()
	must(p.t, db.View(func(tx *bbolt.Tx) error {
		for i := range len(p.healthy) / pageSize {
			info, err := tx.Page(i)
			if err != nil {
				return err
			}
			if info != nil && info.Type == "leaf" {
				pages = append(pages, i)
			}
		}
		return nil
	}))
	return pages
}
