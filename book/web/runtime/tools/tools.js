// What the buttons below an explorer do, and what a link to one does; loaded once somebody wants it.
export { arrive } from "./arrive.js";
export { copyLink } from "./copy_link.js";
export { fullScreen } from "./full_screen.js";
