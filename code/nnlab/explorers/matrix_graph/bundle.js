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
  const list2 = (
    /** @type {any[]} */
    [children].flat(Infinity)
  );
  const there = list2.filter((child) => child != null && child !== false);
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
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
function literal(value) {
  const size = Math.abs(value);
  if (size === 0 || size >= 1e-4 && size < 1e16) return String(value);
  const [digits2, exponent] = value.toExponential().split("e");
  return `${digits2}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
function list(values) {
  const written = (value) => Array.isArray(value) ? list(value) : typeof value === "number" ? literal(value) : value;
  return `[${values.map(written).join(", ")}]`;
}

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
function hatch({ x, y, width, height }, gap = 6, lean = 1) {
  const [low, high] = lean > 0 ? [x + y, x + width + y + height] : [x - y - height, x + width - y];
  let path = "";
  for (let c = Math.ceil(low / gap) * gap; c < high; c += gap) {
    const from = lean > 0 ? Math.max(x, c - y - height) : Math.max(x, c + y);
    const to = lean > 0 ? Math.min(x + width, c - y) : Math.min(x + width, c + y + height);
    path += `M${from} ${lean * (c - from)}L${to} ${lean * (c - to)}`;
  }
  return path;
}
function depth(value, largest) {
  return value ? 0.06 + 0.34 * Math.sqrt(Math.min(1, Math.abs(value) / largest)) : 0;
}
function tone(value) {
  return value > 0 ? "positive" : value < 0 ? "negative" : "zero";
}
function cell(value, x, y, { width, height, size = 15, largest = 9, dashed, hatched, selected: selected2, text = number(value), ...attributes }) {
  const box = { x: x - width / 2 + 1, y: y - height / 2, width: width - 2, height };
  const kinds = ["nnlab-cell", (dashed || hatched) && "nnlab-dashed", hatched && "nnlab-hatched", attributes.class];
  const frame = { ...box, rx: Math.min(6, width / 5) };
  return svg(
    "g",
    { ...attributes, class: kinds.filter(Boolean).join(" ") },
    svg("rect", { ...frame, class: "nnlab-paper" }),
    svg("rect", { ...frame, class: `nnlab-tint nnlab-${tone(value)}`, "fill-opacity": hatched ? 0 : depth(value, largest) }),
    hatched && svg("path", { d: hatch(box), class: "nnlab-hatch" }),
    selected2 && svg("path", { d: `M${box.x + 4} ${y + height / 2 - 4}h${box.width - 8}`, class: "nnlab-selected" }),
    label(text, x, y, { room: box.width - 2, size })
  );
}
function outline(box, attributes = {}, width = 2.5) {
  const shape = { ...box, fill: "none", "stroke-linejoin": "round", rx: 2, ...attributes };
  return [
    svg("rect", { ...shape, stroke: "var(--page)", "stroke-width": width + 3, "stroke-opacity": 0.85 }),
    svg("rect", { ...shape, stroke: "var(--focus)", "stroke-width": width })
  ];
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
function focusOn(stage, key) {
  const found = (
    /** @type {SVGElement | null} */
    stage.querySelector(`[data-key="${CSS.escape(key)}"]`)
  );
  found?.focus({ preventScroll: true });
}
var STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };
var SLIDER_STEPS = { ...STEPS, ArrowRight: 1, ArrowLeft: -1 };
function stepped(key, value, low, high) {
  if (!(key in STEPS)) return null;
  return Math.max(low, Math.min(high, value + STEPS[key]));
}
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

// matrix_graph/js/compute.js
var COLUMNS = 2;
var REACH = 20;
var ROWS = [2, 3];
var NEAR = 1e-9;
var sum = (values) => values.reduce((a, b) => a + b, 0);
var outer = (values, others) => values.map((value) => others.map((other) => value * other));
function compute(state) {
  const rows = ROWS[state.shape_index];
  const x = state.x.map((value) => value / 10);
  const W = Array.from({ length: rows }, (_, k) => state.w.slice(k * COLUMNS, (k + 1) * COLUMNS).map((value) => value / 10));
  const q = W.map((row) => sum(row.map((value, j) => value * x[j])));
  const dq = q.map((value) => 2 * value);
  const dW = outer(dq, x);
  const dx = x.map((_, j) => sum(W.map((row, k) => row[j] * dq[k])));
  const at = present(state.cell, rows);
  return { rows, W, x, q, f: sum(q.map((value) => value * value)), dq, dW, dx, at, ...guess(state.formula_index, q, x, dW) };
}
function guess(formula, q, x, dW) {
  const shape = [[q.length, x.length], [x.length, q.length], q.length === x.length ? [1, 1] : null][formula];
  const fits = Boolean(shape && shape[0] === q.length && shape[1] === x.length);
  const tried2 = !fits ? null : formula ? outer(x.map((value) => 2 * value), q) : outer(q.map((value) => 2 * value), x);
  const off = tried2 && tried2.map((row, i) => row.map((value, j) => Math.abs(value - dW[i][j]) > NEAR));
  return { shape, fits, tried: tried2, off, wrong: off ? off.flat().filter(Boolean).length : 0 };
}
function cells(rows) {
  const ks = Array.from({ length: rows }, (_, k) => k);
  const js = [0, 1];
  return [
    ...ks.map((k) => `q${k}`),
    "f",
    ...ks.map((k) => `dq${k}`),
    ...ks.flatMap((k) => js.map((j) => `dW${k}${j}`)),
    ...js.map((j) => `dx${j}`)
  ];
}
function present(cell2, rows) {
  const known = cells(rows);
  const found = known.includes(cell2) ? cell2 : cell2.replace("2", String(rows - 1));
  if (!known.includes(found)) throw new RangeError(`there is no cell ${cell2}; try one of ${known.join(", ")}`);
  return found;
}
function derived({ at }) {
  return { cell: at };
}

// core/js/stepper.js
var BUTTON = 40;
function button({ key, text, name, x, y, width = BUTTON, height = BUTTON, size = 18, pressed: pressed2 = null }, act) {
  return svg(
    "g",
    {
      role: "button",
      tabindex: 0,
      "data-key": key,
      "aria-label": name,
      "aria-pressed": pressed2 == null ? null : String(pressed2),
      class: `nnlab-button ${pressed2 ? "nnlab-pressed" : ""}`,
      ...press(act)
    },
    svg("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 8 }),
    label(text, x, y, { size, room: width - 8 })
  );
}
function stepper({ right, y, shown, less, more }, change) {
  const [plus, gap] = [right - BUTTON / 2 - 1, 82];
  const size = shown.length > 3 ? 13 : 15;
  return svg(
    "g",
    {},
    button({ key: "less", text: "−", name: less, x: plus - gap, y }, () => change(-1)),
    button({ key: "more", text: "+", name: more, x: plus, y }, () => change(1)),
    label(shown, plus - gap / 2, y, { size, room: BUTTON, class: "nnlab-strong", "aria-hidden": "true" })
  );
}

// matrix_graph/js/sums.js
var DECIMALS = 4;
function exact(value) {
  return rounded(value, DECIMALS);
}
function inSum(value) {
  const text = exact(value);
  return text.startsWith("−") ? `(${text})` : text;
}
function named(cell2) {
  return cell2.replace(/\d+$/, subscript);
}
function spelled(cell2, { W, x, q, f, dq, dW, dx }) {
  const [, kind, digits2] = (
    /** @type {RegExpMatchArray} */
    cell2.match(/^(\D+)(\d*)$/)
  );
  const [i, j] = [...digits2].map(Number);
  if (kind === "f") {
    const names = q.map((_, k) => `q${k}`);
    return {
      names: names.map((name) => `${named(name)}²`).join(" + "),
      numbers: q.map((value) => `${inSum(value)}²`).join(" + "),
      value: f,
      from: names
    };
  }
  if (kind === "dq") return { names: `2·${named(`q${i}`)}`, numbers: `2·${inSum(q[i])}`, value: dq[i], from: [`q${i}`] };
  if (kind === "q") return products(x.map((_, c) => [`W${i}${c}`, `x${c}`, W[i][c], x[c]]), q[i]);
  if (kind === "dx") return products(q.map((_, k) => [`dq${k}`, `W${k}${i}`, dq[k], W[k][i]]), dx[i]);
  return products(q.map((_, k) => k === i ? [`dq${k}`, `x${j}`, dq[k], x[j]] : [`dq${k}`, "0", dq[k], 0]), dW[i][j]);
}
function products(pairs, value) {
  const shown = (name) => name === "0" ? "0" : named(name);
  return {
    names: pairs.map(([one, other]) => `${shown(one)}·${shown(other)}`).join(" + "),
    numbers: pairs.map(([, , one, other], i) => `${i ? inSum(one) : exact(one)}·${inSum(other)}`).join(" + "),
    value,
    from: pairs.flatMap(([one, other]) => other === "0" ? [] : [one, other])
  };
}

// matrix_graph/js/hands.js
var PIXELS_PER_STEP = 12;
var MIDDLE = 20;
function inputs(rows) {
  const entries = Array.from({ length: rows * COLUMNS }, (_, i) => `W${Math.floor(i / COLUMNS)}${i % COLUMNS}`);
  return [...entries, "x0", "x1"];
}
function homeOf(key) {
  const [i, j] = [...key.slice(1)].map(Number);
  return key[0] === "W" ? ["w", i * COLUMNS + j] : ["x", i];
}
function selected({ page, result: { rows } }) {
  const all = inputs(rows);
  return all.includes(page.at.selected) ? page.at.selected : all[0];
}
function tenthsOf({ state }, key) {
  const [list2, at] = homeOf(key);
  return state[list2][at];
}
function edit({ state, page }, key, tenths) {
  const [list2, at] = homeOf(key);
  const kept = Math.max(-REACH, Math.min(REACH, tenths));
  page.set({ [list2]: state[list2].map((value, i) => i === at ? kept : value) });
}
function select({ page }, key) {
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}
function editable(c, key) {
  const value = tenthsOf(c, key);
  return {
    role: "spinbutton",
    "data-key": key,
    tabindex: key === selected(c) ? 0 : -1,
    "aria-label": named(key),
    "aria-valuenow": value / 10,
    "aria-valuetext": exact(value / 10),
    "aria-valuemin": -REACH / 10,
    "aria-valuemax": REACH / 10,
    focus: () => select(c, key),
    /** @param {KeyboardEvent} event */
    keydown: (event) => onKey(c, key, event),
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      const touch = event.pointerType === "touch";
      const choose = () => focusOn(c.stage, key);
      const change = (_dx, dy) => {
        if (!touch) edit(c, key, value - Math.round(dy / PIXELS_PER_STEP));
      };
      if (follow(c.stage, event, change, () => touch && choose()) && !touch) choose();
    }
  };
}
function onKey(c, key, event) {
  const side = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  const value = stepped(event.key, tenthsOf(c, key), -REACH, REACH);
  if (!side && value == null) return;
  event.preventDefault();
  const all = inputs(c.result.rows);
  if (side) focusOn(c.stage, all[all.indexOf(key) + side]);
  else edit(c, key, Number(value));
}
function changer(c) {
  const { words: words2, width } = c.page;
  const key = selected(c);
  const name = named(key);
  const look = { right: width, y: MIDDLE, shown: name, less: fill(words2.less, { name }), more: fill(words2.more, { name }) };
  return stepper(look, (by) => edit(c, key, tenthsOf(c, key) + by));
}
function choosable(c, key, value) {
  const all = cells(c.result.rows);
  const place = all.indexOf(key);
  const chosen = key === c.result.at;
  const go = (to) => {
    const cell2 = all[Math.max(0, Math.min(all.length - 1, to))];
    focusOn(c.stage, `cell-${cell2}`);
    c.page.set({ cell: cell2 });
  };
  const keys = {
    ArrowLeft: place - 1,
    ArrowUp: place - 1,
    ArrowRight: place + 1,
    ArrowDown: place + 1,
    Home: 0,
    End: all.length,
    " ": place,
    Enter: place
  };
  return {
    role: "radio",
    "data-key": `cell-${key}`,
    "data-output": key,
    "aria-checked": String(chosen),
    tabindex: chosen ? 0 : -1,
    "aria-label": `${named(key)} = ${exact(value)}`,
    ...press(() => go(place)),
    // Not where it enters: a cell also comes to lie under a mouse at rest, as the picture grows.
    /** @param {PointerEvent} event */
    pointermove: (event) => {
      if (event.pointerType === "mouse" && !event.buttons && !chosen) c.page.set({ cell: key });
    },
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in keys)) return;
      event.preventDefault();
      go(keys[event.key]);
    }
  };
}

// matrix_graph/js/layout.js
var CELL = { width: 58, height: 36 };
var [TOP, NAME, UNDER] = [76, 15, 36];
var [PANEL, TITLE] = [36, 54];
function layout(_state, { rows }, width) {
  const wide = width >= 600;
  const gap = width < 400 ? 13 : 24;
  const pitch = Math.min(CELL.width, Math.floor((width - 3 * gap) / 5));
  const high = rows * CELL.height;
  const lefts = { W: 0, x: 2 * pitch + gap, q: 3 * pitch + 2 * gap, f: 4 * pitch + 3 * gap };
  const back = TOP + high + UNDER;
  const bottom = back + high + 4;
  const panel = wide ? { left: 5 * pitch + 3 * gap + PANEL, top: TOP - TITLE + 26 } : { left: 0, top: bottom + 22 };
  const most = Math.max(rows, 2) * CELL.height;
  const low = panel.top + TITLE + most + 30;
  return {
    pitch,
    tall: CELL.height,
    lefts,
    tops: { forward: TOP, back },
    panel,
    title: TITLE,
    nameAbove: NAME,
    size: pitch < 54 ? 13 : 14,
    height: wide ? Math.max(bottom, low) : low
  };
}
function spot({ pitch, tall }, left, top, i, j) {
  return { x: left + (j + 0.5) * pitch, y: top + (i + 0.5) * tall };
}

// matrix_graph/js/graph.js
function graph(c) {
  const { result: { W, x, q, f, dW, dx, dq }, page: { words: words2 } } = c;
  const upright = (values) => values.map((value) => [value]);
  return [
    block(c, { name: "W", values: W, of: "W", kind: "input" }),
    block(c, { name: "x", values: upright(x), of: "x", kind: "input" }),
    svg(
      "g",
      { role: "radiogroup", "aria-label": words2.gradients },
      block(c, { name: "q", values: upright(q), of: "q", kind: "value" }),
      block(c, { name: "f", values: [[f]], of: "f", kind: "value" }),
      block(c, { name: "dq", values: upright(dq), of: "q", kind: "gradient" }),
      block(c, { name: "dW", values: dW, of: "W", kind: "gradient" }),
      block(c, { name: "dx", values: upright(dx), of: "x", kind: "gradient" })
    ),
    block(c, { name: "df", values: [[1]], of: "f", kind: "start" }),
    marks(c)
  ];
}
var below = ({ kind }) => kind === "gradient" || kind === "start";
function block(c, one) {
  const { place } = c;
  const [left, top] = [place.lefts[one.of], below(one) ? place.tops.back : place.tops.forward];
  const largest = Math.max(0.01, ...one.values.flat().map(Math.abs));
  const middle = left + one.values[0].length * place.pitch / 2;
  return svg(
    "g",
    { class: below(one) ? "nnlab-back" : "nnlab-ahead" },
    label(one.name, middle, top - place.nameAbove, { size: 14, class: "nnlab-index nnlab-name" }),
    one.values.map((row, i) => row.map((value, j) => entry(c, one, value, i, j, largest, spot(place, left, top, i, j))))
  );
}
function entry(c, { name, values, kind }, value, i, j, largest, { x, y }) {
  const { pitch, tall, size } = c.place;
  const key = name + (name === "f" ? "" : values[0].length > 1 ? `${i}${j}` : i);
  const hands2 = kind === "input" ? editable(c, key) : kind === "start" ? {} : choosable(c, key, value);
  return cell(value, x, y, {
    width: pitch,
    height: tall - 4,
    size,
    largest,
    text: exact(value),
    selected: kind === "input" && key === selected(c),
    ...hands2
  });
}
function marks(c) {
  const { from } = spelled(c.result.at, c.result);
  const box = (key) => {
    const [, name, digits2] = (
      /** @type {RegExpMatchArray} */
      key.match(/^(\D+)(\d*)$/)
    );
    const [i = 0, j = 0] = [...digits2].map(Number);
    const { lefts, tops, pitch, tall } = c.place;
    const { x, y } = spot(c.place, lefts[name.slice(-1)], name.length > 1 ? tops.back : tops.forward, i, j);
    return { x: x - pitch / 2 + 1, y: y - tall / 2 + 2, width: pitch - 2, height: tall - 4 };
  };
  return svg(
    "g",
    { "aria-hidden": "true", class: "nnlab-marks" },
    from.map((key) => svg("rect", { ...box(key), rx: 5, class: "nnlab-source" })),
    outline(box(c.result.at), { rx: 5 })
  );
}

// matrix_graph/js/line.js
var WRITTEN = ["2 q xᵀ", "2 x qᵀ", "2 qᵀ x"];
function line(state, result, words2) {
  const { names, numbers: numbers2, value } = spelled(result.at, result);
  return `${named(result.at)} = ${names} = ${numbers2} = ${exact(value)} · ${verdict(state, result, words2)}`;
}
function verdict({ formula_index: formula }, { rows, shape, fits, wrong }, words2) {
  const values = { formula: WRITTEN[formula], shape: `${rows}×${COLUMNS}`, rows };
  if (!shape) return fill(words2.no_product, values);
  if (!fits) return fill(words2.refused, { ...values, given: shape.join("×") });
  if (wrong) return fill(words2.wrong, { ...values, wrong, of: rows * COLUMNS });
  return fill(formula ? words2.chance : words2.right, values);
}
function snippet(state) {
  const { W, x } = compute(state);
  return `from nnlab.graph import by_name, example_squared_norm

f = example_squared_norm(${list(W)}, ${list(x)})
f.backward()
nodes = by_name(f)
[f.value, *nodes["W"].grad.flat, *nodes["x"].grad]`;
}

// matrix_graph/js/tried.js
function tried(c) {
  const { state, result, place: { panel: { left, top } } } = c;
  return svg(
    "g",
    { "aria-hidden": "true" },
    label(`dW = ${WRITTEN[state.formula_index]} ?`, left, top + 6, { size: 15, "text-anchor": "start", class: "nnlab-strong" }),
    label(shapes(result), left, top + 30, { size: 14, "text-anchor": "start", class: result.fits ? "nnlab-good" : "nnlab-bad" }),
    result.fits ? numbers(c) : empty(c)
  );
}
function shapes({ shape, fits, rows }) {
  if (!shape) return `✗ (1×${rows}) (2×1)`;
  const own = shape.join("×");
  return fits ? `✓ ${own} = ${rows}×${COLUMNS}` : `✗ ${own} ≠ ${rows}×${COLUMNS}`;
}
function numbers({ result: { tried: values, off, rows, wrong }, place, page: { words: words2 } }) {
  const { pitch, tall, size, panel: { left, top }, title } = place;
  const largest = Math.max(0.01, ...values.flat().map(Math.abs));
  const of = rows * COLUMNS;
  const count = fill(words2.matching, { right: of - wrong, of });
  return [
    values.map((row, i) => row.map((value, j) => {
      const { x, y } = spot(place, left, top + title, i, j);
      return cell(value, x, y, {
        width: pitch,
        height: tall - 4,
        size,
        largest,
        text: exact(value),
        "data-tried": `${i}${j}`,
        class: off[i][j] ? "nnlab-off" : ""
      });
    })),
    label(`${wrong ? "✗" : "✓"} ${count}`, left, top + title + rows * tall + 16, {
      size: 13,
      "text-anchor": "start",
      class: wrong ? "nnlab-bad" : "nnlab-good"
    })
  ];
}
function empty({ result: { shape }, place }) {
  if (!shape) return null;
  const { pitch, tall, panel: { left, top }, title } = place;
  const [rows, columns] = shape;
  return Array.from({ length: rows * columns }, (_, k) => {
    const [i, j] = [Math.floor(k / columns), k % columns];
    const box = { x: left + j * pitch + 1, y: top + title + i * tall + 2, width: pitch - 2, height: tall - 4 };
    return svg("rect", { ...box, rx: 6, class: "nnlab-empty" });
  });
}

// matrix_graph/js/index.js
var draw = (c) => [
  label("q = Wx, f = ‖q‖²", 0, 20, { size: 15, class: "nnlab-formula" }),
  changer(c),
  graph(c),
  tried(c)
];
var index_default = view({ name: "matrix_graph", compute, layout, draw, line, snippet, derived });
export {
  index_default as default
};
