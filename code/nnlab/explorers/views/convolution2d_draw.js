// The drawing of the 2-D explorer: input, output, and between them window × kernel = products.
import { sizeFormula } from "./formulas.js";
import { number, svg } from "./frame.js";
import { centred, frame, greys, hatching, outline, ring, scale, signed, text, tint } from "./grid.js";
import { layout, pointed, taps } from "./convolution2d_layout.js";
import { calculation } from "./convolution2d_tables.js";

export function draw(stage, state, result, page) {
  const place = layout(result, state.stride, page.width);
  stage.setAttribute("viewBox", `0 0 ${place.width} ${place.height}`);
  stage.append(
    ...inputField(place, state, result, page.words),
    outputField(place, result, page),
    ...shapeLine(place, state, result),
    calculation(place, state, result, page),
  );
  follow(stage, page, { place, result, stride: state.stride });
}

function head(field, label, ...rest) {
  return [text(field.x, field.label, label, { "font-weight": 600 }), ...rest];
}

function inputField(place, state, result, words) {
  const { input } = place;
  const { grid, cell } = input;
  const n = result.picture.length;
  const inner = { x: grid.x + state.padding * cell, y: grid.y + state.padding * cell, width: n * cell, height: n * cell };
  const reach = (result.size - result.dropped) * cell;
  const unreached = ring(grid, { ...grid, width: reach, height: reach });
  const most = cell >= 26 ? 0.45 : 0.85; // paler under numbers, so that these keep their contrast
  const window = taps(input, result, state);
  return [
    ...head(input, `${words.convolution2d_input}\u2002${n}×${n}`),
    ...greys(result.picture, { x: inner.x, y: inner.y, cell, most }),
    frame(grid, result.size, result.size),
    hatching(ring(grid, inner)),
    hatching(unreached, -1),
    ...(cell >= 26 ? numbers(grid, result.padded, cell, number) : []),
    ...window.single.flatMap((box) => outline(box, {}, 1.5)),
    ...outline(window.all, window.single.length ? { "stroke-dasharray": "6 4" } : {}),
    ...legend(place, state, result, words, most),
  ];
}

function numbers({ x, y }, rows, cell, write) {
  return rows.flatMap((row, i) => row.map((value, j) =>
    centred(x + (j + 0.5) * cell, y + (i + 0.5) * cell, write(value), { "font-size": 12, room: cell - 4 })));
}

function legend({ wide, input }, state, result, words, most) {
  const high = Math.max(...result.picture.flat());
  const steps = Array.from({ length: 7 }, (_, i) => ({ fill: "var(--ink)", "fill-opacity": ((i / 6) * most).toFixed(3) }));
  const key = (right, down, word, lean) => {
    const [x, y] = wide ? [input.x + right, input.scale] : [input.x, input.scale + down];
    return [hatching([{ x, y, width: 16, height: 10 }], lean), text(x + 21, y + 9, word, { "font-size": 12 })];
  };
  return [
    ...scale(input.x + 14, input.scale, "0", number(high), steps, 44),
    ...(state.padding ? key(92, 18, `${words.convolution2d_padding} ${state.padding}`, 1) : []),
    ...(result.dropped ? key(180, 36, `${words.convolution2d_unreached} ${result.dropped}`, -1) : []),
  ];
}

function outputField(place, result, page) {
  const { output } = place;
  const { grid, cell } = output;
  const current = { x: grid.x + result.column * cell, y: grid.y + result.row * cell, width: cell, height: cell };
  const words = page.words;
  const said = `y[${result.row}, ${result.column}] = ${number(result.sum)}`;
  const shades = Array.from({ length: 11 }, (_, i) => tint(i - 5, 5));
  const written = result.output.flat().map(signed);
  const fits = Math.max(...written.map((value) => value.length)) * 7.5 + 4 <= cell;
  const move = { role: "application", tabindex: 0, "data-key": "output", "aria-label": words.convolution2d_move };
  return svg("g", {},
    ...head(output, `${words.convolution2d_output}\u2002${result.count}×${result.count}`,
      // On a phone there is room for it only in the line below and in the box of the sum.
      place.wide && text(output.x + output.side, output.label, said, { "text-anchor": "end", "font-weight": 600, fill: "var(--focus)" })),
    svg("g", { ...move, keydown: (event) => step(event, result, page), style: "cursor: crosshair" },
      heat(grid, result, cell, page), fits ? null : minuses(grid, result, cell),
      frame(grid, result.count, result.count),
      ...(fits ? numbers(grid, result.output, cell, signed) : []),
      ...outline(current)),
    ...scale(output.x + output.side / 2 - 50, output.scale, signed(-result.limit), signed(result.limit), shades, 100));
}

// The cells are kept from one drawing to the next: making hundreds of nodes costs more than a frame.
function heat(grid, result, cell, page) {
  const kept = (page.at.heat ??= { group: svg("g", { "shape-rendering": "crispEdges" }), cells: [] });
  const look = JSON.stringify([grid.x, grid.y, cell, result.output]);
  if (kept.look === look) return kept.group;
  kept.look = look;
  const wanted = result.count * result.count;
  while (kept.cells.length < wanted) kept.cells.push(newCell());
  result.output.forEach((row, i) => row.forEach((value, j) => {
    const { rect, title } = kept.cells[i * result.count + j];
    const shape = { x: grid.x + j * cell, y: grid.y + i * cell, width: cell, height: cell, "data-output": `${i},${j}` };
    for (const [name, one] of Object.entries({ ...shape, ...tint(value, result.limit) })) rect.setAttribute(name, one);
    title.data = `y[${i}, ${j}] = ${number(value)}`;
  }));
  kept.group.replaceChildren(...kept.cells.slice(0, wanted).map(({ rect }) => rect));
  return kept.group;
}

function newCell() {
  const title = document.createTextNode("");
  return { title, rect: svg("rect", {}, svg("title", {}, title)) };
}

// A dash in every clearly negative cell that is too small for its number.
function minuses({ x, y }, { output, limit }, cell) {
  const half = Math.max(2, cell * 0.16);
  const dash = (i, j) => `M${x + (j + 0.5) * cell - half} ${y + (i + 0.5) * cell}h${2 * half}`;
  const d = output.flatMap((row, i) => row.map((value, j) => (value < -0.02 * limit ? dash(i, j) : ""))).join("");
  return svg("path", { d, fill: "none", stroke: "var(--ink)", "stroke-width": 1.2 });
}

function shapeLine({ wide, width, formula }, { stride, padding, dilation }, { picture, count }) {
  const n = picture.length;
  const shape = `${n}×${n} → ${count}×${count}`;
  const sum = `${sizeFormula(n, 3, stride, padding, dilation)} = ${count}`;
  if (wide) return [centred(width / 2, formula, `${shape}\u2003\u2003${sum}`)];
  return [centred(width / 2, formula, shape), centred(width / 2, formula + 20, sum, { "font-size": 13 })];
}

function step(event, { row, column, count }, page) {
  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  const [down, right] = moves[event.key] ?? [];
  if (down === undefined) return;
  event.preventDefault();
  const within = (index) => Math.max(0, Math.min(count - 1, index));
  page.set({ row: within(row + down), column: within(column + right) });
}

// The stage outlives every drawing: it listens once, and always looks at the latest one.
function follow(stage, page, latest) {
  const first = !page.at.latest;
  page.at.latest = latest;
  if (!first) return;
  stage.style.touchAction = "pan-y"; // a finger scrolls the page; a tap or a sideways pull moves the window
  const point = (event) => {
    // Pressed only: a mouse that merely crosses the grids must not lose the reader's place.
    if (event.type === "pointermove" && !event.buttons) return;
    const { place, result, stride } = page.at.latest;
    const box = stage.getBoundingClientRect();
    const shrink = place.width / box.width;
    const to = pointed((event.clientX - box.x) * shrink, (event.clientY - box.y) * shrink, place, result, stride);
    if (to && (to.row !== result.row || to.column !== result.column)) page.set(to);
  };
  stage.addEventListener("pointermove", point);
  stage.addEventListener("pointerdown", point);
}
