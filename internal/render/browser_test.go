package render

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"notes/pkg/kg"
)

// browser is a page of ours in a real browser, and what that complained about.
type browser struct {
	testing.TB
	ctx        context.Context
	complaints []string
}

// browse opens the page of a graph, with a fragment. There is no test where there
// is no browser.
func browse(tb testing.TB, g kg.Graph, fragment string) *browser {
	tb.Helper()
	if testing.Short() {
		tb.Skip("takes seconds")
	}
	program := browserProgram()
	if program == "" {
		tb.Skip("no Chromium is installed")
	}
	var b bytes.Buffer
	if err := writeHTML(&b, g, Look{}); err != nil {
		tb.Fatal(err)
	}
	file := filepath.Join(tb.TempDir(), "graph.html")
	if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
		tb.Fatal(err)
	}
	flags := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(program), chromedp.UserDataDir(tb.TempDir()), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(1200, 800))
	for _, name := range []string{"disable-quic", "no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"} {
		flags = append(flags, chromedp.Flag(name, true))
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), flags...)
	page := &browser{TB: tb}
	ctx, cancel := chromedp.NewContext(allocator, chromedp.WithListener(page.listen))
	tb.Cleanup(func() { cancel(); stop() })
	page.ctx = ctx
	page.do(call(log.Enable, cdp.Empty{}), chromedp.Navigate("file://"+file+fragment), chromedp.WaitReady(chromedp.CSS("#status")))
	return page
}

func browserProgram() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// call is a step that sends a command of the protocol.
func call[P, R any](command cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, command, params)
		return err
	})
}

// listen notes whatever the browser complains about.
func (b *browser) listen(event any) {
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		b.complaints = append(b.complaints, e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		b.complaints = append(b.complaints, e.Entry.Text)
	}
}

func (b *browser) do(steps ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.Fatal(err)
	}
}

// says evaluates an expression of the page.
func (b *browser) says(expression string) string {
	b.Helper()
	got, err := chromedp.Run(b.ctx, chromedp.Evaluate[string]("String("+expression+")"))
	if err != nil {
		b.Fatal(err)
	}
	return got
}

func (b *browser) wants(want, expression string) {
	b.Helper()
	if got := b.says(expression); got != want {
		b.Errorf("%s is %q, want %q", expression, got, want)
	}
}

// awaits asks until the answer comes, for what the browser does in its own time.
func (b *browser) awaits(want, expression string) {
	b.Helper()
	for end := time.Now().Add(10 * time.Second); b.says(expression) != want && time.Now().Before(end); {
		time.Sleep(10 * time.Millisecond)
	}
	b.wants(want, expression)
}

func (b *browser) content() {
	b.Helper()
	if len(b.complaints) > 0 {
		b.Errorf("the browser complains: %s", strings.Join(b.complaints, "\n"))
	}
}

// TestPageInBrowser does what a reader does: searches, opens a card, follows a
// tie, filters, goes by keys, closes. The browser has nothing to complain about.
func TestPageInBrowser(t *testing.T) {
	b := browse(t, smallGraph(), "")
	first := smallGraph().Nodes[0]
	b.do(chromedp.SendKeys(chromedp.CSS("#search"), first.Name[:3]), chromedp.WaitVisible(chromedp.CSS("#found li")))
	b.wants("true", `document.getElementById("search").ariaExpanded`)
	b.do(chromedp.SendKeys(chromedp.CSS("#search"), "\r"), chromedp.WaitVisible(chromedp.CSS("#card h2")))
	b.wants(b.says(`data.nodes[state.chosen].name`), `document.querySelector("#card h2").textContent`)
	b.wants("true", `location.hash.length > 1`)
	b.do(chromedp.Click(chromedp.CSS("#card li button")), chromedp.WaitVisible(chromedp.CSS("#card h2")))
	b.wants("true", `document.querySelectorAll("#card .place").length > 0`)

	all := b.says(`shown.filter(Boolean).length`)
	b.do(chromedp.Click(chromedp.CSS("#filters")), chromedp.WaitVisible(chromedp.CSS("#kinds input")), chromedp.Click(chromedp.CSS("#kinds input")))
	b.wants("true", fmt.Sprintf("shown.filter(Boolean).length < %s", all))
	b.do(chromedp.Click(chromedp.CSS("#kinds input")))
	b.wants(all, `shown.filter(Boolean).length`)

	b.do(chromedp.KeyEvent("\u001b"))
	b.wants("true", `card.hidden`)
	b.do(chromedp.Focus(chromedp.CSS("#picture")), chromedp.KeyEvent(kb.ArrowRight), chromedp.KeyEvent(kb.ArrowLeft))
	b.wants("true", `state.hover >= 0`)
	b.do(chromedp.SendKeys(chromedp.CSS("#picture"), "\r"))
	b.wants("false", `card.hidden`)
	zoom := b.says("view.zoom")
	b.do(chromedp.SendKeys(chromedp.CSS("#picture"), "+"))
	b.wants("true", "view.zoom > "+zoom)
	b.do(chromedp.SendKeys(chromedp.CSS("#picture"), "0"), chromedp.Click(chromedp.CSS("#filters")))
	var x, y float64
	if _, err := fmt.Sscan(b.says(paper), &x, &y); err != nil {
		t.Fatal(err)
	}
	b.do(chromedp.MouseClickXY(x, y))
	b.wants("true", `card.hidden`)
	b.content()
}

// paper finds a place of the picture with no node on it and no card over it.
const paper = `(() => {
  for (let y = 8; y < canvas.clientHeight; y += 8)
    for (let x = 8; x < canvas.clientWidth - 420; x += 8)
      if (nodeAt(x, y) < 0) return x + " " + (y + canvas.getBoundingClientRect().top);
})()`

// TestPageDeepLink opens a name by the address, dark and narrow.
func TestPageDeepLink(t *testing.T) {
	g := smallGraph()
	b := browse(t, g, "#"+g.Nodes[1].ID)
	b.wants(Line(g.Nodes[1].Name), `document.querySelector("#card h2").textContent`)
	const ties = `[...document.querySelectorAll("#card li .fact")].map((e) => e.textContent).join(", ")`
	b.wants("← uses, mentioned", ties)
	b.do(chromedp.Evaluate[chromedp.Void](`choose(byId.get("kubernetes"))`))
	b.wants("linked, mentioned", ties)
	b.do(chromedp.Evaluate[chromedp.Void](`choose(byId.get("ebpf"))`))
	b.do(chromedp.Evaluate[chromedp.Void]("addEventListener('resize', () => { window.resized = true; })"))
	b.do(chromedp.EmulateViewport(390, 800), call(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}}))
	b.awaits("true", `window.resized`)
	b.wants("true", `document.documentElement.scrollWidth <= 390`)
	b.do(chromedp.Evaluate[chromedp.Void](behindCard))
	b.wants("false", inSight)
	b.do(chromedp.Evaluate[chromedp.Void]("show(state.chosen)"))
	b.wants("true", inSight)
	b.wants("rgb(22, 25, 30)", `getComputedStyle(document.body).backgroundColor`)
	b.content()
}

// behindCard moves the chosen node behind its card, as tall as one with much on it.
const behindCard = `{
  card.style.height = "55%";
  const n = data.nodes[state.chosen];
  view.x = card.offsetLeft + card.clientWidth / 2 - view.zoom * n.x;
  view.y = card.offsetTop + card.clientHeight / 2 - view.zoom * n.y;
}`

// inSight: no card lies on the middle of the chosen node.
const inSight = `(() => {
  const n = data.nodes[state.chosen], box = canvas.getBoundingClientRect();
  return document.elementFromPoint(box.left + view.x + view.zoom * n.x, box.top + view.y + view.zoom * n.y) === canvas;
})()`

// TestPageBrokenLink: an address that was cut off, or asks for what isn't there, opens
// the page all the same, which says so.
func TestPageBrokenLink(t *testing.T) {
	b := browse(t, smallGraph(), "#%E0%A4")
	b.wants("true", `view.zoom > 0`)
	b.wants("%E0%A4 is not in this graph", `card.querySelector("h2").textContent`)
	b.do(chromedp.Evaluate[chromedp.Void](`location.hash = "#cilium"`))
	b.awaits("0", `state.chosen`)
	b.do(chromedp.Evaluate[chromedp.Void](`location.hash = "#no%20such"`))
	b.awaits("-1", `state.chosen`)
	b.wants("no such is not in this graph", `card.querySelector("h2").textContent`)
	b.wants("no such is not in this graph", `document.getElementById("status").textContent`)
	b.do(chromedp.Click(chromedp.CSS("#card .close")))
	b.wants("true", `card.hidden && location.hash === ""`)
	b.content()
}

// TestPageNames: the address takes a name in any spelling, as the command line does.
func TestPageNames(t *testing.T) {
	b := browse(t, smallGraph(), "#Cilium%20CNI")
	b.wants("Cilium", `card.querySelector("h2").textContent`)
	for _, name := range []string{"CILIUM", "cilium-cni", "EBPF", "Kubernetes"} {
		b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`location.hash = "#%s"`, name)))
		b.awaits("true", fmt.Sprintf(`state.chosen === called("%s") && state.chosen >= 0`, name))
	}
	for _, name := range []string{"Zürich", "Zu\u0308rich", ".NET", "Node.js", "C++", "C #", "#gitops", "a+ +b", "Argo-CD", "Łódź", "日本語", "हिन्दी", "Бой", "Берёза", "замо\u0301к", "ќе", "е\u0304", "パブ", "漢\u3099", "กำ", "مُحَمَّد", "שָׁלוֹם", "\u0e34", "C\u0301#", "ΑΘΗΝΑΣ", "ﬁne №5", "한국", " . ", ""} {
		b.wants(kg.Fold(name), fmt.Sprintf("folded(%q)", name))
	}
	b.do(chromedp.Evaluate[chromedp.Void](`choose(byId.get("note:2023/a b.md"))`))
	b.wants("note · names what is drawn 1×", `card.querySelector(".fact").textContent`)
	b.content()
}

// TestPageBack: what was read before is one step back, and before all no card is open.
func TestPageBack(t *testing.T) {
	b := browse(t, smallGraph(), "")
	b.do(chromedp.Evaluate[chromedp.Void](`choose(0); choose(1)`))
	b.do(chromedp.Evaluate[chromedp.Void](`history.back()`))
	b.awaits("0", `state.chosen`)
	b.do(chromedp.Evaluate[chromedp.Void](`history.back()`))
	b.awaits("true", `card.hidden`)
	b.do(chromedp.Evaluate[chromedp.Void](`history.forward()`))
	b.awaits("0", `state.chosen`)
	b.content()
}

// TestPageSaysWhatIsHidden: what filters leave out is said where it can be seen, of a
// name that is sought for, too; a date that is none filters nothing.
func TestPageSaysWhatIsHidden(t *testing.T) {
	const said = `status.textContent`
	b := browse(t, smallGraph(), "")
	b.wants("", said)
	b.do(chromedp.Click(chromedp.CSS("#filters")), chromedp.WaitVisible(chromedp.CSS("#kinds input")), chromedp.Click(chromedp.CSS("#kinds input[value=project]")))
	b.wants("2 of 4 names shown", said)
	b.wants("true", `status.offsetWidth > 50`)
	b.do(chromedp.SendKeys(chromedp.CSS("#search"), "cilium"))
	b.wants("Cilium is hidden by the filters", said)
	b.do(chromedp.SendKeys(chromedp.CSS("#search"), "x"))
	b.wants("no such name", said)
	b.do(chromedp.Click(chromedp.CSS("#kinds input[value=project]")), chromedp.SendKeys(chromedp.CSS("#since"), "2024"))
	b.wants("1 of 4 names shown", said)
	b.do(chromedp.SendKeys(chromedp.CSS("#since"), "x"))
	b.wants("4", `shown.filter(Boolean).length`)
	b.wants("write 2023, 2023-04 or 2023-04-18", said)
	b.content()
}

// TestPageHoldsText: what notes say is text in the page, whatever it holds.
func TestPageHoldsText(t *testing.T) {
	names := []string{`</script><script>document.title="owned"</script>`, `<img src=x onerror="document.title='owned'">`, "]]>", "a\u2028b", `"quotes" \ and 'more'`, "שלום", "日本語", strings.Repeat("long ", 2000)}
	g := graphOf(names)
	b := browse(t, g, "")
	b.wants(fmt.Sprint(len(names)), "data.nodes.length")
	for i, n := range g.Nodes {
		b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf("choose(data.nodes.findIndex((n) => n.mentions === %d))", n.Mentions)))
		b.wants(Line(names[i]), `document.querySelector("#card h2").textContent`)
	}
	b.wants("true", `document.title !== "owned" && document.images.length === 0`)
	b.content()
}

// TestPageLegend: the legend explains what is there in the colours in which it is
// painted, stands aside on a narrow screen, and is on paper, which is white.
func TestPageLegend(t *testing.T) {
	b := browse(t, smallGraph(), "")
	b.wants("true", `legend.open`)
	b.wants("Networking", `legend.querySelector("li").textContent`)
	b.wants(b.says(`data.nodes[byId.get("ebpf")].fill`), `legend.querySelector("li path").getAttribute("fill")`)
	b.wants("project concept note", `[...legend.querySelectorAll("ul:nth-of-type(2) li")].map((li) => li.textContent).join(" ")`)
	b.wants("rgb(34, 34, 34)", `inks.stated`)
	b.do(call(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}}))
	b.awaits("rgb(240, 242, 245)", `inks.stated`)
	b.do(chromedp.EmulateViewport(390, 800))
	b.awaits("false", `legend.open`)
	b.do(chromedp.Evaluate[chromedp.Void](`dispatchEvent(new Event("beforeprint"))`))
	b.wants("true rgb(34, 34, 34)", `legend.open + " " + inks.stated`)
	b.do(chromedp.Evaluate[chromedp.Void](`dispatchEvent(new Event("afterprint"))`))
	b.wants("false rgb(240, 242, 245)", `legend.open + " " + inks.stated`)
	b.content()
}

// TestPageLayers: what the view has moved away from is painted again when it has
// come to rest, and a node lies on the ground where it was dropped.
func TestPageLayers(t *testing.T) {
	b := browse(t, smallGraph(), "")
	b.awaits("there", onGround)
	b.do(chromedp.Evaluate[chromedp.Void](`zoomAt(300, 200, 0.7); view.x += 40`))
	b.awaits("there", onGround)
	x := b.says("data.nodes[0].x")
	b.do(chromedp.Evaluate[chromedp.Void](dragFirst))
	b.wants("true", "data.nodes[0].x > "+x)
	b.awaits("there", onGround)
	b.do(chromedp.Evaluate[chromedp.Void](`state.hover = 0; filter.kinds.add(data.nodes[0].kind); refilter()`))
	b.wants("-1", "state.hover")
	b.awaits("gone", onGround)
	b.content()
}

// onGround tells whether the first node lies on the ground in its colour, if that is
// painted as the view is.
const onGround = `(() => {
  if (!painted || painted.x !== view.x || painted.zoom !== view.zoom) return "stale";
  const n = data.nodes[0], { x, y } = onScreen({ x: n.x - 0.45 * n.w, y: n.y });
  const [left, top] = [x + border * canvas.clientWidth, y + border * canvas.clientHeight].map((v) => v * devicePixelRatio);
  const eye = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  eye.drawImage(ground, -left, -top);
  const [r, g, b] = eye.getImageData(0, 0, 1, 1).data;
  return n.fill.toLowerCase() === "#" + [r, g, b].map((v) => v.toString(16).padStart(2, "0")).join("") ? "there" : "gone";
})()`

// dragFirst drags the first node by a hand's breadth.
const dragFirst = `{
  const { x, y } = onScreen(data.nodes[0]), box = canvas.getBoundingClientRect();
  canvas.setPointerCapture = () => {};
  const point = (type, dx) => canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: box.left + x + dx, clientY: box.top + y }));
  point("pointerdown", 0);
  point("pointermove", 60);
  point("pointerup", 60);
}`

// TestPageShowsWhatWasAsked: what the graph is about has its name where others have lost
// theirs, larger than they and first, whatever is mentioned more.
func TestPageShowsWhatWasAsked(t *testing.T) {
	g := meshOf(400)
	g.Asked = []string{"399"}
	b := browse(t, g, "")
	for _, width := range []int64{1400, 800, 390} {
		b.do(chromedp.EmulateViewport(width, 800))
		b.awaits(fmt.Sprint(width), `canvas.clientWidth`)
		b.do(chromedp.Evaluate[chromedp.Void](`fit(); painted = null; draw()`))
		b.wants("399", `data.nodes[largest[0]].id`)
		b.wants("true", `towns.get(largest[0]) * view.zoom * data.nodes[largest[0]].size > 14`)
		b.wants("true", `[...towns].every(([i, scale]) => i === largest[0] || scale * view.zoom * data.nodes[i].size < 12)`)
	}
	b.content()
}

// TestPageBends: lines run in the page as they do in a picture, around what is between,
// until the reader moves what they join.
func TestPageBends(t *testing.T) {
	g := sample(t)
	s, err := stage(g, Look{})
	if err != nil {
		t.Fatal(err)
	}
	bent := slices.IndexFunc(s.edges, func(e sceneEdge) bool { return len(e.line) > 2 })
	if bent < 0 {
		t.Fatal("no line had to be bent")
	}
	e := &s.edges[bent]
	b := browse(t, g, "")
	middle := along(e.line, 0.5)
	on := fmt.Sprintf(`(pen.setTransform(1, 0, 0, 1, 0, 0), pen.lineWidth = 4, pen.isPointInStroke(looksOf([data.edges[%d]])[0].lines, %f, %f))`, bent, middle.X, middle.Y)
	b.wants("true", on)
	b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`drag = { node: data.edges[%d].a, x: 0, y: 0, moved: true }; follow(1, 1, { offsetX: 1, offsetY: 1 }); drag = null`, bent)))
	b.wants("false", on)
	b.content()
}

// TestPageMakesRoom: what shows all shows it beside the filters; what the reader has
// moved stays as it was.
func TestPageMakesRoom(t *testing.T) {
	const least = `Math.min(...data.nodes.map((n) => onScreen(n).x - view.zoom * n.w / 2))`
	b := browse(t, smallGraph(), "")
	b.do(chromedp.Click(chromedp.CSS("#filters")), chromedp.WaitVisible(chromedp.CSS("#kinds input")))
	b.wants("true", least+` >= panel.offsetLeft + panel.offsetWidth`)
	b.do(chromedp.Evaluate[chromedp.Void](`move(33, 0)`))
	x := b.says("view.x")
	b.do(chromedp.Click(chromedp.CSS("#filters")))
	b.wants(x, "view.x")
	b.do(chromedp.Click(chromedp.CSS("#whole")))
	b.wants("true", "view.whole")
	b.content()
}
