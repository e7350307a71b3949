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
function made(piece2) {
  if (!piece2.tag) return piece2.node = document.createTextNode(piece2.attributes.text);
  piece2.node = document.createElementNS(piece2.space, piece2.tag);
  assign(piece2.node, {}, piece2.attributes);
  piece2.node.append(...piece2.children.map(made));
  return piece2.node;
}
var content = /* @__PURE__ */ new WeakMap();
function renew(parent, children) {
  const now2 = pieces(children);
  exchange(parent, content.get(parent) ?? [], now2);
  content.set(parent, now2);
}
function exchange(parent, before, now2) {
  if (before.length === now2.length && now2.every(({ kind }, i) => kind === before[i].kind)) {
    now2.forEach((piece2, i) => become(before[i], piece2));
    return;
  }
  const kept3 = new Set(now2.filter((piece2) => before.includes(piece2)));
  const free = /* @__PURE__ */ new Map();
  for (const piece2 of before) if (!kept3.has(piece2)) free.set(piece2.kind, [...free.get(piece2.kind) ?? [], piece2]);
  for (const piece2 of now2) {
    const one = kept3.has(piece2) ? piece2 : free.get(piece2.kind)?.shift();
    if (one) become(one, piece2);
    else made(piece2);
  }
  for (const left of free.values()) for (const { node } of left) node.remove();
  let at = parent.firstChild;
  for (const { node } of now2) {
    if (node === at) at = at?.nextSibling ?? null;
    else parent.insertBefore(node, at);
  }
}
function become(before, now2) {
  if (before === now2) return;
  const node = now2.node = before.node;
  if (now2.tag) {
    assign(node, before.attributes, now2.attributes);
    exchange(node, before.children, now2.children);
  } else if (now2.attributes.text !== before.attributes.text) node.data = now2.attributes.text;
}
function assign(node, before, now2) {
  for (const name2 in now2) if (now2[name2] !== before[name2]) put(node, name2, now2[name2], before[name2]);
  for (const name2 in before) if (!(name2 in now2)) put(node, name2, null, before[name2]);
}
function put(node, name2, value, before) {
  if (typeof (value || before) === "function") listen(node, name2, value || null);
  else if (value === false || value == null) node.removeAttribute(name2);
  else node.setAttribute(name2, value === true ? "" : String(value));
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
  for (const [name2, value] of [["textLength", length], ["lengthAdjust", "spacingAndGlyphs"]]) {
    if (length) text.setAttribute(String(name2), String(value));
    else text.removeAttribute(String(name2));
  }
}
function lookOf(text, stage) {
  let look = `${text.textContent}|${text.getAttribute("font-size")}`;
  for (let node = text; node !== stage; node = /** @type {Element} */
  node.parentNode) look += `|${node.getAttribute("class") ?? ""}`;
  return look;
}

// core/js/numbers.js
var PLAIN = 1e21;
function number(value) {
  return rounded(value, 2);
}
function rounded(value, decimals) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const text = size < PLAIN ? size.toFixed(decimals).replace(/\.?0+$/, "") : size.toExponential(decimals).replace(/\.?0*e\+/, "e");
  return value < 0 && text !== "0" ? `−${text}` : text;
}
function subscript(index) {
  return String(index).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]);
}
function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name2) => String(values[name2]));
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
  let pulled2 = !touch;
  const followed2 = follow(stage, down, (dx, _dy, event) => {
    pulled2 ||= Math.abs(dx) > SIDEWAYS;
    if (pulled2) go(event);
  }, (up) => !pulled2 && isTap(down, up) && go(up));
  if (followed2 && !touch) go(down);
}
function isTap(down, up) {
  return Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) < TAP;
}
function tap(down, act) {
  if (down.button > 0) return;
  const listening = new AbortController();
  const done = (up) => {
    const event = (
      /** @type {PointerEvent} */
      up
    );
    if (event.pointerId !== down.pointerId) return;
    listening.abort();
    if (event.type === "pointerup" && isTap(down, event)) act();
  };
  for (const kind of ["pointerup", "pointercancel"]) document.addEventListener(kind, done, { signal: listening.signal });
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
    for (const name2 of this.names) model.on(`change:${name2}`, this.heard);
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
    const line3 = html("p", { class: "nnlab-line" });
    const buttons = foot(words2, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html(
      "div",
      { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board,
      problem,
      line3,
      this.speaker.place,
      buttons.place
    );
    made(root);
    return { stage: stage.node, board: board.node, problem: problem.node, line: line3.node, root: root.node, buttons };
  }
  remove() {
    this.watch.disconnect();
    this.speaker.remove();
    cancelAnimationFrame(this.pending);
    for (const name2 of this.names) this.model.off(`change:${name2}`, this.heard);
  }
  /** @returns {State} */
  read() {
    return Object.fromEntries(this.names.map((name2) => [name2, this.model.get(name2)]));
  }
  /** @param {State} values */
  write(values) {
    this.put(values);
    if (this.model.alone) this.settle();
  }
  /** @param {State} values  one after the other: nothing follows from some of them without the rest */
  put(values) {
    this.writing = true;
    for (const [name2, value] of Object.entries(values)) this.model.set(name2, value);
    this.writing = false;
    this.model.save_changes();
  }
  // Set what follows from the state. A page does so at once, for the next key may come before the next
  // frame. A kernel does so itself and may be a step ahead: to it this is said once a frame at most.
  settle(state = this.read(), result = this.compute(state)) {
    const values = result.problem ? {} : this.derived(result, state);
    if (Object.entries(values).some(([name2, value]) => this.model.get(name2) !== value)) this.put(values);
  }
  // A page computes as soon as the state changes (settle): while it waits for its frame, which finds the result here.
  /**
   * @param {State} state
   * @returns {Result}
   */
  compute(state) {
    const before = this.computed;
    if (before && this.names.every((name2) => before.state[name2] === state[name2])) return before.result;
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
  redraw(state, result, now2) {
    const { page, on: { stage } } = this;
    const active = (
      /** @type {SVGElement | null} */
      document.activeElement
    );
    const key = stage.contains(active) ? active?.dataset.key : null;
    const place = this.parts.layout(state, result, page.width, this.data, now2);
    this.resize(place);
    renew(stage, this.parts.draw({ stage, state, result, now: now2, place, page }));
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

// folding/js/bars.js
var ROW = 22;
function numbers({ result: { gone, right, count }, page: { words: words2 }, place: { text: { x, y, right: end } } }) {
  const row = (said, key, value, line3) => [
    label(said, x, y + line3 * ROW, { size: 13, "text-anchor": "start", class: "nnlab-note-text" }),
    label(String(value), end - 42, y + line3 * ROW, { size: 15, "text-anchor": "end", class: "nnlab-strong", "data-output": key }),
    label(`/ ${count}`, end, y + line3 * ROW, { size: 12, "text-anchor": "end", class: "nnlab-note-text" })
  ];
  return svg("g", { "aria-hidden": "true" }, row(words2.row_right, "right", right, 0), row(words2.row_gone, "gone", gone.length, 1));
}
function bars({ result: { pieces: pieces2, begun }, page: { words: words2 }, place: { chart: { left, top, width, height } } }) {
  const pitch = width / pieces2.length;
  const tall = (height - 20) / Math.max(...pieces2);
  const low = top + height;
  return svg(
    "g",
    { "aria-hidden": "true" },
    label(words2.bars, left, top - 18, { size: 13, class: "nnlab-title" }),
    pieces2.map((count, layer) => {
      const middle = left + (layer + 0.5) * pitch;
      const now2 = layer === begun;
      const wide = Math.min(26, pitch - 8);
      return [
        svg("rect", { x: middle - wide / 2, y: low - tall * count, width: wide, height: tall * count, rx: 2, class: now2 ? "nnlab-bar-now" : "nnlab-bar-other" }),
        label(String(count), middle, low - tall * count - 8, { size: 12, class: now2 ? "nnlab-chosen nnlab-strong" : "", "data-output": `pieces ${layer}` }),
        label(layer ? `a${subscript(layer)}` : "x", middle, low + 11, { size: 12, class: now2 ? "nnlab-chosen nnlab-strong" : "nnlab-index" })
      ];
    })
  );
}

// folding/js/net.js
var THOUSAND = 1e3;
var affine = (w, b) => (a) => w.map((row, i) => row.reduce((sum, value, j) => sum + value * a[j], 0) + b[i]);
var relu = (z) => z.map((value) => Math.max(value, 0));
function stepsOf({ weights, biases, relus }) {
  const layers = weights.map((w, i) => affine(w, biases[i]));
  const scores = (
    /** @type {Step} */
    layers.pop()
  );
  return { steps: layers.flatMap((layer, i) => i < relus ? [layer, relu] : [layer]), scores };
}
function carrier(steps, stage) {
  const whole = Math.min(Math.floor(stage), steps.length - 1);
  const t = stage - whole;
  return (point) => {
    let before = point;
    for (const step2 of steps.slice(0, whole)) before = step2(before);
    if (t === 0) return (
      /** @type {Point} */
      before
    );
    const after = steps[whole](before);
    return (
      /** @type {Point} */
      before.map((value, i) => (1 - t) * value + t * after[i])
    );
  };
}
function pointsOf({ points, labels }) {
  return [...labels].map((_, i) => [points[2 * i] / THOUSAND, points[2 * i + 1] / THOUSAND]);
}

// folding/js/pieces.js
var NOTHING = 1e-9;
function piecesOf({ weights, biases, relus }, [low, high]) {
  let pieces2 = [[[low, low], [high, low], [high, high], [low, high]].map((corner) => [...corner, ...corner])];
  const all = [pieces2];
  weights.forEach((w, i) => {
    const layer = affine(w, biases[i]);
    pieces2 = pieces2.map((piece2) => piece2.map(([x, y, ...a]) => [x, y, ...layer(a)]));
    if (i < relus) pieces2 = folded(pieces2, w.length);
    all.push(pieces2);
  });
  return all;
}
function folded(pieces2, units) {
  for (let unit = 2; unit < units + 2; unit++) {
    pieces2 = pieces2.flatMap((piece2) => halves(piece2, piece2.map((corner) => corner[unit])).filter((part) => part.length));
  }
  return pieces2.map((piece2) => piece2.map(([x, y, ...z]) => [x, y, ...relu(z)]));
}
function halves(piece2, heights) {
  const small2 = NOTHING * (1 + Math.max(...heights.map(Math.abs)));
  if (heights.every((height) => height >= -small2)) return [[], piece2];
  if (heights.every((height) => height <= small2)) return [piece2, []];
  return [kept(piece2, heights.map((height) => -height)), kept(piece2, heights)];
}
function kept(piece2, heights) {
  return heights.flatMap((here, i) => {
    const j = (i + 1) % heights.length;
    const t = here / (here - heights[j]);
    const crossing = here * heights[j] < 0 ? [piece2[i].map((value, k) => value + t * (piece2[j][k] - value))] : [];
    return here >= 0 ? [piece2[i], ...crossing] : crossing;
  });
}
function decided(pieces2) {
  return pieces2.flatMap((piece2) => piece2[0].slice(2).flatMap((_, kind) => {
    const part = highest(piece2, kind);
    return part.length ? [{ corners: part.map(([x, y]) => (
      /** @type {Point} */
      [x, y]
    )), kind }] : [];
  }));
}
function highest(piece2, kind) {
  let part = piece2;
  for (let other = 0; other < piece2[0].length - 2 && part.length; other++) {
    if (other === kind) continue;
    const ahead = part.map((corner) => corner[2 + kind] - corner[2 + other]);
    part = kind < other || ahead.some((value) => value !== 0) ? halves(part, ahead)[1] : [];
  }
  return part;
}

// folding/js/fold.js
var ROOM = 0.07;
var SMALLEST = 0.05;
var known = /* @__PURE__ */ new WeakMap();
function foldOf(packed, box) {
  if (!known.has(packed)) known.set(packed, made2(packed, box));
  return (
    /** @type {Fold} */
    known.get(packed)
  );
}
function made2(packed, box) {
  const { steps, scores } = stepsOf(packed);
  const points = pointsOf(packed);
  const labels = [...packed.labels].map(Number);
  const images = Array.from({ length: steps.length + 1 }, (_, stage) => points.map(carrier(steps, stage)));
  const pieces2 = piecesOf(packed, box);
  const answers = images[steps.length].map((place) => scores(place)).map((all) => all.indexOf(Math.max(...all)));
  const whole = { left: box[0], low: box[0], side: box[1] - box[0] };
  return {
    steps,
    points,
    labels,
    images,
    pieces: pieces2,
    decided: decided(pieces2[pieces2.length - 1]),
    right: answers.filter((answer, i) => answer === labels[i]).length,
    frames: images.map((image, stage) => stage ? around(image) : whole),
    relus: packed.relus
  };
}
function around(image) {
  const ends = [0, 1].map((axis) => {
    const values = [0, ...image.map((place) => place[axis])];
    return [Math.min(...values), Math.max(...values)];
  });
  const side = Math.max(SMALLEST, ...ends.map(([low2, high]) => high - low2)) * (1 + 2 * ROOM);
  const [left, low] = ends.map(([start, end]) => (start + end - side) / 2);
  return { left, low, side };
}
function frameAt({ frames }, stage) {
  const k = Math.min(Math.floor(stage), frames.length - 2);
  const t = stage - k;
  const mixed = (part) => (1 - t) * frames[k][part] + t * frames[k + 1][part];
  return { left: mixed("left"), low: mixed("low"), side: mixed("side") };
}

// folding/js/compute.js
function compute({ dataset_index, stage, follow: follow2 }, { sets, box }) {
  const fold = foldOf(sets[dataset_index], box);
  const at = tenths(stage);
  const done = Math.floor(at / 2);
  const carry = carrier(fold.steps, at);
  const lost = Array.from({ length: done }, (_, k) => fold.images[2 * k + 2]);
  return {
    fold,
    carry,
    at,
    begun: Math.min(fold.relus, Math.max(0, Math.ceil((at - 1) / 2))),
    frame: frameAt(fold, at),
    places: fold.points.map(carry),
    gone: fold.points.flatMap((_, i) => lost.some((image) => image[i].every((value) => value === 0)) ? [i] : []),
    dead: lost.flatMap((image, k) => [0, 1].flatMap((unit) => image.every((place) => place[unit] === 0) ? [[k + 1, unit + 1]] : [])),
    pieces: fold.pieces.slice(0, fold.relus + 1).map((some) => some.length),
    right: fold.right,
    count: fold.points.length,
    follow: Math.min(follow2, fold.points.length)
  };
}
var tenths = (stage) => Math.round(10 * stage) / 10;
function derived({ follow: follow2, count }) {
  return { follow: follow2, last_follow: count };
}

// folding/js/layout.js
var [AXIS, GAP, UNDER, TITLE] = [38, 6, 18, 26];
var [WIDEST2, TALL] = [84, 84];
function layout(_state, { frame }, width, { last }) {
  const rows = width < 520 ? 2 : 1;
  const perRow = (last + 1) / rows;
  const pitch = Math.min(WIDEST2, (width - 2 + GAP) / perRow);
  const strip2 = { left: (width - pitch * perRow + GAP) / 2, top: 2, small: pitch - GAP, pitch, perRow, rows, tall: pitch - GAP + UNDER };
  const wide = width >= 580;
  const top = strip2.top + rows * strip2.tall + TITLE;
  const size = Math.floor(wide ? Math.min(360, width - 310) : Math.min(340, width - AXIS - 4));
  const left = wide ? AXIS : AXIS + Math.max(0, (width - AXIS - size) / 2);
  const column = wide ? left + size + 34 : 6;
  const text = { x: column, y: wide ? top + 10 : top + size + 44, right: wide ? Math.min(width - 4, column + 230) : width - 6 };
  const chart = { left: column, top: text.y + 84, width: text.right - column, height: TALL };
  return {
    strip: strip2,
    text,
    chart,
    top,
    plane: piece(left, top, size, frame),
    height: Math.max(top + size + 24, chart.top + TALL + 22)
  };
}
function piece(left, top, size, { left: start, low, side }) {
  const scale = size / side;
  return {
    left,
    top,
    size,
    low,
    high: low + side,
    scale,
    x: (value) => left + (value - start) * scale,
    y: (value) => top + size - (value - low) * scale
  };
}
function smallAt({ left, top, pitch, perRow, tall }, stage) {
  return { left: left + stage % perRow * pitch, top: top + Math.floor(stage / perRow) * tall };
}
function stepAt({ left, top, small: small2, pitch, perRow, rows, tall }, x, y) {
  const row = Math.max(0, Math.min(rows - 1, Math.floor((y - top) / tall)));
  const along = Math.max(0, Math.min(perRow - 1, (x - left - small2 / 2) / pitch));
  return tenths(row * perRow + along);
}

// folding/js/line.js
function nameOf(stage, last) {
  if (stage === 0 || stage === last) return stage ? "e" : "x";
  return `${stage % 2 ? "z" : "a"}${subscript(Math.floor((stage + 1) / 2))}`;
}
function line(_state, result, words2, { last }) {
  const { at, pieces: pieces2, begun, gone, dead, follow: follow2, places, right, count } = result;
  const said = [step(at, words2, last), fill(words2.pieces, { count: pieces2[begun] })];
  if (gone.length) said.push(fill(words2.gone, { count: gone.length }));
  if (dead.length) said.push(fill(words2.dead, { units: dead.map(([k, unit]) => `a${subscript(k)}[${unit}]`).join(", ") }));
  if (follow2) {
    const [x, y] = places[follow2 - 1].map(number);
    said.push(fill(gone.includes(follow2 - 1) ? words2.lost : words2.followed, { point: follow2, x, y }));
  }
  return [...said, fill(words2.right, { right, count })].join(" · ");
}
function step(at, words2, last) {
  const before = Math.floor(at);
  if (at === before) return fill(words2.now, { name: nameOf(before, last) });
  const part = number(Math.round(100 * (at - before)));
  return fill(words2.between, { before: nameOf(before, last), after: nameOf(before + 1, last), part });
}
function snippet({ dataset_index, stage }, { names }) {
  return `from nnlab.folding import trained_fold

data, net, seed = trained_fold("${names[dataset_index]}")
net.image(data.points, stage=${tenths(stage)})`;
}

// core/js/plane.js
function trace(points, p) {
  return joined(placed(points, p));
}
function joined(points) {
  return `M${points.map(([x, y]) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`).join("L")}`;
}
function inside({ left, top, size }, ...children) {
  const box = { x: left, y: top, width: size, height: size, viewBox: `${left} ${top} ${size} ${size}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}
function shape(kind, x, y, radius) {
  const r = radius * 1.28;
  if (kind === 1) return `M${x} ${y - r}L${x + r * 0.9} ${y + r * 0.62}H${x - r * 0.9}z`;
  if (kind === 2) return `M${x - 0.9 * radius} ${y - 0.9 * radius}h${1.8 * radius}v${1.8 * radius}h${-1.8 * radius}z`;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
function markers(points, kinds, radius) {
  const paths = ["", "", ""];
  points.forEach(([x, y], i) => paths[kinds[i]] += shape(kinds[i], Math.round(10 * x) / 10, Math.round(10 * y) / 10, radius));
  return svg(
    "g",
    { "aria-hidden": "true", "pointer-events": "none" },
    paths.map((d, kind) => d && svg("path", { d, class: `nnlab-class${kind} nnlab-many` }))
  );
}
function placed(points, p) {
  return points.map(([x, y]) => [p.x(x), p.y(y)]);
}

// core/js/regions.js
function spaced(low, high, count) {
  const step2 = (high - low) / count;
  return Array.from({ length: count + 1 }, (_, i) => low + i * step2);
}

// folding/js/axes.js
var FEW = 3;
var ROOM2 = 12;
function axes(p) {
  const { left, top, size } = p;
  const fits = (place, start) => place >= start + ROOM2 && place <= start + size - ROOM2;
  const across = ticks((left - p.x(0)) / p.scale, size / p.scale).filter((value) => fits(p.x(value), left));
  const up = ticks(p.low, size / p.scale).filter((value) => fits(p.y(value), top));
  return [
    svg("rect", { x: left, y: top, width: size, height: size, class: "nnlab-plane" }),
    svg("path", { d: line2(p), class: "nnlab-axes" }),
    across.map((value) => label(number(value), p.x(value), top + size + 11, { size: 11, class: "nnlab-index" })),
    up.map((value) => label(number(value), left - 5, p.y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" }))
  ];
}
function line2({ left, top, size, x, y }) {
  const [across, up] = [x(0), y(0)];
  return (across >= left && across <= left + size ? `M${across} ${top}v${size}` : "") + (up >= top && up <= top + size ? `M${left} ${up}h${size}` : "");
}
function ticks(low, range) {
  const rough = range / FEW;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step2 = ten * (rough / ten >= 5 ? 5 : rough / ten >= 2 ? 2 : 1);
  const first2 = Math.ceil(low / step2);
  const count = Math.floor((low + range) / step2) - first2 + 1;
  return Array.from({ length: count }, (_, i) => (first2 + i) * step2);
}

// core/js/labels.js
var HIGH = 0.86;
var RING = 5;
var AT_ONCE = 6 * RING;
var DIRECTIONS = 16;
function edges(text, size, [x, y]) {
  const [right, down] = [(textWidth(text, size) * WIDEST + 2) / 2, HIGH * size / 2];
  return { left: x - right, right: x + right, top: y - down, bottom: y + down };
}
var meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
var within = (inner, outer) => inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
function* around2([x, y], far) {
  for (let radius = RING; radius <= far; radius += RING) {
    for (let k = 0; k < DIRECTIONS; k++) {
      const turn = 2 * Math.PI * k / DIRECTIONS;
      yield [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
    }
  }
}
function first(places, fits) {
  for (const place of places) if (fits(place)) return place;
  return void 0;
}
function labelRoom({ left, top, size: side }) {
  const all = { left, top, right: left + side, bottom: top + side };
  const labels = [];
  const marks = [];
  return {
    /**
     * Leave a mark uncovered, if that can be.
     * @param {Point} place
     * @param {number} radius
     */
    avoid([x, y], radius) {
      marks.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    },
    /**
     * The first of `places` that is free, else the nearest free one around them; null where there is
     * none within `far` pixels.
     * @param {string} text
     * @param {number} size
     * @param {Point[]} places  for its middle, the best first
     * @param {number} far
     * @returns {Point | null}
     */
    put(text, size, places, far = side) {
      const open = (place) => {
        const box = edges(text, size, place);
        return within(box, all) && labels.every((other) => !meet(box, other));
      };
      const clear = (place) => open(place) && marks.every((other) => !meet(edges(text, size, place), other));
      const found = places.find(clear) ?? first(around2(places[0], Math.min(far, AT_ONCE)), clear) ?? places.find(open) ?? first(around2(places[0], far), open);
      if (found) labels.push(edges(text, size, found));
      return found ?? null;
    }
  };
}

// folding/js/marks.js
var RADIUS = 8;
function piles({ result, page: { data }, place: { plane: p } }) {
  const room = labelRoom(p);
  return pilesOf(result).map(({ at, counts }) => {
    const [x, y] = [p.x(at[0]), p.y(at[1])];
    room.avoid([x, y], RADIUS + 2);
    return [
      svg("circle", { cx: x, cy: y, r: RADIUS, class: "nnlab-pile" }),
      counts.map((count, kind) => {
        if (!count) return null;
        const text = `${data.marks[kind]}×${count}`;
        const place = room.put(text, 12, [[x + 34, y - 12], [x - 34, y - 12], [x + 34, y + 12], [x - 34, y + 12], [x, y - 20], [x, y + 20]]);
        return place && label(text, ...place, { size: 12, class: `nnlab-over nnlab-strong nnlab-count${kind}` });
      })
    ];
  });
}
function pilesOf({ gone, places, fold: { labels } }) {
  const found = /* @__PURE__ */ new Map();
  for (const i of gone) {
    const key = places[i].map((value) => value.toFixed(6)).join(" ");
    const pile = found.get(key) ?? { at: places[i], counts: [0, 0, 0] };
    pile.counts[labels[i]] += 1;
    found.set(key, pile);
  }
  return [...found.values()];
}
function followed({ result: { follow: follow2, places }, place: { plane: p } }) {
  if (!follow2) return null;
  const [x, y] = places[follow2 - 1];
  return svg("circle", { cx: p.x(x), cy: p.y(y), r: RADIUS + 3, class: "nnlab-followed" });
}

// folding/js/plane.js
var [LINES, STEPS2] = [12, 30];
var NEAR = 16;
function plane(c) {
  const { result, page, place: { plane: p, top } } = c;
  const { fold, gone } = result;
  const here = fold.points.map((_, i) => i).filter((i) => !gone.includes(i));
  return svg(
    "g",
    { "aria-hidden": "true" },
    label(formula(result.at, page.data.last), p.left, top - 13, { size: 13, class: "nnlab-title", room: p.size }),
    axes(p),
    inside(
      p,
      sheets(result, p),
      grid(result, page.data.box, p),
      folds(result, p),
      markers(placed(here.map((i) => result.places[i]), p), here.map((i) => fold.labels[i]), 3.4)
    ),
    piles(c),
    followed(c),
    svg("rect", { x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-pad nnlab-press", pointerdown: (event) => tap(event, () => press(c, event)) })
  );
}
function formula(at, last) {
  const step2 = Math.ceil(at);
  const k = Math.floor((step2 + 1) / 2);
  const names = { k: subscript(k), before: k > 1 ? `a${subscript(k - 1)}` : "x", made: step2 === last ? "e" : `z${subscript(k)}` };
  if (!step2) return "x";
  return fill(step2 % 2 ? "{made} = W{k} {before} + b{k}" : "a{k} = max(0, z{k})", names);
}
function sheets({ fold, carry }, p) {
  return fold.decided.map(({ corners, kind }) => svg("path", { d: `${trace(corners.map(carry), p)}z`, class: `nnlab-region${kind}` }));
}
function grid({ carry }, [low, high], p) {
  const way = spaced(low, high, STEPS2);
  const lines = spaced(low, high, LINES).flatMap((at) => [
    trace(way.map((t) => carry([t, at])), p),
    trace(way.map((t) => carry([at, t])), p)
  ]);
  return svg("path", { d: lines.join(""), class: "nnlab-mesh" });
}
function folds({ fold, carry, begun }, p) {
  const rims = fold.pieces[begun].map((piece2) => `${trace(piece2.map(([x, y]) => carry([x, y])), p)}z`);
  return svg("path", { d: rims.join(""), class: "nnlab-folds" });
}
function press(c, event) {
  const { result, page, place: { plane: p } } = c;
  const { x, y } = onStage(c, event);
  const near = placed(result.places, p).flatMap(([a, b], i) => Math.hypot(a - x, b - y) < NEAR ? [i + 1] : []);
  page.set({ follow: near.find((i) => i > result.follow) ?? near[0] ?? 0 });
}

// core/js/kept.js
function kept2(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
}

// folding/js/strip.js
var DOT = 2.2;
function strip(c) {
  const { result: { fold, at }, page, place: { strip: s } } = c;
  return svg(
    "g",
    { "aria-hidden": "true" },
    kept2(page, "strip", [fold, s.pitch, s.left, s.rows], () => svg("g", {}, fold.images.map((_, stage) => small(fold, s, stage)))),
    fold.images.map((_, stage) => name(s, stage, page.data.last, Math.abs(stage - at) < 0.5)),
    now(s, at),
    svg("rect", { x: 0, y: s.top, width: page.width, height: s.rows * s.tall, class: "nnlab-pad", pointerdown: (event) => pulled(c, event) })
  );
}
function small({ images, frames, labels }, s, stage) {
  const { left, top } = smallAt(s, stage);
  const p = piece(left, top, s.small, frames[stage]);
  const dots = ["", "", ""];
  images[stage].forEach(([x, y], i) => dots[labels[i]] += `M${p.x(x).toFixed(1)} ${p.y(y).toFixed(1)}h0`);
  return [
    svg("rect", { x: left, y: top, width: s.small, height: s.small, class: "nnlab-plane" }),
    dots.map((d, kind) => d && svg("path", { d, class: `nnlab-dots${kind}`, "stroke-width": DOT }))
  ];
}
function name(s, stage, last, near) {
  const { left, top } = smallAt(s, stage);
  return label(nameOf(stage, last), left + s.small / 2, top + s.small + 9, { size: 12, class: near ? "nnlab-chosen nnlab-strong" : "nnlab-index" });
}
function now(s, at) {
  const rim = { width: s.small, height: s.small, class: "nnlab-frame" };
  const t = at % 1;
  const near = t ? [[Math.floor(at), 1 - t], [Math.floor(at) + 1, t]] : [[at, 1]];
  return near.map(([stage, share]) => {
    const { left, top } = smallAt(s, stage);
    return svg("rect", { x: left, y: top, ...rim, "stroke-opacity": Number((0.25 + 0.75 * share).toFixed(2)) });
  });
}
function pulled(c, down) {
  pull(c.stage, down, (event) => {
    const { x, y } = onStage(c, event);
    const step2 = stepAt(c.place.strip, x, y);
    c.page.set({ stage: event.type === "pointermove" ? step2 : Math.round(step2) });
  });
}

// folding/js/index.js
var draw = (c) => [strip(c), plane(c), numbers(c), bars(c)];
var index_default = view({ name: "folding", compute, layout, draw, line, snippet, derived });
export {
  index_default as default,
  stepAt
};
