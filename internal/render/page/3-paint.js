// Painting: nodes and edges on the canvas, when something has changed and not
// more often than the screen shows it.

const pen = canvas.getContext("2d");
let waiting = false;

function redraw() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    draw();
  });
}

// Moving and zooming changes neither nodes nor edges, so the lines are kept as
// paths until something else does.
let kept = null;

function outdate() {
  kept = null;
  redraw();
}

// The inks of the lines are those of the legend, light or dark.
let inks = {};

function dip() {
  document.querySelectorAll("#legend line").forEach((line) => (inks[line.className.baseVal] = getComputedStyle(line).stroke));
  inks.accent = getComputedStyle(document.documentElement).accentColor;
  redraw();
}

function draw() {
  const scale = devicePixelRatio || 1;
  const wide = Math.round(canvas.clientWidth * scale), high = Math.round(canvas.clientHeight * scale);
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, wide, high);
  pen.setTransform(scale * view.zoom, 0, 0, scale * view.zoom, scale * view.x, scale * view.y);
  const focus = state.hover >= 0 ? state.hover : state.chosen;
  kept ??= looksOf(data.edges.filter((_, i) => drawn[i]));
  drawLines(kept, focus < 0 ? 1 : 0.12);
  if (focus < 0) return drawNodes(() => false);
  const edges = edgesOf[focus].filter((i) => drawn[i]).map((i) => data.edges[i]);
  const near = new Set([focus, ...edges.flatMap((e) => [e.a, e.b])]);
  drawLines(looksOf(edges), 1);
  drawNodes((i) => !near.has(i));
}

// looksOf puts all edges of one look into one path: thousands of strokes would
// take longer than a frame has.
function looksOf(edges) {
  const looks = new Map();
  for (const e of edges) {
    const width = Math.max(1, Math.round(e.width * 2)) / 2, key = e.class + width;
    if (!looks.has(key)) looks.set(key, { class: e.class, width, lines: new Path2D(), heads: new Path2D() });
    const look = looks.get(key), a = data.nodes[e.a], b = data.nodes[e.b];
    look.lines.moveTo(a.x, a.y);
    look.lines.lineTo(b.x, b.y);
    if (e.class !== "stated") continue;
    head(look.heads, a, b, e.width);
    if (e.both) head(look.heads, b, a, e.width);
  }
  return [...looks.values()];
}

function drawLines(looks, alpha) {
  pen.globalAlpha = alpha;
  for (const look of looks) {
    pen.strokeStyle = pen.fillStyle = inks[look.class];
    pen.lineWidth = look.width;
    pen.setLineDash(look.class === "linked" ? [5, 4] : []);
    pen.stroke(look.lines);
    pen.fill(look.heads);
  }
}

// head adds the arrow at the far end of an edge to a path.
function head(path, a, b, width) {
  const dx = b.x - a.x, dy = b.y - a.y, length = Math.hypot(dx, dy) || 1;
  const t = Math.min(1, (b.w / 2 + 2) / Math.abs(dx || 1e-9), (b.h / 2 + 2) / Math.abs(dy || 1e-9));
  const x = b.x - t * dx, y = b.y - t * dy, ux = dx / length, uy = dy / length, size = 5 + 1.5 * width;
  path.moveTo(x, y);
  path.lineTo(x - size * ux - (size / 2) * uy, y - size * uy + (size / 2) * ux);
  path.lineTo(x - size * ux + (size / 2) * uy, y - size * uy - (size / 2) * ux);
  path.closePath();
}

// drawNodes paints what is in sight; faint says which nodes step back.
function drawNodes(faint) {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  data.nodes.forEach((n, i) => {
    if (!shown[i] || !inSight(n)) return;
    pen.globalAlpha = faint(i) ? 0.2 : 1;
    drawNode(n, i === state.chosen);
  });
  pen.globalAlpha = 1;
}

function drawNode(n, chosen) {
  pen.beginPath();
  n.outline.forEach(([x, y], k) => (k ? pen.lineTo(n.x + x, n.y + y) : pen.moveTo(n.x + x, n.y + y)));
  pen.closePath();
  pen.fillStyle = n.fill;
  pen.fill();
  pen.setLineDash(n.kind === "person" ? [4, 2] : []);
  pen.lineWidth = chosen ? 3 : 1;
  pen.strokeStyle = chosen ? inks.accent : n.border;
  pen.stroke();
  if (n.size * view.zoom < 4) return;
  pen.fillStyle = "#111";
  pen.font = `${n.size}px Helvetica, Arial, sans-serif`;
  pen.fillText(n.label, n.x, n.y, n.w - 4);
}
