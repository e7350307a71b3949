// A page is a row of pairs: the marker <div class="pair" id="c7"> and the blocks up to the next marker.
// Both languages have the same pairs with the same blocks, so (pair, block) names a paragraph in both.

const PASSED = "script, style, template";

function* walk(node) {
  for (const child of node.children) {
    if (child.matches(PASSED)) continue;
    if (child.matches(".pair")) yield child;
    else if (child.matches("section") || child.querySelector(".pair")) yield* walk(child);
    else yield child;
  }
}

/** Return [{pair: "c7", index: 1, element}] in the order of the page; blocks count from 1 in each pair. */
export function blocksOf(article) {
  const blocks = [];
  let pair = null;
  let index = 0;
  for (const element of walk(article)) {
    if (element.matches(".pair")) [pair, index] = [element.id, 0];
    else if (pair) blocks.push({ pair, index: ++index, element });
  }
  return blocks;
}

export function find(blocks, pair, index) {
  const inside = blocks.filter((block) => block.pair === pair);
  return inside[Math.min(index, inside.length) - 1];
}
