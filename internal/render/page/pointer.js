// Mouse and touch: drag the paper or a node, pinch, turn the wheel, click.

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
  else follow(event.offsetX - before.offsetX, event.offsetY - before.offsetY, event);
  touches.set(event.pointerId, event);
});
canvas.addEventListener("pointerup", (event) => {
  touches.delete(event.pointerId);
  if (drag && !drag.moved) choose(drag.node);
  else if (drag && drag.node >= 0) outdate();
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

// follow moves the paper, or the node that is held, along with the pointer.
function follow(dx, dy, event) {
  if (Math.hypot(event.offsetX - drag.x, event.offsetY - drag.y) > 3) drag.moved = true;
  if (!drag.moved) return;
  if (drag.node < 0) return move(dx, dy);
  edgesOf[drag.node].forEach((i) => delete data.edges[i].bow);
  data.nodes[drag.node].x += dx / view.zoom;
  data.nodes[drag.node].y += dy / view.zoom;
  state.hover = drag.node;
  redraw();
}

function pinch(event) {
  const other = [...touches.values()].find((t) => t.pointerId !== event.pointerId);
  const before = touches.get(event.pointerId);
  const span = (p) => Math.hypot(p.offsetX - other.offsetX, p.offsetY - other.offsetY);
  drag.moved = true;
  zoomAt((event.offsetX + other.offsetX) / 2, (event.offsetY + other.offsetY) / 2, span(event) / (span(before) || 1));
}
