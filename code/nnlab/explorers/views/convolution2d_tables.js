// Window × kernel = products → sum, as three tables of numbers; the kernel's cells can be changed.
import { number, svg } from "./frame.js";
import { centred, hatching, outline, signed, text, tint } from "./grid.js";

export function calculation(place, state, result, page) {
  const { words } = page;
  const { window, kernel, products, sign, sum } = place;
  const high = Math.max(...result.picture.flat());
  const scale = Math.max(...result.products.flat().map(Math.abs));
  const strongest = Math.max(...result.kernel.flat().map(Math.abs));
  const sum_tint = tint(result.sum, result.limit);
  return svg("g", {},
    ...table(window, words.convolution2d_window, result.window, number, (value) => ({
      fill: "var(--ink)", "fill-opacity": ((value / high) * 0.45).toFixed(3),
    })),
    ...outline({ x: window.x, y: window.y, width: 3 * window.size, height: 3 * window.size }),
    operator("×", window, sign),
    ...kernelTable(place.kernel, state, result, strongest, page),
    operator("=", kernel, sign),
    ...table(products, words.convolution2d_products, result.products, signed, (value) => tint(value, scale), (k, l) => ({
      "data-product": `${k},${l}`,
    })),
    operator("→", products, sign),
    ...total(sum, words, result, sum_tint));
}

function operator(mark, { x, y, size }, sign) {
  return centred(x + 3 * size + sign / 2, y + 1.5 * size, mark, { "font-size": 18, fill: "var(--muted)" });
}

function table({ x, y, size }, label, rows, write, shade, extra = () => ({})) {
  return [
    text(x, y - 8, label, { "font-weight": 600 }),
    ...rows.flatMap((row, k) => row.map((value, l) => svg("g", {},
      square(x + l * size, y + k * size, size, shade(value)),
      centred(x + (l + 0.5) * size, y + (k + 0.5) * size, write(value), { room: size - 6, ...extra(k, l) })))),
  ];
}

function square(x, y, size, shade) {
  return svg("rect", { x, y, width: size, height: size, stroke: "var(--muted)", "stroke-opacity": 0.5, ...shade });
}

function total({ x, y, width, height }, words, result, shade) {
  const size = Math.min(26, (width - 8) / (number(result.sum).length * 0.62));
  return [
    text(x, y - 8, words.convolution2d_sum, { "font-weight": 600 }),
    svg("rect", { x, y, width, height, ...shade }),
    ...outline({ x, y, width, height }),
    centred(x + width / 2, y + height / 2, signed(result.sum), { "font-size": size.toFixed(1), "font-weight": 600 }),
  ];
}

// Each cell is a spin button for its own weight: flipping turns the table, and the cells with it.
function kernelTable({ x, y, size }, state, result, strongest, page) {
  const { words } = page;
  const last = result.kernel.length - 1;
  return [
    text(x, y - 8, state.flip ? words.convolution2d_flipped : words.convolution2d_kernel, { "font-weight": 600 }),
    ...result.kernel.flatMap((row, k) => row.map((value, l) => {
      const [i, j] = state.flip ? [last - k, last - l] : [k, l];
      const box = { x: x + l * size, y: y + k * size, size };
      return weightCell(box, i, j, value, tint(value, strongest, 0.45), (next) => page.set(edited(state, result, i, j, next)));
    })),
    corner({ x, y, size }, state.flip, last),
  ];
}

function weightCell({ x, y, size }, i, j, value, shade, change) {
  const middle = x + size / 2;
  const mark = (tip, base) => `M${middle} ${tip}l4 ${base}h-8z`;
  return svg("g", {
    role: "spinbutton", tabindex: 0, "data-key": `w${i},${j}`, "aria-label": `w[${i}, ${j}]`, style: "cursor: ns-resize",
    "aria-valuenow": value, "aria-valuemin": -9, "aria-valuemax": 9, "aria-valuetext": number(value),
    keydown: (event) => {
      const next = typed(event.key, value);
      if (next === undefined) return;
      event.preventDefault();
      change(next);
    },
    click: (event) => {
      const box = event.currentTarget.getBoundingClientRect();
      event.currentTarget.focus();
      change(typed(event.clientY < box.y + box.height / 2 ? "ArrowUp" : "ArrowDown", value));
    },
  },
  square(x, y, size, shade),
  svg("path", { d: mark(y + 4, 4) + mark(y + size - 4, -4), fill: "var(--muted)" }),
  centred(middle, y + size / 2, signed(value), { room: size - 6 }));
}

// What a key makes of a weight: arrows go to the next whole number, digits write one, − turns the sign.
export function typed(key, value) {
  const [up, down] = [Math.floor(value), Math.ceil(value)];
  const steps = { ArrowUp: up + 1, ArrowDown: down - 1, PageUp: up + 5, PageDown: down - 5 };
  const keys = { ...steps, Home: -9, End: 9, "-": -value || 0 };
  const next = /^\d$/.test(key) ? Number(key) : keys[key];
  return next === undefined ? undefined : Math.max(-9, Math.min(9, next));
}

function edited(state, result, i, j, value) {
  const weights = result.weights.map((row, k) => row.map((old, l) => (k === i && l === j ? value : old)));
  return { weights, kernel_index: state.kernels.length };
}

// A folded corner marks w[0, 0], so that the turn of a flip is seen on kernels without a shape.
function corner({ x, y, size }, flip, last) {
  const d = flip ? `M${x + (last + 1) * size} ${y + (last + 1) * size}h-9l9 -9z` : `M${x} ${y}h9l-9 9z`;
  return svg("path", { d, fill: "var(--focus)" });
}
