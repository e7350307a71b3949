// What the matching explorer draws: the input, both templates, the products and their sums.
import { fill, number, svg } from "./frame.js";
import { label, tone } from "./cells.js";

const SIGN = { positive: "+", negative: "−", zero: "" };

function title(text, { x, y, side }, room = side) {
  return label(text, x, y - 11, { size: 12, room, "text-anchor": "start", class: "nnlab-strong" });
}

function lattice({ x, y, side, cell }) {
  const lines = Array.from({ length: side / cell + 1 }, (_, i) => i * cell);
  const d = lines.map((at) => `M${x} ${y + at}h${side}M${x + at} ${y}v${side}`).join("");
  return svg("path", { d, class: "nnlab-pixel-lines" });
}

function each(rows, box, draw) {
  return rows.flatMap((row, i) => row.map((value, j) => draw(value, box.x + j * box.cell, box.y + i * box.cell)));
}

function squareAt(x, y, { cell }, look) {
  return svg("rect", { x, y, width: cell, height: cell, class: look, "shape-rendering": "crispEdges" });
}

export function input({ result, page: { words }, place: { input: box } }) {
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" },
    title(words.match_input, box),
    each(result.picture, box, (ink, x, y) => (ink ? squareAt(x, y, box, "nnlab-pixel-ink") : null)), lattice(box));
}

function signed(rows, box) {
  return [
    each(rows, box, (value, x, y) => value ? [
      squareAt(x, y, box, `nnlab-pixel nnlab-pixel-${tone(value)}`),
      label(SIGN[tone(value)], x + box.cell / 2, y + box.cell / 2, { size: Math.min(15, box.cell) }),
    ] : null),
    lattice(box),
  ];
}

// One row: template times input gives products, and these add up to the score.
export function answer({ result, page: { words }, place }, i) {
  const { name, weights, products, score } = result.matches[i];
  const { template, products: box, gap, sum, winner } = place.rows[i];
  const middle = template.y + template.side / 2;
  const wins = result.winner === name;
  return svg("g", { "aria-hidden": "true", class: wins ? "nnlab-wins" : "" },
    title(fill(words.match_template, { name }), template, template.side + gap - 4), signed(weights, template),
    title(words.match_products, box), signed(products, box),
    place.input.side + place.input.x < template.x && label("×", template.x - gap / 2, middle, { size: 14, class: "nnlab-note-text" }),
    label("=", box.x - gap / 2, middle, { size: 14, class: "nnlab-note-text" }),
    label("Σ", sum.x - 2, sum.y, { size: 15, "text-anchor": "start", class: "nnlab-note-text" }),
    label(number(score), sum.x + 14, sum.y, { size: 19, "text-anchor": "start", class: "nnlab-strong", "data-output": name }),
    wins && label(`✓ ${name}`, winner.x - 2, winner.y, { size: 14, "text-anchor": "start", class: "nnlab-strong nnlab-winner" }));
}
