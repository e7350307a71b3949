// The playground's engine: all that its view, its worker and its tests ask for. No part of it knows a page.
export { madeData } from "./data.js";
export * as elementary from "./elementary.js";
export { readExpression } from "./expression.js";
export { FEATURES } from "./features.js";
export { CHOICES, onGrid, RANGES, TASKS } from "./fields.js";
export { fromJson, readTable, toJson } from "./files.js";
export { Generator, generator } from "./generator.js";
export { fromLink, toLink } from "./link.js";
export { Net, startOf } from "./net.js";
export { Planes } from "./planes.js";
export { Problem } from "./problem.js";
export { numpyScript, torchScript } from "./scripts.js";
export { changed, parameterCount, setupFrom, sizesOf, USUAL } from "./setup.js";
export { Training } from "./training.js";
