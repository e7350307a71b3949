// Window × kernel = products → sum, as tables of numbers; the kernel's, next door, can be changed.
import { label, outline } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number, signed } from "../../core/js/numbers.js";
import { grey, tint } from "../../core/js/pixels.js";
import { heading, PALE } from "./grids.js";
import { kernelTable } from "./kernel.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function calculation(c) {
  const { result, place, page: { words } } = c;
  const { window, kernel, products, sign, sum } = place;
  const largest = Math.max(...result.products.flat().map(Math.abs));
  return svg("g", {},
    table(window, words.window, result.window, (value) => cellOf(number(value), grey(value, result.high, PALE))),
    outline({ x: window.x, y: window.y, width: window.side, height: window.side }),
    operator("×", window, sign),
    kernelTable(c),
    operator("=", kernel, sign),
    table(products, words.products, result.products, (value, k, l) =>
      cellOf(signed(value), tint(value, largest), { "data-product": `${k},${l}` })),
    operator("→", products, sign),
    total(sum, words.sum, result));
}

function operator(mark, { x, y, side }, sign) {
  return label(mark, x + side + sign / 2, y + side / 2, { size: 18, class: "nnlab-index" });
}

// `look` gives each cell's text, its shade and the attributes of its text.
function table({ x, y, size }, name, rows, look) {
  return [
    heading(name, x, y - 13),
    rows.map((row, k) => row.map((value, l) => {
      const { text, shade, attributes } = look(value, k, l);
      const [left, top] = [x + l * size, y + k * size];
      return svg("g", {},
        svg("rect", { x: left, y: top, width: size, height: size, class: "nnlab-square", ...shade }),
        label(text, left + size / 2, top + size / 2, { size: 13, room: size - 6, ...attributes }));
    })),
  ];
}

function cellOf(text, shade, attributes = {}) {
  return { text, shade, attributes };
}

function total(box, name, { sum, limit }) {
  const { x, y, width, height } = box;
  const size = Math.min(26, (width - 8) / (signed(sum).length * 0.62));
  return [
    heading(name, x, y - 13),
    svg("rect", { x, y, width, height, ...tint(sum, limit) }),
    outline({ x, y, width, height }),
    label(signed(sum), x + width / 2, y + height / 2, { size, class: "nnlab-strong" }),
  ];
}
