// A reader's progress: on a chapter, and on the page that shows all of it. Loaded once there is some to show.
export { follow } from "./follow.js";
export { overview } from "./overview.js";
