package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gofrs/flock"
	"github.com/rogpeppe/go-internal/testscript"
	"go.etcd.io/bbolt"
	"gonum.org/v1/gonum/graph/encoding/dot"
	"gonum.org/v1/gonum/graph/multi"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"notes": main, "askall": askAll})
}

// TestScripts runs what stands in testdata/script as a person would type it.
// The comments in the scripts are the specification of the command line.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/script",
		RequireUniqueNames:  true,
		RequireExplicitExec: true,
		Setup:               setUp,
		Condition:           condition,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":  exits,
			"dot":    readDOT,
			"hold":   hold,
			"cutoff": cutoff,
			"keys":   keys,
			"pause":  pause,
			"until":  until,
			"write":  write,
		},
	})
}

// setUp keeps the settings of whoever runs the tests out of them.
func setUp(env *testscript.Env) error {
	env.Vars = slices.DeleteFunc(env.Vars, func(v string) bool { return strings.HasPrefix(v, "NOTES_") })
	env.Setenv("NO_COLOR", "")
	env.Setenv("ESC", "\x1b")
	return nil
}

// condition adds [root] to what scripts can ask for.
func condition(name string) (bool, error) {
	if name == "root" {
		return os.Geteuid() == 0, nil
	}
	return false, fmt.Errorf("unknown condition %q", name)
}

// exits CODE ARGS... runs notes and wants this exit code.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec("notes", args[1:]...)
	got := "0"
	if err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("notes %q: exit code %s, want %s", args[1:], got, args[0])
	}
}

// keys FILE prints what fields the JSON in FILE has, one path a line, with the
// type of each. A null is a type of its own.
func keys(ts *testscript.TestScript, _ bool, args []string) {
	var value any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &value))
	found := map[string]bool{}
	collect(found, "", value)
	for _, path := range slices.Sorted(maps.Keys(found)) {
		fmt.Fprintln(ts.Stdout(), path)
	}
}

func collect(found map[string]bool, path string, value any) {
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			collect(found, path+"."+key, inner)
		}
	case []any:
		found[path+" list"] = true
		for _, inner := range v {
			collect(found, path+"[]", inner)
		}
	case string:
		// Whether a list of strings has any depends on the notes.
		if !strings.HasSuffix(path, "[]") {
			found[path+" string"] = true
		}
	default:
		found[fmt.Sprintf("%s %T", path, v)] = true
	}
}

// dot FILE reads FILE with gonum's parser and prints how much there is.
func readDOT(ts *testscript.TestScript, _ bool, args []string) {
	g := multi.NewDirectedGraph()
	ts.Check(dot.UnmarshalMulti([]byte(ts.ReadFile(args[0])), g))
	fmt.Fprintf(ts.Stdout(), "%d nodes, %d edges\n", g.Nodes().Len(), g.Edges().Len())
}

// write FILE TEXT writes TEXT, in which Go's escapes count (\x00, \xff, \r).
// A third argument repeats it.
func write(ts *testscript.TestScript, _ bool, args []string) {
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	if len(args) > 2 {
		times, err := strconv.Atoi(args[2])
		ts.Check(err)
		text = strings.Repeat(text, times)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o600))
}

// cutoff FILE takes the second half of a file away.
func cutoff(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	info, err := os.Stat(path)
	ts.Check(err)
	ts.Check(os.Truncate(path, info.Size()/2))
}

// hold FILE keeps an index, or the lock beside it, as another process would,
// until the script ends.
func hold(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	if strings.HasSuffix(path, ".lock") {
		l := flock.New(path)
		ts.Check(l.Lock())
		ts.Defer(func() { ts.Check(l.Close()) })
		return
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: time.Second})
	ts.Check(err)
	ts.Defer(func() { ts.Check(db.Close()) })
}

// pause DURATION gives a command in the background time to start.
func pause(ts *testscript.TestScript, _ bool, args []string) {
	d, err := time.ParseDuration(args[0])
	ts.Check(err)
	time.Sleep(d)
}

// until REGEXP ARGS... runs notes until it prints what fits: what a process in
// the background does is done when it is.
func until(ts *testscript.TestScript, _ bool, args []string) {
	want := regexp.MustCompile(args[0])
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		// It fails until there is an index.
		if _ = ts.Exec("notes", args[1:]...); want.MatchString(ts.ReadFile("stdout")) {
			return
		}
	}
	ts.Fatalf("notes %q never printed %q", args[1:], args[0])
}
