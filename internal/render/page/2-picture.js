// The picture: nodes and edges on a canvas, seen through a window that can be
// moved and zoomed. It is drawn only when something has changed.

const canvas = document.getElementById("picture");
const pen = canvas.getContext("2d");
const view = { x: 0, y: 0, zoom: 1 };
const state = { hover: -1, chosen: -1 };
let waiting = false;

function redraw() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    draw();
  });
}

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const dark = matchMedia("(prefers-color-scheme: dark)");

function draw() {
  const scale = devicePixelRatio || 1;
  const wide = canvas.clientWidth, high = canvas.clientHeight;
  if (canvas.width !== Math.round(wide * scale) || canvas.height !== Math.round(high * scale)) {
    canvas.width = Math.round(wide * scale);
    canvas.height = Math.round(high * scale);
  }
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, wide, high);
  pen.translate(view.x, view.y);
  pen.scale(view.zoom, view.zoom);
  const focus = state.hover >= 0 ? state.hover : state.chosen;
  const near = focus < 0 ? null : new Set([focus, ...edgesOf[focus].filter((i) => drawn[i]).flatMap((i) => [data.edges[i].a, data.edges[i].b])]);
  drawEdges(focus);
  data.nodes.forEach((n, i) => shown[i] && inSight(n) && drawNode(n, i, near));
}

const inks = () => dark.matches
  ? { stated: "#F0F2F5", linked: "#8B929C", mentioned: "#4A515C" }
  : { stated: "#222222", linked: "#777777", mentioned: "#BBBBBB" };

// drawEdges draws all edges of one look with one stroke: thousands of strokes
// would take longer than a frame has.
function drawEdges(focus) {
  const looks = new Map();
  data.edges.forEach((e, i) => {
    if (!drawn[i]) return;
    const near = focus < 0 || e.a === focus || e.b === focus;
    const key = `${e.class} ${Math.round(e.width * 2) / 2} ${near}`;
    if (!looks.has(key)) looks.set(key, { class: e.class, width: Math.round(e.width * 2) / 2 || 0.5, near, lines: new Path2D(), heads: new Path2D() });
    const look = looks.get(key), a = data.nodes[e.a], b = data.nodes[e.b];
    look.lines.moveTo(a.x, a.y);
    look.lines.lineTo(b.x, b.y);
    if (e.class === "stated") head(look.heads, a, b, e.width);
  });
  for (const look of [...looks.values()].sort((a, b) => a.near - b.near)) {
    pen.globalAlpha = look.near ? 1 : 0.12;
    pen.strokeStyle = pen.fillStyle = inks()[look.class] || inks().mentioned;
    pen.lineWidth = look.width;
    pen.setLineDash(look.class === "linked" ? [5, 4] : []);
    pen.stroke(look.lines);
    pen.fill(look.heads);
  }
  pen.globalAlpha = 1;
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

// inSight reports whether a node lies in the window.
function inSight(n) {
  const x = view.x + view.zoom * n.x, y = view.y + view.zoom * n.y, w = view.zoom * n.w / 2, h = view.zoom * n.h / 2;
  return x + w > 0 && y + h > 0 && x - w < canvas.clientWidth && y - h < canvas.clientHeight;
}

function drawNode(n, i, near) {
  pen.globalAlpha = near && !near.has(i) ? 0.2 : 1;
  pen.beginPath();
  n.outline.forEach(([x, y], k) => (k ? pen.lineTo(n.x + x, n.y + y) : pen.moveTo(n.x + x, n.y + y)));
  pen.closePath();
  pen.fillStyle = n.fill;
  pen.fill();
  pen.setLineDash(n.kind === "person" ? [4, 2] : []);
  pen.lineWidth = i === state.chosen ? 3 : 1;
  pen.strokeStyle = i === state.chosen ? css("--accent") : n.border;
  pen.stroke();
  if (n.size * view.zoom >= 4) {
    pen.fillStyle = "#111";
    pen.font = `${n.size}px Helvetica, Arial, sans-serif`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText(n.label, n.x, n.y, n.w - 4);
  }
  pen.globalAlpha = 1;
}

// fit shows all that passes.
function fit() {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  data.nodes.forEach((n, i) => {
    if (!shown[i]) return;
    left = Math.min(left, n.x - n.w / 2);
    right = Math.max(right, n.x + n.w / 2);
    top = Math.min(top, n.y - n.h / 2);
    bottom = Math.max(bottom, n.y + n.h / 2);
  });
  if (!(right > left)) return redraw();
  const wide = canvas.clientWidth, high = canvas.clientHeight;
  view.zoom = Math.min(2, 0.94 * Math.min(wide / (right - left), high / (bottom - top)));
  view.x = wide / 2 - view.zoom * (left + right) / 2;
  view.y = high / 2 - view.zoom * (top + bottom) / 2;
  redraw();
}

function zoomAt(x, y, factor) {
  const zoom = Math.min(6, Math.max(0.02, view.zoom * factor));
  view.x = x - (x - view.x) * zoom / view.zoom;
  view.y = y - (y - view.y) * zoom / view.zoom;
  view.zoom = zoom;
  redraw();
}

// nodeAt finds the node under a point of the window, the topmost first.
function nodeAt(x, y) {
  const px = (x - view.x) / view.zoom, py = (y - view.y) / view.zoom;
  for (let i = data.nodes.length - 1; i >= 0; i--) {
    const n = data.nodes[i];
    if (shown[i] && Math.abs(px - n.x) <= n.w / 2 && Math.abs(py - n.y) <= n.h / 2) return i;
  }
  return -1;
}

// room is the part of the window that the card leaves free: on a wide screen what
// is left of it, on a narrow one what is above.
function room() {
  const wide = canvas.clientWidth, high = canvas.clientHeight;
  if (card.hidden) return { wide, high };
  return card.offsetLeft > wide / 3 ? { wide: card.offsetLeft, high } : { wide, high: card.offsetTop };
}

// show moves the window so that a node is in the middle of the room there is, if
// it isn't in sight.
function show(i) {
  const n = data.nodes[i], { wide, high } = room();
  const x = view.x + view.zoom * n.x, y = view.y + view.zoom * n.y;
  if (x < 40 || y < 40 || x > wide - 40 || y > high - 40) {
    view.zoom = Math.max(view.zoom, 0.7);
    view.x = wide / 2 - view.zoom * n.x;
    view.y = high / 2 - view.zoom * n.y;
  }
  redraw();
}
