// How far off the nets of all seeds are, on points and angles not trained on; the seed shown stands out.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { significant } from "../../core/js/numbers.js";
import { marker, markers } from "../../core/js/plane.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const TICKS = [0.01, 0.03, 0.1, 0.3, 1];
/** @type {["hyper" | "fixed", 0 | 1][]} names of the nets and their marks, the upper row first */
const ROWS = [["hyper", 0], ["fixed", 1]];

/** @param {Context} c */
export function errors(c) {
  const { state: { seed }, result, page: { words, data }, place: { errors: p } } = c;
  const bottom = p.top + p.height;
  /** @param {number} error */
  const at = (error) => p.x(Math.log10(error));
  return [
    svg("g", { "aria-hidden": "true" },
      label(words.errors, p.left, p.top - 26, { "text-anchor": "start", class: "nnlab-strong" }),
      svg("path", { d: `M${p.left} ${bottom}h${p.width}`, class: "nnlab-rule" }),
      TICKS.map((value) => label(String(value), at(value), bottom + 12, { size: 11, class: "nnlab-index" })),
      ROWS.map(([name, kind]) => {
        const y = p.y(1.5 - kind);
        return [
          markers(data.errors[name].map((/** @type {number} */ error) => [at(error), y + 4]), data.errors[name].map(() => kind), 3),
          svg("circle", { cx: at(data.errors[name][seed]), cy: y + 4, r: 7, class: "nnlab-chosen" }),
        ];
      })),
    ROWS.map(([name, kind]) => legend(c, name, kind)),
    label(significant(result.hyper_off), p.left + p.width, p.top - 26, { size: 13, "text-anchor": "end", class: "nnlab-strong", "data-output": "hyper" }),
    label("|W s − ✕|", p.left + p.width - 62, p.top - 26, { size: 12, "text-anchor": "end", class: "nnlab-note-text", "aria-hidden": "true" }),
  ];
}

/**
 * A net's mark, its name and the number of its parameters.
 * @param {Context} c
 * @param {"hyper" | "fixed"} name
 * @param {0 | 1} kind
 */
function legend({ page: { words, data }, place: { errors: p } }, name, kind) {
  const x = kind ? p.left + p.width / 2 : p.left + 6;
  return svg("g", { "aria-hidden": "true" },
    marker(kind, x, p.top - 6, 4),
    label(`${[words.hyper_net, words.fixed_net][kind]} (${data.parameters[name]})`, x + 11, p.top - 6, { "text-anchor": "start", room: p.width / 2 - 24 }));
}
