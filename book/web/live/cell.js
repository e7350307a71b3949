// One code cell: its code to be edited, buttons, and its output.
import { button, make } from "./elements.js";
import { said } from "./said.js";

// Where the cell's picture or explorer stands on the page when it is not below the code: in the figure that follows.
function figureAfter(element) {
  const next = element.nextElementSibling;
  return next?.matches("figure") && next.querySelector(":scope > .explorer, :scope > svg, :scope > img") ? next : null;
}

export class Cell {
  /**
   * @param {HTMLElement} element  the page's `.cell`, which is changed
   * @param {number} number
   * @param {{run: (cell: Cell) => void, runTo: (cell: Cell) => void}} acts
   */
  constructor(element, number, acts) {
    this.element = element;
    this.number = number;
    this.ran = null; // what has run it, Thebe's
    this.output = null;
    const input = element.querySelector(".cell_input");
    this.editor = make("textarea", { value: input.textContent.trim(), spellcheck: false, className: "live-code" });
    this.editor.rows = this.editor.value.split("\n").length;
    for (const [name, value] of Object.entries({ "aria-label": said.cell(number), autocapitalize: "off", autocomplete: "off" }))
      this.editor.setAttribute(name, value);
    this.editor.addEventListener("input", () => (this.editor.rows = this.editor.value.split("\n").length));
    this.editor.addEventListener("keydown", (event) => this.hear(event, acts));
    this.state = make("span", { className: "live-state", role: "status" });
    this.buttons = [button(said.run, () => acts.run(this)), button(said.runTo, () => acts.runTo(this))];
    for (const one of this.buttons) one.setAttribute("aria-label", `${one.textContent} (${said.cell(number)})`);
    const tools = make("div", { className: "live-tools" }, make("span", { className: "live-number" }, said.cell(number)), ...this.buttons, this.state);
    input.replaceChildren(this.editor);
    const fold = input.closest("details.hide");
    (fold && !fold.querySelector(".cell_output") ? fold : input).after(tools);
    this.allow(false);
  }

  // Shift+Enter runs, as in Jupyter; Tab moves on, as in a page.
  hear(event, acts) {
    if (event.key !== "Enter" || !(event.shiftKey || event.ctrlKey) || event.isComposing || this.buttons[0].disabled) return;
    event.preventDefault();
    acts.run(this);
  }

  allow(may) {
    for (const one of this.buttons) one.disabled = !may;
  }

  /** Forget what it has run on, whose variables are gone: its output stays, as in a notebook that is opened again. */
  detach() {
    this.ran = null;
    this.show("");
  }

  // Live output takes the place of what the page shows.
  place() {
    if (this.output) return this.output;
    this.output = make("div", { className: "live-output", role: "region" });
    this.output.setAttribute("aria-label", said.output(this.number));
    const shown = this.element.querySelector(".cell_output");
    const figure = shown ? null : figureAfter(this.element);
    if (shown) shown.replaceWith(this.output);
    else if (figure) {
      for (const old of figure.querySelectorAll(":scope > :not(figcaption)")) old.remove();
      figure.prepend(this.output);
    } else this.element.append(this.output);
    return this.output;
  }

  /**
   * Run the code and return what became of it: "done", "error", or "unfinished" as the kernel went away.
   * @param {import("./kernel.js").Connection} connection
   */
  async run(connection) {
    const place = this.place();
    const fold = place.closest("details:not([open])");
    if (fold?.matches(".hide")) fold.setAttribute("open", "");
    this.ran ??= connection.makeCell(`cell-${this.number}`, place);
    this.show("running");
    const result = await this.ran.execute(this.editor.value);
    const state = !result ? "unfinished" : result.error ? "error" : "done";
    this.show(state);
    return state;
  }

  show(state) {
    this.state.textContent = said[state] ?? "";
    this.element.dataset.state = state;
  }
}
