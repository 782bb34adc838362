// Mouse, touch and keys; search and filters.

const search = document.getElementById("search");
const found = document.getElementById("found");
const panel = document.getElementById("panel");
const status = document.getElementById("status");
const filters = document.getElementById("filters");

// --- mouse and touch: drag the paper or a node, pinch, click

const touches = new Map();
let drag = null;

canvas.addEventListener("pointerdown", (event) => {
  canvas.setPointerCapture(event.pointerId);
  touches.set(event.pointerId, event);
  const node = nodeAt(event.offsetX, event.offsetY);
  drag = { node, x: event.offsetX, y: event.offsetY, moved: false };
});
canvas.addEventListener("pointermove", (event) => {
  const before = touches.get(event.pointerId);
  if (!before || !drag) {
    const over = nodeAt(event.offsetX, event.offsetY);
    canvas.style.cursor = over >= 0 ? "pointer" : "grab";
    if (over !== state.hover) {
      state.hover = over;
      redraw();
    }
    return;
  }
  if (touches.size === 2) pinch(event);
  else move(event.offsetX - before.offsetX, event.offsetY - before.offsetY, event);
  touches.set(event.pointerId, event);
});
canvas.addEventListener("pointerup", (event) => {
  touches.delete(event.pointerId);
  if (drag && !drag.moved) choose(drag.node);
  drag = null;
});
canvas.addEventListener("pointercancel", (event) => {
  touches.delete(event.pointerId);
  drag = null;
});
canvas.addEventListener("pointerleave", () => {
  state.hover = -1;
  redraw();
});
canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  zoomAt(event.offsetX, event.offsetY, Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)));
}, { passive: false });

function move(dx, dy, event) {
  if (Math.hypot(event.offsetX - drag.x, event.offsetY - drag.y) > 3) drag.moved = true;
  if (!drag.moved) return;
  if (drag.node >= 0) {
    data.nodes[drag.node].x += dx / view.zoom;
    data.nodes[drag.node].y += dy / view.zoom;
  } else {
    view.x += dx;
    view.y += dy;
  }
  redraw();
}

function pinch(event) {
  const other = [...touches.values()].find((t) => t.pointerId !== event.pointerId);
  const before = touches.get(event.pointerId);
  const span = (p) => Math.hypot(p.offsetX - other.offsetX, p.offsetY - other.offsetY);
  drag.moved = true;
  zoomAt((event.offsetX + other.offsetX) / 2, (event.offsetY + other.offsetY) / 2, span(event) / (span(before) || 1));
}

// --- keys

const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

canvas.addEventListener("keydown", (event) => {
  if (ways[event.key]) {
    event.preventDefault();
    step(...ways[event.key]);
  } else if (event.key === "Enter" && state.hover >= 0) {
    choose(state.hover);
  } else if (event.key === "+" || event.key === "=") {
    zoomAt(canvas.clientWidth / 2, canvas.clientHeight / 2, 1.25);
  } else if (event.key === "-") {
    zoomAt(canvas.clientWidth / 2, canvas.clientHeight / 2, 0.8);
  } else if (event.key === "0") {
    fit();
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "/" && event.target !== search && event.target.tagName !== "INPUT") {
    event.preventDefault();
    search.focus();
  } else if (event.key === "Escape") {
    if (found.childElementCount) return list([]);
    choose(-1);
    canvas.focus();
  }
});

// step goes to the nearest name in a direction.
function step(dx, dy) {
  const from = state.hover >= 0 ? state.hover : state.chosen;
  const at = from >= 0 ? data.nodes[from] : { x: (canvas.clientWidth / 2 - view.x) / view.zoom, y: (canvas.clientHeight / 2 - view.y) / view.zoom };
  let best = -1, least = Infinity;
  data.nodes.forEach((n, i) => {
    const along = (n.x - at.x) * dx + (n.y - at.y) * dy, aside = Math.abs((n.x - at.x) * dy) + Math.abs((n.y - at.y) * dx);
    if (!shown[i] || i === from || along <= 0) return;
    const cost = along + 2 * aside;
    if (cost < least) [best, least] = [i, cost];
  });
  if (best < 0) return;
  state.hover = best;
  status.textContent = `${data.nodes[best].name}, ${data.nodes[best].kind}`;
  show(best);
}

// --- search

let at = -1;

function matches(words) {
  const low = words.toLowerCase();
  const rank = (n) => {
    const names = [n.name, ...n.aliases].map((t) => t.toLowerCase());
    if (names.some((t) => t === low)) return 0;
    if (names.some((t) => t.startsWith(low))) return 1;
    return names.some((t) => t.includes(low)) ? 2 : 3;
  };
  return data.nodes.map((n, i) => [rank(n), -n.mentions, i]).filter(([r, , i]) => r < 3 && shown[i])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).slice(0, 9).map(([, , i]) => i);
}

function list(ids) {
  at = ids.length ? 0 : -1;
  found.replaceChildren(...ids.map((i, k) => {
    const item = part("li", `${data.nodes[i].name} · ${data.nodes[i].kind}`);
    item.role = "option";
    item.id = "found-" + k;
    item.dataset.node = i;
    item.ariaSelected = String(k === 0);
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(i);
    });
    return item;
  }));
  search.ariaExpanded = String(ids.length > 0);
  search.setAttribute("aria-activedescendant", ids.length ? "found-0" : "");
}

function take(i) {
  list([]);
  search.value = "";
  choose(i);
  show(i);
  canvas.focus();
}

search.addEventListener("input", () => {
  const words = search.value.trim();
  const ids = words ? matches(words) : [];
  list(ids);
  status.textContent = words && !ids.length ? "no such name" : `${ids.length} names`;
});
search.addEventListener("keydown", (event) => {
  const items = [...found.children];
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length) {
    event.preventDefault();
    at = (at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length;
    items.forEach((item, k) => (item.ariaSelected = String(k === at)));
    search.setAttribute("aria-activedescendant", items[at].id);
  } else if (event.key === "Enter" && at >= 0) {
    take(Number(items[at].dataset.node));
  }
});
search.addEventListener("blur", () => list([]));

// --- filters

function boxes(id, values, set) {
  const field = document.getElementById(id);
  field.hidden = values.length === 0;
  values.forEach(([value, text]) => {
    const label = part("label"), box = part("input");
    box.type = "checkbox";
    box.checked = true;
    box.value = value;
    box.addEventListener("change", () => {
      box.checked ? set.delete(value) : set.add(value);
      refilter();
    });
    label.append(box, text);
    field.append(label);
  });
}

function counted(values) {
  const counts = new Map();
  values.forEach((v) => counts.set(v, (counts.get(v) || 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([v, n]) => [v, `${v || "no topic"} (${n})`]);
}

function refilter() {
  sift();
  if (state.chosen >= 0 && !shown[state.chosen]) choose(-1);
  const n = shown.filter(Boolean).length;
  status.textContent = `${n} of ${data.nodes.length} names shown`;
  redraw();
}

boxes("kinds", counted(data.nodes.map((n) => n.kind)), filter.kinds);
boxes("topics", counted(data.nodes.map((n) => n.topic)), filter.topics);
boxes("classes", counted(data.edges.map((e) => e.class)), filter.classes);
const heaviest = data.edges.reduce((most, e) => Math.max(most, e.weight), 0);
document.getElementById("weight").addEventListener("input", (event) => {
  filter.weight = heaviest * Math.pow(Number(event.target.value) / 100, 2);
  document.getElementById("weightValue").textContent = filter.weight.toFixed(1);
  refilter();
});
["since", "until"].forEach((id) => document.getElementById(id).addEventListener("input", (event) => {
  const date = event.target.value.trim();
  event.target.setCustomValidity(/^(\d{4}(-\d\d){0,2})?$/.test(date) ? "" : "write 2023, 2023-04 or 2023-04-18");
  if (event.target.checkValidity()) {
    filter[id] = date;
    refilter();
  }
}));
filters.addEventListener("click", () => {
  panel.hidden = !panel.hidden;
  filters.ariaExpanded = String(!panel.hidden);
});
document.getElementById("whole").addEventListener("click", fit);

// --- begin

// named is the node that the address asks for. An address that was cut off on
// its way may be no text at all.
function named() {
  try {
    return byId.get(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return undefined;
  }
}

function followAddress() {
  const i = named();
  if (i !== undefined) {
    choose(i, true);
    show(i);
  }
}

addEventListener("hashchange", followAddress);
addEventListener("resize", () => (state.chosen >= 0 ? show(state.chosen) : fit()));
addEventListener("beforeprint", fit);
dark.addEventListener("change", redraw);
fit();
followAddress();
