// Three sizes on one scale of powers: the whole Jacobian, what of it is not zero, what is kept.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { FLOAT } from "./compute.js";
import { sizeText } from "./line.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function bars({ result: { entries, nonzero, kept }, page: { words }, place }) {
  const rows = [
    { text: words.whole_part, count: entries, kind: "whole" },
    { text: words.nonzero_part, count: nonzero, kind: "nonzero" },
    { text: words.kept, count: kept, kind: "kept" },
  ];
  const { left, width, top, pitch } = place.bars;
  return rows.map(({ text, count, kind }, i) => {
    const y = top + i * pitch;
    return svg("g", {},
      label(text, left, y, { "text-anchor": "start", room: width - 110 }),
      label(sizeText(count), left + width, y, { size: 15, "text-anchor": "end", class: "nnlab-strong", "data-size": i }),
      svg("rect", { x: left, y: y + 13, width, height: 10, class: "nnlab-rail" }),
      svg("rect", { x: left, y: y + 13, width: width * place.bar(FLOAT * count), height: 10, class: `nnlab-${kind}` }));
  });
}
