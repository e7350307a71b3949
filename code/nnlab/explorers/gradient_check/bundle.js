// Made from js/ and ../core/js/ by `make bundles`; edit those.

// core/js/dom.js
var SVG = "http://www.w3.org/2000/svg";
var HTML = "http://www.w3.org/1999/xhtml";
var Piece = class {
  /**
   * @param {string} space  the namespace
   * @param {string} tag
   * @param {Attributes} attributes
   * @param {Child[]} children
   */
  constructor(space, tag, attributes, children) {
    this.space = space;
    this.tag = tag;
    this.attributes = attributes;
    this.children = pieces(children);
    this.kind = "data-key" in attributes ? `${tag} ${attributes["data-key"]}` : tag;
    this.node = null;
  }
};
var words = (text) => new Piece("", "", { text }, []);
function pieces(children) {
  const list = (
    /** @type {any[]} */
    [children].flat(Infinity)
  );
  const there = list.filter((child) => child != null && child !== false);
  return there.map((child) => child instanceof Piece ? child : words(String(child)));
}
function svg(tag, attributes = {}, ...children) {
  return new Piece(SVG, tag, attributes, children);
}
function html(tag, attributes = {}, ...children) {
  return new Piece(HTML, tag, attributes, children);
}
function made(piece) {
  if (!piece.tag) return piece.node = document.createTextNode(piece.attributes.text);
  piece.node = document.createElementNS(piece.space, piece.tag);
  assign(piece.node, {}, piece.attributes);
  piece.node.append(...piece.children.map(made));
  return piece.node;
}
var content = /* @__PURE__ */ new WeakMap();
function renew(parent, children) {
  const now = pieces(children);
  exchange(parent, content.get(parent) ?? [], now);
  content.set(parent, now);
}
function exchange(parent, before, now) {
  if (before.length === now.length && now.every(({ kind }, i) => kind === before[i].kind)) {
    now.forEach((piece, i) => become(before[i], piece));
    return;
  }
  const kept = new Set(now.filter((piece) => before.includes(piece)));
  const free = /* @__PURE__ */ new Map();
  for (const piece of before) if (!kept.has(piece)) free.set(piece.kind, [...free.get(piece.kind) ?? [], piece]);
  for (const piece of now) {
    const one = kept.has(piece) ? piece : free.get(piece.kind)?.shift();
    if (one) become(one, piece);
    else made(piece);
  }
  for (const left of free.values()) for (const { node } of left) node.remove();
  let at = parent.firstChild;
  for (const { node } of now) {
    if (node === at) at = at?.nextSibling ?? null;
    else parent.insertBefore(node, at);
  }
}
function become(before, now) {
  if (before === now) return;
  const node = now.node = before.node;
  if (now.tag) {
    assign(node, before.attributes, now.attributes);
    exchange(node, before.children, now.children);
  } else if (now.attributes.text !== before.attributes.text) node.data = now.attributes.text;
}
function assign(node, before, now) {
  for (const name in now) if (now[name] !== before[name]) put(node, name, now[name], before[name]);
  for (const name in before) if (!(name in now)) put(node, name, null, before[name]);
}
function put(node, name, value, before) {
  if (typeof (value || before) === "function") listen(node, name, value || null);
  else if (value === false || value == null) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : String(value));
}
var listeners = /* @__PURE__ */ new WeakMap();
function hear(event) {
  const here = (
    /** @type {EventTarget} */
    event.currentTarget
  );
  listeners.get(here)?.[event.type]?.(event);
}
function listen(node, type, act) {
  const own = listeners.get(node) ?? {};
  listeners.set(node, own);
  if (!(type in own)) node.addEventListener(type, hear);
  own[type] = act;
}

// core/js/fit.js
var Fit = class {
  constructor() {
    this.known = /* @__PURE__ */ new Map();
  }
  /** @param {Element} stage */
  apply(stage) {
    const narrow = (
      /** @type {SVGTextElement[]} */
      [...stage.querySelectorAll("text[data-room], text[textLength]")]
    );
    const texts = narrow.map((text) => ({ text, room: Number(text.dataset.room ?? Infinity), look: lookOf(text, stage) }));
    this.measure(texts.filter(({ look }) => !this.known.has(look)));
    for (const { text, room, look } of texts) {
      const length = (this.known.get(look) ?? 0) > room ? String(room) : null;
      if (text.getAttribute("textLength") !== length) stretch(text, length);
    }
  }
  /**
   * All are measured before the next change, or the browser would lay the stage out anew for each.
   * @param {{text: SVGTextElement, look: string}[]} texts
   */
  measure(texts) {
    for (const { text } of texts) stretch(text, null);
    for (const { text, look } of texts) {
      const length = text.getComputedTextLength();
      if (length) this.known.set(look, length);
    }
  }
};
function stretch(text, length) {
  for (const [name, value] of [["textLength", length], ["lengthAdjust", "spacingAndGlyphs"]]) {
    if (length) text.setAttribute(String(name), String(value));
    else text.removeAttribute(String(name));
  }
}
function lookOf(text, stage) {
  let look = `${text.textContent}|${text.getAttribute("font-size")}`;
  for (let node = text; node !== stage; node = /** @type {Element} */
  node.parentNode) look += `|${node.getAttribute("class") ?? ""}`;
  return look;
}

// core/js/numbers.js
function significant(value) {
  const size = Math.abs(value);
  const power = size ? Number(size.toExponential(20).split("e")[1]) : 0;
  const plainly = power >= -3 && power <= 3;
  const text = plainly ? unpadded(size.toFixed(Math.max(0, 2 - power))) : size.toExponential(2).replace(/\.?0*e\+?/, "e").replace("-", "−");
  return value < 0 ? `−${text}` : text;
}
function unpadded(text) {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
function literal(value) {
  const size = Math.abs(value);
  if (size === 0 || size >= 1e-4 && size < 1e16) return String(value);
  const [digits2, exponent] = value.toExponential().split("e");
  return `${digits2}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

// core/js/foot.js
function foot(words2, restart, snippet2) {
  const note = html("span", { class: "nnlab-note", role: "status" });
  const copy = async () => {
    const text = snippet2();
    try {
      await navigator.clipboard.writeText(text);
      note.node.textContent = fill(words2.copied, { code: text });
    } catch {
      note.node.textContent = text;
    }
  };
  const place = html(
    "div",
    { class: "nnlab-foot" },
    html("button", { type: "button", click: restart }, `↺ ${words2.reset}`),
    html("button", { type: "button", click: copy }, copyIcon(), words2.copy),
    note
  );
  return { place, forget: () => note.node.replaceChildren() };
}
function copyIcon() {
  const icon = { viewBox: "0 0 16 16", width: 13, height: 13, class: "nnlab-icon", "aria-hidden": "true" };
  return svg("svg", icon, svg("path", { d: "M1.5 4.5h8v10h-8zM5 4.5v-3h9.5v10h-5" }));
}

// core/js/pointer.js
var TAP = 10;
var SIDEWAYS = 6;
var hands = /* @__PURE__ */ new WeakMap();
function follow(stage, down, move, lifted) {
  if (down.button > 0 || hands.has(stage)) return false;
  const listening = new AbortController();
  const { signal } = listening;
  const hand = { listening, pointer: down.pointerId, far: 0 };
  hands.set(stage, hand);
  signal.addEventListener("abort", () => hands.delete(stage));
  stage.setPointerCapture(down.pointerId);
  const shrink = shrinkOf(stage);
  const on = (kind, act) => stage.addEventListener(kind, (event) => {
    if (
      /** @type {PointerEvent} */
      event.pointerId === down.pointerId
    ) act(
      /** @type {PointerEvent} */
      event
    );
  }, { signal });
  on("pointermove", (event) => {
    const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY].map((moved) => shrink * moved);
    hand.far = Math.max(hand.far, Math.hypot(dx, dy));
    move(dx, dy, event);
  });
  on("pointerup", (event) => {
    listening.abort();
    lifted?.(event);
  });
  for (
    const kind of
    /** @type {const} */
    ["pointercancel", "lostpointercapture"]
  ) on(kind, () => listening.abort());
  return true;
}
function shrinkOf(stage) {
  const drawn = (
    /** @type {Partial<SVGSVGElement>} */
    stage.getScreenCTM?.()
  );
  return 1 / (drawn?.a || 1);
}
function letGo(stage) {
  hands.get(stage)?.listening.abort();
}
var follows = (stage, pointer) => hands.get(stage)?.pointer === pointer;
var pressed = (stage) => (hands.get(stage)?.far ?? Infinity) <= TAP;
function pull(stage, down, go) {
  const touch = down.pointerType === "touch";
  let pulled = !touch;
  const followed = follow(stage, down, (dx, _dy, event) => {
    pulled ||= Math.abs(dx) > SIDEWAYS;
    if (pulled) go(event);
  }, (up) => !pulled && isTap(down, up) && go(up));
  if (followed && !touch) go(down);
}
function isTap(down, up) {
  return Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) < TAP;
}
function onStage({ stage, page, place }, { clientX, clientY }) {
  const box = stage.getBoundingClientRect();
  const shrink = Math.max(page.width, place.width ?? 0) / box.width;
  return { x: (clientX - box.x) * shrink, y: (clientY - box.y) * shrink };
}
function focusOn(stage, key) {
  const found = (
    /** @type {SVGElement | null} */
    stage.querySelector(`[data-key="${CSS.escape(key)}"]`)
  );
  found?.focus({ preventScroll: true });
}
var STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };
var SLIDER_STEPS = { ...STEPS, ArrowRight: 1, ArrowLeft: -1 };

// core/js/speaker.js
var REST = 500;
var HEARD = 4e3;
var Speaker = class {
  constructor() {
    this.place = html("p", { class: "nnlab-spoken", role: "status" });
    this.last = null;
    this.resting = void 0;
    this.heard = void 0;
  }
  /** @param {string} text */
  say(text) {
    this.last ??= text;
    clearTimeout(this.resting);
    if (text !== this.last) this.resting = setTimeout(() => this.speak(text), REST);
  }
  /** @param {string} text */
  speak(text) {
    clearTimeout(this.heard);
    this.last = text;
    this.place.node.textContent = text;
    this.heard = setTimeout(() => this.place.node.replaceChildren(), HEARD);
  }
  remove() {
    clearTimeout(this.resting);
    clearTimeout(this.heard);
  }
};

// core/js/written.js
var INDEX = /([₀-₉]+)/;
var [SMALL, LOW] = [0.75, 0.22];
var digits = (index) => index.replace(/[₀-₉]/g, (sign) => String(sign.charCodeAt(0) - 8320));
function parts(text) {
  return text.split(INDEX).map((part, i) => ({ part: i % 2 ? digits(part) : part, index: i % 2 > 0 })).filter(({ part }) => part);
}
function inDrawing(text, size) {
  if (!INDEX.test(text)) return text;
  const low = Number((LOW * size).toFixed(2));
  return parts(text).map(({ part, index }, i) => {
    if (index) return svg("tspan", { dy: low, "font-size": Number((SMALL * size).toFixed(2)) }, part);
    return i ? svg("tspan", { dy: -low }, part) : part;
  });
}
function onPage(text) {
  return parts(text).map(({ part, index }) => index ? html("sub", {}, part) : part);
}

// core/js/frame.js
function view(parts2) {
  return {
    parts: parts2,
    /** @param {{model: any, el: HTMLElement}} host */
    render({ model, el }) {
      const frame = new Frame(parts2, model, el);
      return () => frame.remove();
    }
  };
}
var Frame = class {
  /**
   * @param {Parts} parts
   * @param {any} model
   * @param {HTMLElement} el
   */
  constructor(parts2, model, el) {
    this.parts = parts2;
    this.model = model;
    this.names = model.get("state_names");
    this.data = model.get("data");
    this.words = model.get("words");
    this.initial = structuredClone(this.read());
    this.shown = null;
    this.computed = null;
    this.pending = 0;
    this.speaker = new Speaker();
    this.fit = new Fit();
    this.after = [];
    this.ask = () => this.pending ||= requestAnimationFrame(() => this.update());
    this.writing = false;
    this.heard = () => {
      if (model.alone && !this.writing) this.settle();
      this.ask();
    };
    this.on = this.built();
    for (const kind of ["keydown", "pointerdown"]) this.on.stage.addEventListener(kind, () => this.catchUp(), true);
    this.bringBack(this.on.stage);
    el.append(this.on.root);
    this.page = {
      words: this.words,
      data: this.data,
      width: this.width(),
      alone: Boolean(model.alone),
      at: {},
      redraw: this.ask,
      afterwards: (act) => this.after.push(act),
      set: (values) => this.write(values)
    };
    for (const name of this.names) model.on(`change:${name}`, this.heard);
    this.watch = new ResizeObserver(() => {
      const explorer = (
        /** @type {HTMLElement | null} */
        this.on.root.closest(".jupyter-widgets.nnlab")
      );
      if (explorer) explorer.onkeydown = keepKeys;
      const width = this.width();
      if (width !== this.page.width) this.ask();
      this.page.width = width;
    });
    this.watch.observe(this.on.root);
    this.update();
  }
  built() {
    const { words: words2 } = this;
    const stage = svg("svg", { class: "nnlab-stage", role: "group", "aria-label": words2.stage });
    const board = html("div", { class: "nnlab-board" }, stage);
    const problem = html("p", { class: "nnlab-problem" });
    const line2 = html("p", { class: "nnlab-line" });
    const buttons = foot(words2, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html(
      "div",
      { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board,
      problem,
      line2,
      this.speaker.place,
      buttons.place
    );
    made(root);
    return { stage: stage.node, board: board.node, problem: problem.node, line: line2.node, root: root.node, buttons };
  }
  remove() {
    this.watch.disconnect();
    this.speaker.remove();
    cancelAnimationFrame(this.pending);
    for (const name of this.names) this.model.off(`change:${name}`, this.heard);
  }
  /** @returns {State} */
  read() {
    return Object.fromEntries(this.names.map((name) => [name, this.model.get(name)]));
  }
  /** @param {State} values */
  write(values) {
    this.put(values);
    if (this.model.alone) this.settle();
  }
  /** @param {State} values  one after the other: nothing follows from some of them without the rest */
  put(values) {
    this.writing = true;
    for (const [name, value] of Object.entries(values)) this.model.set(name, value);
    this.writing = false;
    this.model.save_changes();
  }
  // Set what follows from the state. A page does so at once, for the next key may come before the next
  // frame. A kernel does so itself and may be a step ahead: to it this is said once a frame at most.
  settle(state = this.read(), result = this.compute(state)) {
    const values = result.problem ? {} : this.derived(result, state);
    if (Object.entries(values).some(([name, value]) => this.model.get(name) !== value)) this.put(values);
  }
  // A page computes as soon as the state changes (settle): while it waits for its frame, which finds the result here.
  /**
   * @param {State} state
   * @returns {Result}
   */
  compute(state) {
    const before = this.computed;
    if (before && this.names.every((name) => before.state[name] === state[name])) return before.result;
    this.computed = { state, result: this.parts.compute(state, this.data) };
    return this.computed.result;
  }
  width() {
    return Math.max(280, Math.min(this.on.root.clientWidth, 900));
  }
  // Back to the first state with empty hands: no tool, no cell chosen, nothing held.
  restart() {
    letGo(this.on.stage);
    this.page.at = {};
    this.ask();
    this.goBack(this.initial);
  }
  // Limits first, or a slider would cut a value down to the limit of the state that is left.
  /** @param {State} state  a whole one, which has been before */
  goBack(state) {
    const result = this.compute(state);
    if (!result.problem) this.put(this.derived(result, state));
    this.write(state);
  }
  /**
   * @param {Result} result
   * @param {State} state
   */
  derived(result, state) {
    return this.parts.derived?.(result, state, this.data) ?? {};
  }
  // What is drawn answers keys from the state that it shows: the second key of a frame meets the first one's.
  catchUp() {
    if (!this.pending) return;
    cancelAnimationFrame(this.pending);
    this.update();
  }
  // A zoom or a scroll takes the pointer away that began it: what it has moved until then goes back. What
  // was pulled before a second finger came stays.
  /** @param {SVGElement} stage */
  bringBack(stage) {
    let before = this.read();
    stage.addEventListener("pointerdown", () => {
      if (!pressed(stage)) before = this.read();
    }, true);
    stage.addEventListener("pointercancel", ({ pointerId }) => {
      if (follows(stage, pointerId)) this.goBack(before);
    }, true);
  }
  update() {
    this.pending = 0;
    const state = this.read();
    const result = this.compute(state);
    this.computed = null;
    this.tell(state, result);
    const picture = result.problem ? result.problem.picture : result;
    if (picture) this.shown = { state, result: picture };
    if (this.shown) this.redraw(this.shown.state, this.shown.result, state);
    else this.showNothing();
    this.settle(state, result);
  }
  /**
   * Say in words what is seen, or why there is nothing new to see.
   * @param {State} state
   * @param {Result} result
   */
  tell(state, result) {
    const { problem } = result;
    const why = problem ? fill(this.words[problem.key], problem.values) : "";
    const said = problem ? "" : this.parts.line(state, result, this.words, this.data);
    const stale = Boolean(problem && !problem.picture);
    this.on.root.classList.toggle("nnlab-stale", stale);
    this.on.board.inert = stale && !problem.editable;
    renew(this.on.problem, onPage(why));
    renew(this.on.line, said ? parted(said) : []);
    this.on.buttons.forget();
    this.speaker.say(why || said);
  }
  // The very first state may be impossible: then there is no picture to grey.
  showNothing() {
    this.on.stage.setAttribute("height", "0");
    renew(this.on.stage, svg("desc", {}, this.on.problem.textContent));
  }
  /**
   * Elements may be taken for others, so the key that had the keyboard gets it back.
   * @param {State} state
   * @param {Result} result
   * @param {State} now
   */
  redraw(state, result, now) {
    const { page, on: { stage } } = this;
    const active = (
      /** @type {SVGElement | null} */
      document.activeElement
    );
    const key = stage.contains(active) ? active?.dataset.key : null;
    const place = this.parts.layout(state, result, page.width, this.data, now);
    this.resize(place);
    renew(stage, this.parts.draw({ stage, state, result, now, place, page }));
    this.fit.apply(stage);
    for (const act of this.after.splice(0)) act();
    if (key && /** @type {SVGElement | null} */
    document.activeElement?.dataset.key !== key) focusOn(stage, key);
  }
  // A stage too wide for the page scrolls in its own box; the others keep their focus rings whole. What is
  // said anew, even the same, has the browser lay out all that stands on the stage.
  /** @param {{height: number, width?: number}} place */
  resize({ height, width = 0 }) {
    const wide = width > this.page.width;
    const size = `0 0 ${wide ? width : this.page.width} ${height}`;
    const { stage, board } = this.on;
    if (stage.getAttribute("viewBox") === size && stage.getAttribute("height") === String(height)) return;
    stage.setAttribute("viewBox", size);
    stage.setAttribute("height", String(height));
    stage.style.minWidth = wide ? `${width}px` : "";
    board.style.overflowX = wide ? "auto" : "";
    stage.style.touchAction = wide ? "pan-x pan-y pinch-zoom" : "";
  }
};
function keepKeys(event) {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && !["Enter", "Escape"].includes(event.key)) event.stopPropagation();
}
function parted(text) {
  const spans = text.split(" · ").map((part) => html("span", { class: "nnlab-part" }, onPage(part)));
  return spans.flatMap((span, i) => i ? [html("span", { class: "nnlab-dot" }, " · "), span] : [span]);
}

// core/js/handle.js
function handle(c, { key, name, value, low, high, text }, { step, go, drag, take }) {
  return {
    role: "slider",
    tabindex: 0,
    "data-key": key,
    "aria-label": name,
    "aria-valuenow": value,
    "aria-valuemin": low,
    "aria-valuemax": high,
    "aria-valuetext": text,
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in SLIDER_STEPS)) return;
      event.preventDefault();
      const by = SLIDER_STEPS[event.key];
      if (Number.isFinite(by)) step(by);
      else go(by < 0 ? low : high);
    },
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      if (!follow(c.stage, event, drag)) return;
      event.preventDefault();
      focusOn(c.stage, key);
      take?.();
    }
  };
}

// core/js/upright.js
function upright(c, p, said, by, set) {
  const { value, low, high } = said;
  const at = p.x(value);
  const go = (x) => set(nearest(p.at(x), low, high, by));
  return [
    svg("rect", {
      x: p.left,
      y: p.top,
      width: p.width,
      height: p.height,
      class: "nnlab-pad",
      "aria-hidden": "true",
      /** @param {PointerEvent} event */
      pointerdown: (event) => pull(c.stage, event, (moved) => go(onStage(c, moved).x))
    }),
    svg("path", { d: `M${at} ${p.top}v${p.height}`, class: "nnlab-upright", "aria-hidden": "true" }),
    // A rectangle, for the box of an upright line has no width to point at or to be found by.
    svg("rect", {
      x: at - 12,
      y: p.top,
      width: 24,
      height: p.height,
      class: "nnlab-reach",
      ...handle(c, said, {
        step: (steps) => set(nearest(value + steps * by, low, high, by)),
        go: set,
        drag: (right) => go(at + right)
      })
    })
  ];
}
function nearest(value, low, high, by) {
  return Math.max(low, Math.min(high, low + by * Math.round((value - low) / by)));
}

// gradient_check/js/curves.js
var VALUES = {
  square: (x, round) => round(x * x),
  cube: (x, round) => round(round(x * x) * x),
  raised: (x, round) => round(round(round(x * x) * x) + 1e3),
  kink: (x) => Math.max(x, 0)
};
var SLOPES = {
  square: (x) => 2 * x,
  cube: (x) => 3 * x * x,
  raised: (x) => 3 * x * x,
  kink: (x) => Number(x > 0)
};

// gradient_check/js/compute.js
function compute({ curve_index, x, power, single }, { names, powers, steps }) {
  const round = single ? Math.fround : (value) => value;
  const name = names[curve_index];
  const f = (place) => VALUES[name](place, round);
  const slope = SLOPES[name](x);
  const differences = (step) => {
    const h2 = round(step);
    const [ahead, behind] = [f(round(x + h2)), f(round(x - h2))];
    return [round(round(ahead - f(x)) / h2), round(round(ahead - behind) / round(2 * h2))];
  };
  const errors2 = steps.map((step) => differences(step).map((found) => Math.abs(found - slope)));
  const at = Math.round((power - powers[0]) / powers[2]);
  const h = round(steps[at]);
  const [forward, central] = differences(steps[at]);
  return {
    name,
    round,
    f,
    slope,
    forward,
    central,
    errors: errors2,
    at,
    h,
    step: steps[at],
    rounding: roundingOf(Math.abs(f(x)), single),
    atKink: name === "kink" && x === 0,
    // where there is no slope
    wrong: round(x + h) === x ? "gone" : name === "kink" && Math.abs(x) < h ? "across" : null,
    best: [0, 1].map((which) => steps[lastLeast(errors2.map((pair) => pair[which]))])
  };
}
function roundingOf(value, single) {
  return value * 2 ** (single ? -24 : -53);
}
function lastLeast(values) {
  return values.lastIndexOf(Math.min(...values));
}

// core/js/cells.js
var CHARACTER = 7.2;
var WIDE = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g;
var INDEX2 = /[₀-₉]/g;
function textWidth(text, size = 12) {
  const count = (kind) => String(text).match(kind)?.length ?? 0;
  return (String(text).length + 0.6 * count(WIDE) - 0.25 * count(INDEX2)) * CHARACTER * size / 12;
}
var WIDEST = 1.16;
function label(text, x, y, { room = Infinity, size = 12, ...attributes } = {}) {
  const tight = textWidth(text, size) * WIDEST > room;
  return svg("text", { x, y, "font-size": size, "data-room": tight && room, ...attributes }, inDrawing(text, size));
}

// core/js/chart.js
function chart(box, across, up) {
  const { left, top, width, height } = box;
  const [right, high] = [across[1] - across[0], up[1] - up[0]];
  return {
    ...box,
    across,
    up,
    x: (value) => left + (value - across[0]) / right * width,
    y: (value) => top + height - (value - up[0]) / high * height,
    at: (pixel) => across[0] + (pixel - left) / width * right
  };
}
function sheet({ left, top, width, height, x, y }, ticks2) {
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("rect", { x: left, y: top, width, height, class: "nnlab-plane" }),
    ticks2.x.map(([value, text]) => label(text, x(value), top + height + 11, { size: 11, class: "nnlab-index" })),
    ticks2.y.map(([value, text]) => [
      svg("path", { d: `M${left} ${y(value)}h${width}`, class: "nnlab-rule" }),
      label(text, left - 5, y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" })
    ])
  );
}
function clipped({ left, top, width, height }, ...children) {
  const box = { x: left, y: top, width, height, viewBox: `${left} ${top} ${width} ${height}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}
function axisNames({ left, top, width, height }, [across, up]) {
  return svg(
    "g",
    { "aria-hidden": "true" },
    label(across, left + width, top + height + 11, { size: 12, class: "nnlab-index", "text-anchor": "end" }),
    label(up, left, top - 10, { size: 12, class: "nnlab-index", "text-anchor": "start" })
  );
}

// core/js/plane.js
function joined(points) {
  return `M${points.map(([x, y]) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`).join("L")}`;
}
function shape(kind, x, y, radius) {
  const r = radius * 1.28;
  if (kind === 1) return `M${x} ${y - r}L${x + r * 0.9} ${y + r * 0.62}H${x - r * 0.9}z`;
  if (kind === 2) return `M${x - 0.9 * radius} ${y - 0.9 * radius}h${1.8 * radius}v${1.8 * radius}h${-1.8 * radius}z`;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
function marker(kind, x, y, radius, attributes = {}) {
  return svg("path", { d: shape(kind, x, y, radius), class: `nnlab-class${kind}`, ...attributes });
}

// gradient_check/js/errors.js
var ticks = (powers) => powers.map((power) => [power, power ? `1e−${-power}`.replace("−-", "") : "1"]);
var NOTHING = -17.2;
function errors(c) {
  const { state: { power }, result, page, place: { errors: p } } = c;
  const { words: words2, data: { powers: [low, high, by] } } = page;
  const said = { key: "power", name: words2.choose, value: power, low, high, text: `h = ${significant(result.step)}` };
  return [
    sheet(p, { x: ticks([-16, -12, -8, -4]), y: [[NOTHING, "0"], ...ticks([-12, -8, -4, 0])] }),
    axisNames(p, ["h", words2.error]),
    guide(c),
    curve(c, 1),
    curve(c, 0),
    upright(c, p, said, by, (value) => page.set({ power: value }))
  ];
}
function guide({ result: { rounding }, page: { words: words2, data: { powers: [low, high] } }, place: { errors: p } }) {
  if (!rounding) return null;
  const level = Math.log10(rounding);
  const at = (power) => [p.x(power), p.y(level - power)];
  const end = at(high);
  const named = end[1] < p.top + p.height - 20;
  return svg(
    "g",
    { "aria-hidden": "true" },
    clipped(p, svg("path", { d: joined([at(low), end]), class: "nnlab-guide" })),
    named && label(words2.rounding, p.left + p.width - 4, end[1] + 12, { size: 11, class: "nnlab-index", "text-anchor": "end" })
  );
}
function curve({ result: { errors: table2, at }, page: { data: { powers: [low, , by] } }, place: { errors: p } }, kind) {
  const values = table2.map((pair) => pair[1 - kind]);
  const places = values.map((error, k) => [p.x(low + by * k), p.y(Math.max(NOTHING, Math.log10(error)))]);
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("path", { d: joined(places), class: kind ? "nnlab-forward" : "nnlab-central" }),
    places.map(([x, y], k) => marker(kind, x, y, k === at ? 5 : 2.4))
  );
}

// gradient_check/js/layout.js
var [AXIS, GAP, TITLE, FOOT] = [46, 22, 26, 22];
var WINDOW = 2.5;
var ROW = 22;
function layout(_state, _result, width, { powers }) {
  const wide = width >= 560;
  const tall = wide ? 250 : 210;
  const small = wide ? { across: Math.min(300, width * 0.4), height: tall - 74 } : { across: width - 4, height: 150 };
  const lens2 = { left: 2, top: TITLE, width: small.across, height: small.height };
  const table2 = { left: 2, top: TITLE + small.height + FOOT + 14, width: small.across, row: ROW };
  const left = wide ? small.across + GAP + AXIS : AXIS;
  const top = wide ? TITLE : table2.top + 3 * ROW + TITLE;
  return {
    table: table2,
    lens: chart(lens2, [-WINDOW, WINDOW], [-1, 1]),
    errors: chart({ left, top, width: width - left - 3, height: tall }, [powers[0] - 0.3, powers[1] + 0.3], [-17.5, 4]),
    height: Math.max(top + tall + FOOT, table2.top + 3 * ROW)
  };
}

// core/js/regions.js
function spaced(low, high, count) {
  const step = (high - low) / count;
  return Array.from({ length: count + 1 }, (_, i) => low + i * step);
}

// gradient_check/js/lens.js
var FINE = 300;
function lens(c) {
  const { state: { x }, result: { f, round, h, slope }, page: { words: words2 }, place: { lens: p } } = c;
  const rise = (t) => f(round(x + t * h)) - f(x);
  const along = spaced(-WINDOW, WINDOW, FINE);
  const most = Math.max(...along.map((t) => Math.abs(rise(t))), WINDOW * h * Math.abs(slope)) || 1;
  const at = (t, up) => [p.x(t), p.y(0.92 * up / most)];
  const [behind, here, ahead] = [-1, 0, 1].map((t) => at(t, rise(t)));
  return [
    sheet(p, { x: [[-1, "x − h"], [0, "x"], [1, "x + h"]], y: [] }),
    label(words2.lens, p.left, p.top - 10, { size: 13, class: "nnlab-title", "aria-hidden": "true" }),
    clipped(
      p,
      svg("path", { d: joined([at(-WINDOW, -WINDOW * h * slope), at(WINDOW, WINDOW * h * slope)]), class: "nnlab-true" }),
      svg("path", { d: joined(along.map((t) => at(t, rise(t)))), class: "nnlab-function" }),
      svg("path", { d: through(here, ahead), class: "nnlab-forward" }),
      svg("path", { d: through(behind, ahead), class: "nnlab-central" }),
      marker(0, ...behind, 4.5),
      svg("circle", { cx: here[0], cy: here[1], r: 4, class: "nnlab-here" }),
      marker(1, ...ahead, 4.5)
    ),
    table(c, significant(slope))
  ];
}
function through([x, y], [right, up]) {
  const at = (t) => [x + t * (right - x), y + t * (up - y)];
  return joined([at(-0.4), at(1.4)]);
}
function table({ result: { forward, central, slope: true_, atKink }, page: { words: words2 }, place: { table: { left, top, width, row } } }, slope) {
  const rows = [
    ["slope", slope, ""],
    ["forward", significant(Math.abs(forward - true_)), 1],
    ["central", significant(Math.abs(central - true_)), 0]
  ];
  return svg("g", {}, rows.map(([key, value, kind], i) => {
    const y = top + i * row;
    const text = { size: 13, "text-anchor": "end", class: "nnlab-strong", "data-output": key };
    return [
      kind === "" ? svg("path", { d: `M${left} ${y}h14`, class: "nnlab-true" }) : marker(Number(kind), left + 7, y, 4.5),
      label(words2[key === "slope" && atKink ? "slope_kink" : key], left + 22, y, { "text-anchor": "start", "aria-hidden": "true" }),
      label(String(value), left + Math.min(width, 250) - 4, y, text)
    ];
  }));
}

// gradient_check/js/line.js
function line(_state, { step, slope, errors: errors2, at, atKink, wrong, best }, words2) {
  const [forward, central] = errors2[at].map(significant);
  return [
    fill(atKink ? words2.off_kink : words2.off, { h: significant(step), slope: significant(slope), forward, central }),
    wrong && words2[wrong],
    fill(words2.best, { forward: significant(best[0]), central: significant(best[1]) })
  ].filter(Boolean).join(" · ");
}
function snippet({ curve_index, x, power, single }, { names }) {
  return `import numpy as np
from nnlab.learning import CURVES, central_difference, forward_difference

f, x, h = CURVES["${names[curve_index]}"].value, np.${single ? "float32" : "float64"}(${literal(x)}), 10.0**${literal(power)}
[float(d(f, x, h)) for d in (forward_difference, central_difference)]`;
}

// gradient_check/js/index.js
var draw = (c) => [lens(c), errors(c)];
var index_default = view({ name: "gradient_check", compute, layout, draw, line, snippet });
export {
  index_default as default,
  nearest
};
