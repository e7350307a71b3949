// The vote of the letter explorer: counts, weights of the votes, margin, and the letter.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { factor, number } from "../../core/js/numbers.js";

const FARTHEST = 8; // votes from the middle to each end of the balance

export function ballot({ endpoints, corners, margin, letter }, { x, y, width, row }, { votes }) {
  const at = (index) => y + (index + 0.6) * row;
  const counts = [["○", "endpoints", endpoints, votes.endpoint], ["□", "corners", corners, votes.corner]];
  return svg("g", {},
    counts.map(([sign, name, count, vote], i) => svg("g", { class: `nnlab-vote-${vote > 0 ? "positive" : "negative"}` },
      label(sign, x + 10, at(i), { size: 18 }),
      label(String(count), x + 34, at(i), { size: 17, class: "nnlab-strong", "data-value": name }),
      label(`×${factor(vote)}`, x + 50, at(i), { size: 14, "text-anchor": "start" }))),
    svg("path", { d: `M${x} ${y + 2.1 * row}h${Math.min(width, 130)}`, class: "nnlab-lattice" }),
    label("=", x + 10, at(2) + 2, { size: 17 }),
    label(number(margin), x + 34, at(2) + 2, { size: 18, class: "nnlab-strong", "data-value": "margin" }),
    balance(margin, { x, y: y + 3.75 * row, width }),
    winner(letter, { x: x + width / 2, y: y + 5.3 * row }));
}

function balance(margin, { x, y, width }) {
  const half = width / 2 - 16;
  const middle = x + width / 2;
  const at = middle + (Math.max(-FARTHEST, Math.min(FARTHEST, margin)) / FARTHEST) * half;
  return svg("g", {},
    svg("path", { d: `M${middle - half} ${y}h${2 * half}M${middle} ${y - 7}v14`, class: "nnlab-axis" }),
    svg("g", { class: "nnlab-vote-negative" }, label("D", x + 6, y, { size: 15 })),
    svg("g", { class: "nnlab-vote-positive" }, label("C", x + width - 6, y, { size: 15 })),
    svg("path", { d: `M${at - 7} ${y - 13}h14l-7 11z`, class: "nnlab-pointer" }));
}

// Letter C is class A, a disc; letter D is class B, a triangle; a draw is a question mark.
function winner(letter, { x, y }) {
  const sign = { C: `M${x - 28} ${y}a7 7 0 1 1 14 0a7 7 0 1 1 -14 0z`, D: `M${x - 29} ${y + 7}h16l-8 -14z` }[letter];
  return svg("g", { class: { C: "nnlab-vote-positive", D: "nnlab-vote-negative" }[letter] ?? "nnlab-vote-draw" },
    sign && svg("path", { d: sign }),
    label(letter ?? "?", x + 6, y, { size: 30, class: "nnlab-strong", "data-value": "letter" }));
}
