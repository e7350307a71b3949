// Where to run: the form, and the bar that says what is going on and stays in sight.
import { button, make } from "./elements.js";
import { said } from "./said.js";
import { hostOf, ownServer } from "./where.js";

// Takes requests of this page's site alone; Jupyter makes up a token and prints it.
const command = () => `jupyter server --ServerApp.allow_origin=${location.origin}`;

/** @returns {[HTMLInputElement, HTMLElement]} */
function field(name, properties) {
  const input = make("input", { name, id: `live-${name}`, autocomplete: "off", spellcheck: false, ...properties });
  return [input, make("p", {}, make("label", { htmlFor: input.id }, said[name]), input)];
}

function choice(value, host) {
  const input = make("input", { type: "radio", name: "where", value, id: `live-${value}` });
  const label = make("label", { htmlFor: input.id }, said[value], ...(host ? [` (${host})`] : []));
  return make("div", { className: "live-choice" }, input, make("div", {}, label, make("p", {}, said[`${value}Is`])));
}

export class Panel {
  /**
   * @param {import("./where.js").Binder | null} binder  what Binder would start
   * @param {{start: (where: any) => void, runAll: () => void, interrupt: () => void, restart: () => void, stop: () => void}} acts
   */
  constructor(binder, acts) {
    this.binder = binder;
    const [address, addressLine] = field("address", { type: "text", inputMode: "url", placeholder: "http://localhost:8888/" });
    const [token, tokenLine] = field("token", { type: "password" });
    const how = make("details", {}, make("summary", {}, said.howTo), make("p", {}, said.howToIs), make("pre", { tabIndex: 0 }, command()));
    this.own = make("div", { className: "live-own" }, addressLine, tokenLine, how);
    const choices = binder ? [choice("binder", hostOf(binder.hub)), choice("own")] : [make("p", {}, said.ownIs)];
    this.asks = make("p", { className: "live-asks" });
    this.startButton = make("button", { type: "submit", textContent: said.start });
    const group = make("fieldset", {}, make("legend", {}, said.where), ...choices, this.own);
    this.form = make("form", { className: "live-where" }, group, this.asks, this.startButton);
    this.line = make("p", { className: "live-line", role: "status" });
    this.lines = make("pre", { tabIndex: 0 });
    this.log = make("details", { hidden: true }, make("summary", {}, said.log), this.lines);
    this.tools = make("div", { className: "live-tools", hidden: true });
    for (const name of ["runAll", "interrupt", "restart", "stop"]) this.tools.append(button(said[name], acts[name]));
    this.element = make("section", { className: "live-panel", aria: { "aria-label": said.where } }, this.form, this.log);
    this.bar = make("div", { className: "live-bar" }, this.line, this.tools);
    this.address = address;
    this.token = token;
    this.busy = false;
    if (binder) this.form.querySelector("input").checked = true;
    this.form.addEventListener("input", () => this.showAsked());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit(acts.start);
    });
    this.showAsked();
  }

  get kind() {
    return new FormData(this.form).get("where") ?? "own";
  }

  chosen() {
    return this.kind === "binder" ? this.binder : ownServer(this.address.value, this.token.value);
  }

  showAsked() {
    this.own.hidden = this.kind !== "own";
    if (this.kind === "binder") this.asks.textContent = said.asksBinder(hostOf(this.binder.hub));
    else this.asks.textContent = this.askedHost();
  }

  askedHost() {
    try {
      return said.asksOwn(hostOf(ownServer(this.address.value, "").base));
    } catch {
      return said.asksNobody;
    }
  }

  submit(start) {
    if (this.busy) return;
    try {
      start(this.chosen());
    } catch (error) {
      this.say(error.message, true);
      this.address.focus();
    }
  }

  /** Say what is going on; `wrong` if it needs the reader. */
  say(text, wrong = false) {
    this.line.textContent = text;
    this.line.classList.toggle("wrong", wrong);
  }

  addLine(text) {
    this.log.hidden = false;
    this.lines.textContent += text.endsWith("\n") ? text : `${text}\n`;
    this.lines.scrollTop = this.lines.scrollHeight;
  }

  /** Let nothing be pressed while a kernel is on its way. The buttons are not disabled: they would lose the focus. */
  hold(busy) {
    this.busy = busy;
    for (const one of [this.startButton, ...this.tools.children]) one.setAttribute("aria-disabled", String(busy));
  }

  /** Show the form to choose where, or, with a kernel that is "ready", what can be done with it. */
  show(state) {
    this.hold(false);
    const focused = [this.element, this.tools].some((part) => part.contains(document.activeElement));
    this.form.hidden = state === "ready";
    this.tools.hidden = state !== "ready";
    if (focused && document.activeElement.closest("[hidden]")) (state === "ready" ? this.tools.querySelector("button") : this.startButton).focus({ preventScroll: true });
  }
}
