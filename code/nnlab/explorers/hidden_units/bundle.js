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
  constructor(space2, tag, attributes, children) {
    this.space = space2;
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
  const kept2 = new Set(now.filter((piece) => before.includes(piece)));
  const free = /* @__PURE__ */ new Map();
  for (const piece of before) if (!kept2.has(piece)) free.set(piece.kind, [...free.get(piece.kind) ?? [], piece]);
  for (const piece of now) {
    const one = kept2.has(piece) ? piece : free.get(piece.kind)?.shift();
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
  for (const name2 in now) if (now[name2] !== before[name2]) put(node, name2, now[name2], before[name2]);
  for (const name2 in before) if (!(name2 in now)) put(node, name2, null, before[name2]);
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
    const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY].map((moved2) => shrink * moved2);
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
function press(act) {
  return {
    /** @param {PointerEvent} event */
    pointerdown: (event) => tap(event, act),
    /** @param {MouseEvent} event */
    mousedown: (event) => event.preventDefault(),
    // the focus stays where it is
    /** @param {MouseEvent} event */
    click: (event) => event.detail === 0 && act(),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act();
    }
  };
}

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

// hidden_units/js/charts.js
var TICKS = [0, 0.5, 1];
function curve(c) {
  const { result: { curve: shares, at, right, count }, page: { words: words2, data, width }, place: { curves: box, x, y } } = c;
  const points = shares.map((share, i) => `${x(i).toFixed(1)} ${y(share).toFixed(1)}`);
  const below = TICKS.map((part) => label(
    String(part * data.last),
    Math.min(box.left + part * box.width, width - 13),
    box.top + box.height + 11,
    { size: 11, class: "nnlab-index" }
  ));
  const pad = { x: box.left - 8, y: box.top - 6, width: box.width + 16, height: box.height + 12 };
  return [
    title(words2.epochs, box, 15),
    label(
      `${number(100 * right / count)} %`,
      box.left + box.width,
      box.top - 15,
      { size: 14, class: "nnlab-strong nnlab-chosen", "text-anchor": "end", "data-output": "accuracy" }
    ),
    grid(box),
    svg(
      "g",
      { "aria-hidden": "true" },
      svg("path", { d: `M${points.join("L")}`, class: "nnlab-curve" }),
      svg("path", { d: `M${x(at)} ${box.top}v${box.height}`, class: "nnlab-guide-now" }),
      svg("circle", { cx: x(at), cy: y(shares[at]), r: 5, class: "nnlab-now-dot" }),
      below,
      svg("rect", { ...pad, class: "nnlab-pad", pointerdown: (event) => hold(c, event) })
    )
  ];
}
function hold(c, event) {
  const { result, page, place: { curves: box } } = c;
  const last = result.curve.length - 1;
  pull(c.stage, event, (moved2) => {
    const at = Math.round((onStage(c, moved2).x - box.left) / box.width * last);
    page.set({ epoch: page.data.every * Math.max(0, Math.min(last, at)) });
  });
}
function title(text, box, above) {
  return label(text, box.left - 30, box.top - above, { size: 13, class: "nnlab-title" });
}
function grid(box) {
  return svg("g", { "aria-hidden": "true" }, TICKS.map((share) => [
    svg("path", { d: `M${box.left} ${box.top + box.height * (1 - share)}h${box.width}`, class: "nnlab-rule" }),
    label(`${100 * share}`, box.left - 6, box.top + box.height * (1 - share), { size: 11, class: "nnlab-index", "text-anchor": "end" })
  ]));
}
function bars(c) {
  const { result: { byUnits }, page: { words: words2 }, place: { bars: box } } = c;
  return [title(words2.numbers, box, 25), grid(box), svg("g", {}, byUnits.map((share, i) => bar(c, share, i)))];
}
function bar({ state, page, place: { bars: box, bar: middle, pitch } }, share, i) {
  const [x, low, tall] = [middle(i), box.top + box.height, box.height * share];
  const now = i + 1 === state.units;
  const width = Math.min(22, pitch - 5);
  const strong = now ? "nnlab-chosen nnlab-strong" : "";
  return svg(
    "g",
    { class: now ? "nnlab-now-bar" : "nnlab-bar", "aria-hidden": "true" },
    svg("rect", { x: x - width / 2, y: low - tall, width, height: tall, rx: 2 }),
    label(percent(share), x, low - tall - 7, { size: 11, room: pitch - 4, class: strong, "data-output": `units ${i + 1}` }),
    label(String(i + 1), x, low + 11, { size: 12, class: strong || "nnlab-index" }),
    svg("rect", {
      x: x - pitch / 2,
      y: box.top,
      width: pitch,
      height: box.height + 20,
      class: "nnlab-pad nnlab-press",
      ...press(() => page.set({ units: i + 1 }))
    })
  );
}
function percent(share) {
  return String(Math.floor(100 * share + 0.5));
}

// core/js/plane.js
function square(left, top, size, low, high) {
  const scale = size / (high - low);
  return {
    left,
    top,
    size,
    low,
    high,
    scale,
    x: (value) => left + (value - low) * scale,
    y: (value) => top + size - (value - low) * scale
  };
}
function paper(p, region, [across, up], ticks) {
  const box = { x: p.left, y: p.top, width: p.size, height: p.size };
  const low = p.top + p.size;
  const most = p.left + p.size - textWidth(across) * WIDEST - 3;
  const middle = (value) => Math.min(p.x(value), most - textWidth(number(value), 11) * WIDEST / 2);
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("rect", { ...box, class: "nnlab-plane" }),
    region && svg("rect", { ...box, class: "nnlab-region0" }),
    region && svg("path", { d: region.above, class: "nnlab-unregion" }),
    region && svg("path", { d: region.above, class: "nnlab-region1" }),
    ticks.map((value) => [
      label(number(value), middle(value), low + 11, { size: 11, class: "nnlab-index" }),
      label(number(value), p.left - 5, p.y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" })
    ]),
    label(across, p.left + p.size, low + 11, { size: 12, class: "nnlab-index nnlab-name", "text-anchor": "end" }),
    label(up, p.left - 5, p.top + 6, { size: 12, class: "nnlab-index nnlab-name", "text-anchor": "end" })
  );
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
function placed(points, p) {
  return points.map(([x, y]) => [p.x(x), p.y(y)]);
}

// core/js/boundary.js
function segment([wx, wy], b, low, high) {
  const length2 = wx * wx + wy * wy;
  if (!(length2 > 0)) return null;
  const middle = (low + high) / 2;
  const far = ((wx + wy) * middle + b) / length2;
  const near = [middle - wx * far, middle - wy * far];
  const along = [-wy / Math.sqrt(length2), wx / Math.sqrt(length2)];
  let [start, end] = [-Infinity, Infinity];
  for (const i of [0, 1]) {
    if (along[i] === 0 && (near[i] < low || near[i] > high)) return null;
    if (along[i] === 0) continue;
    const ends = [(low - near[i]) / along[i], (high - near[i]) / along[i]];
    start = Math.max(start, Math.min(...ends));
    end = Math.min(end, Math.max(...ends));
  }
  const at = (t) => [near[0] + along[0] * t, near[1] + along[1] * t];
  return start < end ? [at(start), at(end)] : null;
}
function boundary(p, w, b, reach = 22, along = 0.5) {
  const crossed = segment(w, b, p.low, p.high);
  if (!crossed) return null;
  const [one, other] = placed(crossed, p);
  const ends = downwards(one, other);
  const [[x0, y0], [x1, y1]] = ends;
  const length = Math.hypot(...w);
  const normal = [w[0] / length, -w[1] / length];
  const middle = [x0 + along * (x1 - x0), y0 + along * (y1 - y0)];
  return { ends, middle, normal, tip: moved(middle, normal, reach), d: `M${x0} ${y0}L${x1} ${y1}` };
}
function downwards(one, other) {
  return (one[1] - other[1] || one[0] - other[0]) > 0 ? [other, one] : [one, other];
}
function moved([x, y], [right, down], by) {
  return [x + right * by, y + down * by];
}
function plusPlaces({ tip, normal: [right, down] }, beyond) {
  const turns = [0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8];
  return [beyond, beyond + 7].flatMap((by) => turns.map((turn) => {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return moved(tip, [right * cos - down * sin, right * sin + down * cos], by);
  }));
}
var PLUS = { text: "+", size: 15, far: 20 };
function boundaryLine({ d, middle, normal, tip }, kind, plus) {
  const back = moved(tip, normal, -7);
  const across = [-normal[1], normal[0]];
  const head = [tip, moved(back, across, 4), moved(back, across, -4)];
  return svg(
    "g",
    { class: `nnlab-boundary ${kind}`, "aria-hidden": "true" },
    svg("path", { d, class: "nnlab-halo" }),
    svg("path", { d }),
    svg("path", { d: `M${middle.join(" ")}L${back.join(" ")}` }),
    svg("path", { d: `M${head.map((corner) => corner.join(" ")).join("L")}z`, class: "nnlab-head" }),
    plus && label(PLUS.text, ...plus, { size: PLUS.size, class: "nnlab-strong" })
  );
}
function plusIn(line2, room, beyond = 9) {
  return room.put(PLUS.text, PLUS.size, plusPlaces(line2, beyond), PLUS.far);
}

// hidden_units/js/runs.js
var WEIGHTS = 4;
var known = /* @__PURE__ */ new WeakMap();
function once(owner, make) {
  if (!known.has(owner)) known.set(owner, make());
  return known.get(owner);
}
function bytesOf(text) {
  return new DataView(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer);
}
function unpack(text, columns) {
  const table = bytesOf(text);
  const width = 4 + 2 * columns;
  return Float64Array.from({ length: table.byteLength / width * columns }, (_, i) => {
    const row = Math.floor(i / columns) * width;
    return table.getInt16(row + 4 + 2 * (i % columns), true) * table.getFloat32(row, true);
  });
}
function dataOf(packed) {
  return once(packed, () => {
    const labels = [...packed.labels].map(Number);
    const table = bytesOf(packed.points);
    return { labels, points: labels.map((_, i) => [table.getFloat32(8 * i, true), table.getFloat32(8 * i + 4, true)]) };
  });
}
function runOf(run, hidden) {
  return once(run, () => {
    const size = WEIGHTS * hidden + 1;
    const weights = unpack(run.weights, size);
    return { size, weights, epochs: weights.length / size, right: (
      /** @type {number[]} */
      []
    ) };
  });
}
function netAt(run, hidden, at) {
  const { size, weights } = runOf(run, hidden);
  const row = weights.subarray(at * size, (at + 1) * size);
  const units = Array.from({ length: hidden }, (_, i) => ({ w: [row[i], row[hidden + i]], b: row[2 * hidden + i], v: row[3 * hidden + i] }));
  const part = ({ w, b, v }, x, y) => v * Math.tanh(w[0] * x + w[1] * y + b);
  const score = (x, y) => units.reduce((sum, unit) => sum + part(unit, x, y), 0) + row[size - 1];
  return { units, part, score };
}
function rightAt(data, run, hidden, at) {
  const { right } = runOf(run, hidden);
  if (right[at] == null) {
    const { score } = netAt(run, hidden, at);
    right[at] = data.points.filter(([x, y], i) => (2 * data.labels[i] - 1) * score(x, y) > 0).length;
  }
  return right[at];
}
function rightByEpoch(data, run, hidden) {
  return Array.from({ length: runOf(run, hidden).epochs }, (_, at) => rightAt(data, run, hidden, at));
}

// hidden_units/js/compute.js
function compute({ dataset_index, units, epoch, one }, { sets, every, box: [low, high] }) {
  const packed = sets[dataset_index];
  const points = dataOf(packed);
  const run = packed.runs[units - 1];
  const at = Math.round(epoch / every);
  const count = points.labels.length;
  const net = netAt(run, units, at);
  return {
    points,
    net,
    at,
    count,
    alone: Math.min(one, units),
    last: units,
    seed: run.seed,
    right: rightAt(points, run, units, at),
    curve: rightByEpoch(points, run, units).map((right) => right / count),
    byUnits: packed.runs.map((other, i) => rightAt(points, other, i + 1, at) / count),
    outside: net.units.flatMap(({ w, b }, i) => segment(w, b, low, high) ? [] : [i + 1])
  };
}
function derived({ alone, last }) {
  return { one: alone, last_one: last };
}

// hidden_units/js/layout.js
var [AXIS, GAP, TITLE, NUMBER] = [24, 30, 28, 10];
function layout(_state, { byUnits, curve: curve2 }, width, { box: [low, high] }) {
  const wide = width >= 600;
  const size = Math.floor(wide ? Math.min(400, width - 300) : Math.min(width < 480 ? 270 : 360, width - AXIS));
  const left = wide ? 0 : Math.max(0, (width - size - AXIS) / 2);
  const below = TITLE + size + 24;
  const column = wide ? AXIS + size + GAP : 0;
  const room = width - column;
  const height = wide ? Math.floor((size - TITLE - NUMBER - 26) / 2) : width < 480 ? 76 : 96;
  const curves = { left: column + 30, top: wide ? TITLE : below + TITLE, width: room - 38, height };
  const bars2 = { left: column + 30, top: curves.top + height + 26 + TITLE + NUMBER, width: room - 38, height };
  const pitch = bars2.width / byUnits.length;
  return {
    plane: square(left + AXIS, TITLE, size, low, high),
    curves,
    bars: bars2,
    pitch,
    wide,
    x: (i) => curves.left + curves.width * i / (curve2.length - 1),
    y: (share) => curves.top + curves.height * (1 - share),
    bar: (i) => bars2.left + (i + 0.5) * pitch,
    height: Math.max(bars2.top + height + 24, wide ? below : 0)
  };
}

// hidden_units/js/line.js
function line({ units, epoch }, { right, count, outside: outside2, alone, net, seed }, words2, { marks }) {
  const said = [
    fill(words2.right, { right, count, percent: number(100 * right / count) }),
    fill(words2.run, { units, epoch, seed })
  ];
  if (alone) {
    const { v } = net.units[alone - 1];
    said.push(fill(words2.alone, { unit: alone, v: number(v), mark: marks[v > 0 ? 1 : 0] }));
  }
  if (outside2.length) said.push(fill(words2.outside, { units: outside2.join(", ") }));
  return said.join(" · ");
}
function snippet({ dataset_index, units, epoch }, { sets, names, last }) {
  const { seed } = sets[dataset_index].runs[units - 1];
  return `from nnlab.folding import train_units

runs = train_units("${names[dataset_index]}", hidden=[${units}], seeds=[${seed}], epochs=${last})
runs[${units}].accuracy(${epoch})`;
}

// core/js/kept.js
function kept(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
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
function* around([x, y], far) {
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
      const found = places.find(clear) ?? first(around(places[0], Math.min(far, AT_ONCE)), clear) ?? places.find(open) ?? first(around(places[0], far), open);
      if (found) labels.push(edges(text, size, found));
      return found ?? null;
    }
  };
}

// core/js/regions.js
function spaced(low, high, count) {
  const step = (high - low) / count;
  return Array.from({ length: count + 1 }, (_, i) => low + i * step);
}
function sampled(f, low, high, count) {
  const places = spaced(low, high, count);
  return places.map((y) => places.map((x) => f(x, y)));
}
function regions(values, { left, top, size }) {
  const count = values.length - 1;
  const step = size / count;
  const fixed = (value) => Math.round(value * 100) / 100;
  const at = ([x, y]) => `${fixed(left + x * step)} ${fixed(top + size - y * step)}`;
  let [above, line2] = ["", ""];
  for (let j = 0; j < count; j++) {
    for (let i = 0; i < count; i++) {
      const run = wholeFrom(values, i, j);
      if (run) {
        const width = run * step;
        above += `M${at([i, j + 1])}h${fixed(width)}v${fixed(step)}h${fixed(-width)}z`;
        i += run - 1;
        continue;
      }
      if (!someAbove(values, i, j)) continue;
      const { corners, crossings } = cut(values, i, j);
      if (corners.length > 2) above += `M${corners.map(at).join("L")}z`;
      for (let k = 0; k + 1 < crossings.length; k += 2) line2 += `M${at(crossings[k])}L${at(crossings[k + 1])}`;
    }
  }
  return { above, line: line2 };
}
function wholeFrom(values, i, j) {
  const [low, high] = [values[j], values[j + 1]];
  let run = 0;
  while (low[i + run] > 0 && low[i + run + 1] > 0 && high[i + run] > 0 && high[i + run + 1] > 0) run += 1;
  return run;
}
function someAbove(values, i, j) {
  const [low, high] = [values[j], values[j + 1]];
  return low[i] > 0 || low[i + 1] > 0 || high[i] > 0 || high[i + 1] > 0;
}
function cut(values, i, j) {
  const around2 = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
  const found = { corners: [], crossings: [] };
  around2.forEach(([x, y], k) => {
    const [nextX, nextY] = around2[(k + 1) % 4];
    const [here, next] = [values[y][x], values[nextY][nextX]];
    if (here > 0) found.corners.push([x, y]);
    if (here > 0 === next > 0) return;
    const t = here / (here - next);
    const place = [x + (nextX - x) * t, y + (nextY - y) * t];
    found.corners.push(place);
    found.crossings.push(place);
  });
  return found;
}

// hidden_units/js/space.js
var FINE = 54;
var SURE = 2;
function space(c) {
  const { result: { net, alone, points }, page: { words: words2 }, place: { plane: p } } = c;
  const shown = alone ? (x, y) => net.part(net.units[alone - 1], x, y) : net.score;
  const values = sampled(shown, p.low, p.high, FINE);
  const region = regions(values, p);
  const sure = [-1, 1].map((sign) => regions(values.map((row) => row.map((value) => sign * value - SURE)), p).above);
  const room = labelRoom(p);
  const note = outside(c, room);
  const title2 = alone ? fill(words2.unit, { unit: alone }) : words2.sum;
  return [
    label(title2, p.left, 14, { size: 13, class: "nnlab-title" }),
    paper(p, region, ["x₁", "x₂"], [-1, 0, 1]),
    sure.map((d, i) => svg("path", { d, class: `nnlab-region${i}`, "aria-hidden": "true" })),
    svg("path", { d: region.line, class: "nnlab-contour", "aria-hidden": "true" }),
    kept(c.page, "points", [points, p.left, p.size], () => svg("g", { "aria-hidden": "true" }, points.points.map(([x, y], i) => marker(points.labels[i], p.x(x), p.y(y), 3.2, { "fill-opacity": 0.9 })))),
    note,
    lines(c, room)
  ];
}
function lines({ result: { net, alone }, page, place: { plane: p } }, room) {
  const order = net.units.map((_, i) => i + 1).sort((a, b) => Number(a === alone) - Number(b === alone));
  const found = order.flatMap((i) => {
    const line2 = boundary(p, net.units[i - 1].w, net.units[i - 1].b, 15);
    return line2 ? [{ i, line: line2, kind: alone === i ? "nnlab-chosen" : alone ? "nnlab-faded" : "" }] : [];
  });
  const names = new Map(found.map(({ i, line: line2, kind }) => [i, name(line2, i, p, kind, room)]));
  return found.map(({ i, line: line2, kind }) => [
    boundaryLine(line2, kind, plusIn(line2, room)),
    svg("path", {
      d: line2.d,
      class: "nnlab-line-press",
      "data-unit": i,
      "aria-hidden": "true",
      ...press(() => page.set({ one: alone === i ? 0 : i }))
    }),
    names.get(i)
  ]);
}
function name({ ends: [upper, lower], normal }, i, p, kind, room) {
  const held = (value, start) => Math.max(start + 10, Math.min(start + p.size - 10, value));
  const at = (part, side) => {
    const [x, y] = upper.map((value, k) => value + (lower[k] - value) * part - side * normal[k] * 9);
    return [held(x, p.left), held(y, p.top)];
  };
  const places = [0, 1, 0.1, 0.9, 0.2, 0.8, 0.3, 0.7].flatMap((part) => [at(part, 1), at(part, -1)]);
  const place = room.put(String(i), 12, places);
  return place && label(String(i), ...place, { size: 12, class: `nnlab-over nnlab-strong ${kind}`, "aria-hidden": "true" });
}
function outside({ result, page: { words: words2 }, place: { plane: p } }, room) {
  if (!result.outside.length) return null;
  const text = fill(words2.outside, { units: result.outside.join(", ") });
  const place = room.put(text, 12, [[p.left + p.size / 2, p.top + p.size - 12]]);
  return place && label(text, ...place, { size: 12, class: "nnlab-over", "aria-hidden": "true" });
}

// hidden_units/js/index.js
var draw = (c) => [space(c), curve(c), bars(c)];
var index_default = view({ name: "hidden_units", compute, layout, draw, line, snippet, derived });
export {
  index_default as default
};
