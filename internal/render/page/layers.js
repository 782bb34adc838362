// Layers: on the ground lies the whole picture, above it what the reader looks at.
// Moving the view moves the ground as it was painted, which costs the same
// whatever lies on it; it is painted again when the view has come to rest.

const ground = document.getElementById("ground");
const pen = canvas.getContext("2d");
const rest = 120; // milliseconds without a move
const border = 0.25; // of the window, on each side, that the ground is larger

let waiting = false;
let painted = null; // the view in which the ground was painted
let looks = null; // of the lines on it
let towns = new Map(); // the nodes on it that are larger than their scale
let resting = 0;

function redraw() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(draw);
}

// outdate says that nodes or edges are no longer what was painted.
function outdate() {
  painted = looks = null;
  redraw();
}

// The inks are those of the legend and the page, light or dark.
const inks = {};

function dip() {
  document.querySelectorAll("#legend line").forEach((line) => (inks[line.className.baseVal] = getComputedStyle(line).stroke));
  const page = getComputedStyle(document.body), plain = getComputedStyle(document.querySelector("#legend .plain") || document.body);
  Object.assign(inks, { accent: page.accentColor, fill: plain.fill, border: plain.stroke });
  repaint();
}

function draw() {
  waiting = false;
  if (!painted || farFrom(painted)) paintGround();
  const by = view.zoom / painted.zoom;
  ground.style.transform = `translate(${view.x - by * painted.x}px, ${view.y - by * painted.y}px) scale(${by})`;
  clearTimeout(resting);
  if (by !== 1 || view.x !== painted.x || view.y !== painted.y) resting = setTimeout(repaint, rest);
  drawFocus();
}

function repaint() {
  painted = null;
  redraw();
}

// farFrom reports whether the ground as it was painted is too coarse, or lies beside
// the middle of the window: that can't wait for a rest.
function farFrom(before) {
  const by = view.zoom / before.zoom, wide = canvas.clientWidth, high = canvas.clientHeight;
  const x = (wide / 2 - view.x) / by + before.x, y = (high / 2 - view.y) / by + before.y;
  return by > 2 || by < 0.4 || x < -border * wide || y < -border * high || x > (1 + border) * wide || y > (1 + border) * high;
}

// prepare clears a canvas that begins so far left and above of the window, and
// puts its pen where the view says.
function prepare(paper, pen, left, top) {
  const scale = devicePixelRatio || 1;
  const wide = Math.round(paper.clientWidth * scale), high = Math.round(paper.clientHeight * scale);
  if (paper.width !== wide || paper.height !== high) [paper.width, paper.height] = [wide, high];
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, wide, high);
  pen.setTransform(scale * view.zoom, 0, 0, scale * view.zoom, scale * (view.x + left), scale * (view.y + top));
  pen.textAlign = "center";
  pen.textBaseline = "middle";
}

function paintGround() {
  painted = { ...view };
  const brush = ground.getContext("2d");
  prepare(ground, brush, border * canvas.clientWidth, border * canvas.clientHeight);
  towns = paintAll(brush);
}

function paintAll(pen) {
  looks ??= looksOf(data.edges.filter((_, i) => drawn[i]));
  drawLines(pen, looks);
  return drawNodes(pen, largest.filter((i) => shown[i] && inSight(data.nodes[i], border)), -1);
}

// drawFocus draws what the reader points at or has chosen, with all that is tied to
// it; the ground steps back.
function drawFocus() {
  const focus = state.hover >= 0 ? state.hover : state.chosen;
  prepare(canvas, pen, 0, 0);
  ground.classList.toggle("back", focus >= 0);
  if (focus < 0) return;
  const edges = edgesOf[focus].filter((i) => drawn[i]).map((i) => data.edges[i]);
  drawLines(pen, looksOf(edges));
  const near = new Set(edges.flatMap((e) => [e.a, e.b]));
  drawNodes(pen, [focus, ...largest.filter((i) => near.has(i) && i !== focus)], state.chosen);
}
