// Beginning: what the address asks for, the legend, the theme, printing.

const legend = document.getElementById("legend");

// wanted is the ID that the address asks for. An address that was cut off on its
// way may be no text at all, and stands for itself.
function wanted() {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function followAddress() {
  const id = wanted();
  const i = byId.get(id);
  if (i === undefined) {
    if (id) miss(id);
    return;
  }
  choose(i, true);
  fit();
  if (view.zoom * data.nodes[i].size >= readable) return;
  view.zoom = 0.7;
  centre(data.nodes[i]);
}

// unfold shows the legend where it leaves room for the picture.
const unfold = () => (legend.open = !narrow.matches);

// Print is on white paper, shows all, and can't unfold anything. Afterwards all
// is as it was.
let before = null;

function toPaper() {
  before = { view: { ...view }, open: legend.open };
  document.documentElement.classList.add("printed");
  legend.open = true;
  dip();
  fit();
  draw();
  prepare(canvas, pen, 0, 0);
  paintAll(pen);
}

function fromPaper() {
  document.documentElement.classList.remove("printed");
  legend.open = before.open;
  Object.assign(view, before.view);
  dip();
}

addEventListener("hashchange", followAddress);
addEventListener("beforeprint", toPaper);
addEventListener("afterprint", fromPaper);
narrow.addEventListener("change", unfold);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dip);
unfold();
dip();
fit();
followAddress();
new ResizeObserver(() => {
  repaint();
  refit();
}).observe(canvas);
