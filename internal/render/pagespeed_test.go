package render

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"notes/pkg/kg"
)

// BenchmarkPage measures how long a frame takes, in milliseconds, while a reader
// moves the picture, drags a name, points at names, and filters: the median of 40
// frames each. A screen shows a frame every 16.7 ms.
func BenchmarkPage(b *testing.B) {
	for _, nodes := range []int{500, 5000} {
		b.Run(fmt.Sprint(nodes), func(b *testing.B) {
			page := browse(b, meshOf(nodes), "")
			for b.Loop() {
				page.do(chromedp.Evaluate[chromedp.Void](frames))
				page.awaits("true", `!!window.frames`)
			}
			for _, what := range []string{"pan", "drag", "point", "filter"} {
				var ms float64
				if _, err := fmt.Sscan(page.says("frames."+what), &ms); err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(ms, "ms/"+what)
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

// meshOf is a graph of some nodes in eight topics, with three edges for each node,
// of all classes, some of them to a hub.
func meshOf(nodes int) kg.Graph {
	var g kg.Graph
	types := []kg.RelationType{kg.Uses, kg.Linked, kg.Mentioned}
	for i := range nodes {
		g.Nodes = append(g.Nodes, kg.Node{
			ID: fmt.Sprint(i), Name: fmt.Sprint("Name ", i), Kind: kg.Kinds()[i%len(kg.Kinds())],
			Topics: []string{fmt.Sprint("Topic ", i%8)}, Mentions: 1 + nodes/(i+1),
		})
		for k, t := range types {
			to := (i*(7*k+3) + k + 1) % nodes
			if i%5 == 0 {
				to = k
			}
			g.Edges = append(g.Edges, kg.Edge{Source: fmt.Sprint(i), Target: fmt.Sprint(to), Type: t, Class: t.Class(), Weight: float64(1 + i%7)})
		}
	}
	return g
}

// frames does what a reader does, a step for each frame, and leaves in
// window.frames how long the frames took.
const frames = `(async () => {
  window.frames = null;
  canvas.setPointerCapture = () => {};
  const frame = () => new Promise(requestAnimationFrame), box = canvas.getBoundingClientRect();
  const point = (type, x, y) => canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: box.left + x, clientY: box.top + y }));
  const median = async (act) => {
    const times = [];
    for (let k = 0, last = await frame(), now; k < 40; k++, last = now) {
      act(k);
      times.push((now = await frame()) - last);
    }
    return times.sort((a, b) => a - b)[20];
  };
  const done = {};
  point("pointerdown", 2, 2);
  done.pan = await median((k) => point("pointermove", 2 + 5 * (k % 20), 2 + 3 * (k % 20)));
  point("pointerup", 2, 2);
  choose(-1);
  fit();
  const { x, y } = onScreen(data.nodes[0]);
  point("pointerdown", x, y);
  done.drag = await median((k) => point("pointermove", x + 2 * k, y + k));
  point("pointerup", x, y);
  choose(-1);
  done.point = await median((k) => {
    const at = onScreen(data.nodes[(k * 37) % data.nodes.length]);
    point("pointermove", at.x, at.y);
  });
  done.filter = await median((k) => {
    filter.weight = k / 8;
    refilter();
  });
  window.frames = done;
})()`
