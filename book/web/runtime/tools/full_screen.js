// An explorer over the whole screen, as large as a projector needs it. It stands in a dialog, which every
// browser has; where the browser can fill the screen (an iPhone cannot), it does so behind it.
import { said } from "./said.js";
import { addSheet } from "../../sheet.js";
import styles from "./tools.css";

const PROJECTOR = { width: 1280, height: 720 }; // of a small one: there it is drawn at one of SCALES
const SCALES = [2, 1.7, 1.5, 1.35, 1.2];
const SCROLLED = 1.35; // where nothing fits: letters of 13 px become 17.6
const PHONE = 700; // pixels of width or height below which nothing is enlarged

const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Show the explorer of `context` so until Escape, or the button, is pressed. `opener` gets the focus back. */
export function fullScreen({ explorer }, opener) {
  addSheet("tools", styles);
  const leave = leaveButton();
  const dialog = document.createElement("dialog");
  dialog.className = "explorer-full";
  dialog.setAttribute("aria-label", said.full);
  document.body.append(dialog);
  const putBack = takeOut(explorer);
  dialog.append(leave, explorer);
  dialog.showModal();
  leave.focus();
  leave.addEventListener("click", () => dialog.close());
  const watch = new ResizeObserver(() => fit(dialog, explorer, leave));
  watch.observe(dialog, { box: "border-box" }); // what is inside it changes with each scrollbar, too
  const filled = fill(dialog);
  dialog.addEventListener("close", async () => {
    watch.disconnect();
    explorer.querySelector(".explorer-live").style.zoom = "";
    putBack();
    dialog.remove();
    await filled.end();
    putBack.scroll();
    opener.focus({ preventScroll: true });
  });
}

function leaveButton() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "explorer-leave";
  button.textContent = `✕ ${said.leave}`;
  return button;
}

// Its place in the page is kept, and so is what the reader sees of the page.
function takeOut(explorer) {
  const { top, height } = explorer.getBoundingClientRect();
  const hole = document.createElement("div");
  hole.style.cssText = `height: ${height}px; margin: ${getComputedStyle(explorer).margin}`;
  explorer.replaceWith(hole);
  const putBack = () => hole.replaceWith(explorer);
  putBack.scroll = () => scrollBy({ top: explorer.getBoundingClientRect().top - top, behavior: "instant" });
  return putBack;
}

// The whole page fills the screen, for a dialog itself may not: it lies over it.
function fill(dialog) {
  const left = () => document.fullscreenElement || dialog.close();
  const asked = document.fullscreenElement ? Promise.reject() : Promise.resolve(document.documentElement.requestFullscreen?.());
  const ours = asked.then(() => Boolean(document.fullscreenElement), () => false);
  ours.then((is) => is && document.addEventListener("fullscreenchange", left));
  const end = async () => {
    if (!(await ours)) return;
    document.removeEventListener("fullscreenchange", left);
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
    await twoFrames(); // the page has its old width again
  };
  return { end };
}

let turn = 0;

// The largest scale at which all of it is seen, with the controls above or at the side.
async function fit(dialog, explorer, leave) {
  const mine = ++turn;
  const live = explorer.querySelector(".explorer-live");
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const small = Math.min(width / PROJECTOR.width, height / PROJECTOR.height);
  // In pixels: of what is zoomed, Safari enlarges no length that goes by the window's height.
  dialog.style.setProperty("--leave", `${leave.offsetHeight + parseFloat(getComputedStyle(leave).marginBottom)}px`);
  const set = async (scale, beside) => {
    live.style.zoom = String(scale);
    dialog.style.setProperty("--scale", String(scale));
    dialog.classList.toggle("beside", beside);
    await twoFrames(); // views draw anew in the frame after they were told of a new width
    return mine === turn;
  };
  if (Math.min(width, height * 2) < PHONE) return set(1, false);
  dialog.classList.add("fitting");
  for (const scale of SCALES) {
    for (const beside of [true, false]) {
      if (!(await set(scale * small, beside))) return false;
      if (dialog.scrollHeight <= dialog.clientHeight) return dialog.classList.remove("fitting");
    }
  }
  if (await set(SCROLLED * small, true)) dialog.classList.remove("fitting");
  return true;
}
