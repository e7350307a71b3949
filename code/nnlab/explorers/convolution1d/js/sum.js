// The products under the window and the paths on which they meet in one output.
import { depth, label, tone } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";

export function product({ result, place: { rows, products, chip } }, x, j) {
  const value = result.products[j];
  const pill = { x: x - chip / 2, y: rows.product - 13, width: chip, height: 26, rx: 13 };
  return [
    j > 0 && label("+", (x + products[j - 1]) / 2, rows.product, { size: 14, class: "nnlab-index", "aria-hidden": "true" }),
    svg("g", { "data-product": j, class: "nnlab-cell" },
      svg("rect", { ...pill, class: "nnlab-paper" }),
      svg("rect", { ...pill, class: `nnlab-tint nnlab-${tone(value)}`, "fill-opacity": depth(value, 81) }),
      label(number(value), x, rows.product, { size: 14, room: chip - 8 })),
  ];
}

export function paths({ result, place }) {
  const { rows, middle, places, products } = place;
  const [x, y] = place.output(result.at);
  const curve = (x0, y0, x1, y1) => `M${x0} ${y0}C${x0} ${(y0 + y1) / 2} ${x1} ${(y0 + y1) / 2} ${x1} ${y1}`;
  const below = rows.kernel + rows.cell / 2 + rows.index + 3;
  const meet = rows.output - rows.cell / 2 - 12; // above the first lane; a lower lane is reached behind it
  const top = y - rows.cell / 2 - 4;
  return svg("g", { class: "nnlab-paths", "aria-hidden": "true" },
    products.map((to, j) => svg("path", { d: curve(middle(places[j]), below, to, rows.product - 13) })),
    products.map((from) => svg("path", { d: curve(from, rows.product + 13, x, meet) })),
    svg("path", { d: `M${x} ${meet}V${top - 6}` }),
    svg("path", { class: "nnlab-arrow", d: `M${x - 5} ${top - 7}h10l-5 7z` }));
}
