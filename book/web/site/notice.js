// One line at the foot of the screen that tells what has happened, to the eye and to a screen reader.
const SECONDS = 4;
const line = document.createElement("p");
let timer;

/** Put the line, still empty, into the page: a screen reader tells only what changes in it. */
export function prepareNotice() {
  line.className = "notice d-print-none";
  line.setAttribute("role", "status");
  document.querySelector("main").append(line);
}

export function tell(text) {
  clearTimeout(timer);
  line.textContent = text;
  timer = setTimeout(() => (line.textContent = ""), SECONDS * 1000);
}
