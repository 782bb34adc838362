// Painting: lines, nodes and names with a pen, which stands where the view says.

// looksOf puts all edges of one look into one path: thousands of strokes would
// take longer than a frame has.
function looksOf(edges) {
  const looks = new Map();
  for (const e of edges) {
    const width = Math.max(1, Math.round(e.width * 2)) / 2, key = e.class + width;
    if (!looks.has(key)) looks.set(key, { class: e.class, width, lines: new Path2D(), heads: new Path2D() });
    const look = looks.get(key), a = data.nodes[e.a], b = data.nodes[e.b];
    const over = e.bow && { x: e.bow[1][0], y: e.bow[1][1] };
    line(look.lines, a, b, e.bow);
    if (e.class !== "stated") continue;
    head(look.heads, over || a, b, e.width);
    if (e.both) head(look.heads, over || b, a, e.width);
  }
  return [...looks.values()];
}

// line adds an edge to a path: from middle to middle, under the nodes, or bent around those
// between.
function line(path, a, b, bow) {
  if (bow) {
    path.moveTo(...bow[0]);
    path.quadraticCurveTo(...bow[1], ...bow[2]);
  } else {
    path.moveTo(a.x, a.y);
    path.lineTo(b.x, b.y);
  }
}

// head adds the arrow at the far end of an edge to a path.
function head(path, a, b, width) {
  const dx = b.x - a.x, dy = b.y - a.y, length = Math.hypot(dx, dy) || 1;
  const w = Math.abs(dx) / (b.w / 2 + 2) || 1e-9, h = Math.abs(dy) / (b.h / 2 + 2) || 1e-9;
  const t = Math.min(1, 1 / (b.kind === "concept" ? Math.hypot(w, h) : Math.max(w, h)));
  const x = b.x - t * dx, y = b.y - t * dy, ux = dx / length, uy = dy / length, size = 5 + 1.5 * width;
  path.moveTo(x, y);
  path.lineTo(x - size * ux - (size / 2) * uy, y - size * uy + (size / 2) * ux);
  path.lineTo(x - size * ux + (size / 2) * uy, y - size * uy - (size / 2) * ux);
  path.closePath();
}

// Dashes that are shorter than this, in pixels of the screen, can't be told from a
// plain line, and take ten times as long.
const shortestDash = 1.5;

function drawLines(pen, looks) {
  for (const look of looks) {
    pen.strokeStyle = pen.fillStyle = inks[look.class];
    pen.lineWidth = look.width;
    pen.setLineDash(look.class === "linked" && 4 * view.zoom >= shortestDash ? [5, 4] : []);
    pen.stroke(look.lines);
    pen.fill(look.heads);
  }
}

// Letters that are smaller than this, in pixels of the screen, can't be read.
const readable = 7;

function drawNode(pen, n, scale, chosen) {
  n.path ??= pathOf(n.outline);
  pen.save();
  pen.translate(n.x, n.y);
  pen.scale(scale, scale);
  pen.fillStyle = n.fill || inks.fill;
  pen.fill(n.path);
  pen.setLineDash(n.kind === "person" ? [4, 2] : []);
  pen.lineWidth = chosen || n.asked ? 3 : 1;
  pen.strokeStyle = chosen ? inks.accent : n.asked ? inks.stated : n.border || inks.border;
  if (n.h * scale * view.zoom >= readable || chosen) pen.stroke(n.path);
  if (n.size * scale * view.zoom >= readable) {
    pen.fillStyle = "#111";
    pen.font = `${n.asked ? "bold " : ""}${n.size}px Helvetica, Arial, sans-serif`;
    pen.fillText(n.label, 0, 0, n.w - 4);
  }
  pen.restore();
}

function pathOf(points) {
  const path = new Path2D();
  points.forEach(([x, y]) => path.lineTo(x, y));
  path.closePath();
  return path;
}

// Where all is seen from afar, nodes are drawn larger than their scale, as the
// towns on a map are, so that their names can be read: the first of them first,
// where no other name stands, and what the graph is about before all, in any case.
const mapSize = 11, askedSize = 15, mostTowns = 90;
data.nodes.forEach((n, i) => (n.asked = data.asked.includes(i)));
const largest = data.nodes.map((_, i) => i).sort((a, b) => data.nodes[b].asked - data.nodes[a].asked || data.nodes[b].size - data.nodes[a].size || a - b);

// townsAmong returns which nodes are drawn larger, and how much.
function townsAmong(ids) {
  const towns = new Map(), taken = [];
  const free = (box) => taken.every((t) => Math.abs(t.x - box.x) > (t.w + box.w) / 2 || Math.abs(t.y - box.y) > (t.h + box.h) / 2);
  for (const i of ids) {
    const n = data.nodes[i], box = (scale) => ({ x: n.x, y: n.y, w: n.w * scale, h: n.h * scale });
    const scales = (n.asked ? [askedSize] : [mapSize, readable]).map((size) => Math.max(1, size / view.zoom / n.size));
    const scale = scales.find((s) => s > 1 && (n.asked || free(box(s))));
    if (scale && towns.size < mostTowns) {
      towns.set(i, scale);
      taken.push(box(scale));
    } else if (n.size * view.zoom >= readable) {
      taken.push(box(1));
    }
    if (taken.length > 4 * mostTowns) break;
  }
  return towns;
}

// drawNodes draws nodes and returns which of them it drew larger.
function drawNodes(pen, ids, chosen) {
  const towns = townsAmong(ids);
  ids.forEach((i) => towns.has(i) || drawNode(pen, data.nodes[i], 1, i === chosen));
  towns.forEach((scale, i) => drawNode(pen, data.nodes[i], scale, i === chosen));
  return towns;
}
