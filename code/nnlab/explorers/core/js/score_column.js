// A column of numbers with a bar each: to the right of an axis if positive, to the left if negative.
import { label, tone } from "./cells.js";
import { svg } from "./dom.js";
import { markOf } from "./mark.js";
import { number } from "./numbers.js";
import "./score_column.css";

const NUMBER = 56; // room for a mark and a number as −10.25

/**
 * Its title, the axis of zero, a bar and a number per row, a mark at the largest.
 * @param {{key: string, title: string, values: number[], limit: number, truth: number | null}} column  key: of
 *   the numbers' data-<key>; limit: where a bar ends; truth: as `markOf` takes it
 * @param {{x: number, width: number, top: number, row: number}} box  row: the height of one
 */
export function scoreColumn({ key, title, values, limit, truth }, { x, width, top, row: high }) {
  const half = (width - NUMBER) / 2;
  const zero = x + half;
  const best = values.every((value) => value === values[0]) ? -1 : values.indexOf(Math.max(...values));
  /** @type {(value: number, i: number) => any} */
  const bar = (value, i) => {
    const length = Math.min(1, Math.abs(value) / limit) * half;
    const y = top + (i + 0.5) * high;
    const strong = i === best ? "nnlab-strong" : null;
    return [
      svg("rect", { x: value < 0 ? zero - length : zero, y: y - 6, width: length, height: 12, class: `nnlab-bar-${tone(value)}` }),
      label(number(value), x + width, y, { size: 12, "text-anchor": "end", class: strong, [`data-${key}`]: i }),
      i === best && label(markOf(best, truth), x + width - NUMBER + 8, y, { size: 12, class: "nnlab-strong", "data-mark": key }),
    ];
  };
  return [
    label(title, x + width / 2, top - 10, { room: width, class: "nnlab-strong" }),
    svg("path", { d: `M${zero} ${top}v${values.length * high}`, class: "nnlab-score-axis" }),
    values.map(bar),
  ];
}
