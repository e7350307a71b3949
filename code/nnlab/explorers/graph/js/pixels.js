// Sizes of the graph explorer's drawing, in pixels. Where there are two numbers, the second is for branching wires.
export const PIXELS = {
  radius: 17, // of an input; half the height of a gate
  tag: 46, // width of a number at its wire
  gap: 8, // behind a number
  curve: 24, // from left to right: the least from one level to the next
  top: 72, // buttons and legend
  first: 34, // from left to right: from there to the middle of the first row
  row: [62, 78], // from one row to the next
  below: [30, 44], // under the last row
  head: 4, // from top to bottom: above the first level
  numbers: 48, // under an input of the first level
  step: 66, // from one level to the next
  levels: 6, // in graphs of more than so many it is
  short: 58,
  foot: 12, // under the last level
  terms: [0, 16], // for the sum at a branch
};
