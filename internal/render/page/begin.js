// Beginning: what the address asks for, the legend, the theme, printing.

const legend = document.getElementById("legend");

// wanted is the name that the address asks for. An address that was cut off on its
// way may be no text at all, and stands for itself.
function wanted() {
  const name = location.hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

// followAddress opens the card that the address asks for and returns its node, -1 if
// there is none.
function followAddress() {
  const name = wanted();
  const i = called(name);
  if (name && i < 0) miss(name);
  else choose(i, true);
  return i;
}

// arrive shows a page that is opened on a name so that the name can be read.
function arrive() {
  const i = followAddress();
  if (i < 0) return;
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

// revisit goes where the reader was before, or to what was written into the address.
function revisit() {
  const i = followAddress();
  if (i >= 0) show(i);
}

addEventListener("hashchange", revisit);
addEventListener("beforeprint", toPaper);
addEventListener("afterprint", fromPaper);
narrow.addEventListener("change", unfold);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dip);
unfold();
dip();
fit();
arrive();
new ResizeObserver(() => {
  repaint();
  refit();
}).observe(canvas);
