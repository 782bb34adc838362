// The view: the window through which the picture is seen, moved and zoomed.

const narrow = matchMedia("(max-width: 640px)");
const canvas = document.getElementById("picture");
const panel = document.getElementById("panel");
const view = { x: 0, y: 0, zoom: 1, whole: true }; // whole until the reader moves it
const state = { hover: -1, chosen: -1 };

// onScreen turns a place in the picture into one in the window.
const onScreen = (n) => ({ x: view.x + view.zoom * n.x, y: view.y + view.zoom * n.y });

// inSight reports whether a node lies in the window, or so much of the window's
// size beside it.
function inSight(n, beside = 0) {
  const { x, y } = onScreen(n), w = view.zoom * n.w / 2, h = view.zoom * n.h / 2;
  const wide = canvas.clientWidth, high = canvas.clientHeight;
  return x + w > -beside * wide && y + h > -beside * high && x - w < (1 + beside) * wide && y - h < (1 + beside) * high;
}

// room is the part of the window that filters and card leave free: on a wide screen
// what is beside them, on a narrow one what is above the card.
function room() {
  const all = { left: 0, wide: canvas.clientWidth, high: canvas.clientHeight };
  if (document.documentElement.classList.contains("printed")) return all;
  if (narrow.matches) return card.hidden ? all : { ...all, high: card.offsetTop };
  const left = panel.hidden ? 0 : panel.offsetLeft + panel.offsetWidth;
  return { left, wide: (card.hidden ? all.wide : card.offsetLeft) - left, high: all.high };
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
  const { wide, high } = room();
  view.zoom = Math.min(2, 0.94 * Math.min(wide / (right - left), high / (bottom - top)));
  centre({ x: (left + right) / 2, y: (top + bottom) / 2 });
  view.whole = true;
}

// refit is for when the room has changed.
function refit() {
  if (view.whole) return fit();
  if (state.chosen >= 0) return show(state.chosen);
  redraw();
}

// centre moves the window so that a place is in the middle of the room there is.
function centre(n) {
  const { left, wide, high } = room();
  move(left + wide / 2 - view.zoom * n.x - view.x, high / 2 - view.zoom * n.y - view.y);
}

function move(dx, dy) {
  view.x += dx;
  view.y += dy;
  view.whole = false;
  redraw();
}

function zoomAt(x, y, factor) {
  const zoom = Math.min(6, Math.max(0.02, view.zoom * factor));
  const by = zoom / view.zoom;
  view.zoom = zoom;
  move((1 - by) * (x - view.x), (1 - by) * (y - view.y));
}

// nodeAt finds the node under a point of the window, those that are drawn larger
// first, as they lie on the others.
function nodeAt(x, y) {
  const px = (x - view.x) / view.zoom, py = (y - view.y) / view.zoom;
  const under = (i, scale) => {
    const n = data.nodes[i];
    return shown[i] && Math.abs(px - n.x) <= scale * n.w / 2 && Math.abs(py - n.y) <= scale * n.h / 2;
  };
  for (const [i, scale] of towns) if (under(i, scale)) return i;
  return data.nodes.findIndex((_, i) => under(i, 1));
}

// show brings a node into sight, if it isn't.
function show(i) {
  const n = data.nodes[i], { left, wide, high } = room(), { x, y } = onScreen(n);
  if (x >= left + 40 && y >= 40 && x <= left + wide - 40 && y <= high - 40) return redraw();
  view.zoom = Math.max(view.zoom, 0.7);
  centre(n);
}
