// Keys: all that a mouse does.

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
