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
function follow(stage, down2, move, lifted) {
  if (down2.button > 0 || hands.has(stage)) return false;
  const listening = new AbortController();
  const { signal } = listening;
  const hand = { listening, pointer: down2.pointerId, far: 0 };
  hands.set(stage, hand);
  signal.addEventListener("abort", () => hands.delete(stage));
  stage.setPointerCapture(down2.pointerId);
  const shrink = shrinkOf(stage);
  const on = (kind, act) => stage.addEventListener(kind, (event) => {
    if (
      /** @type {PointerEvent} */
      event.pointerId === down2.pointerId
    ) act(
      /** @type {PointerEvent} */
      event
    );
  }, { signal });
  on("pointermove", (event) => {
    const [dx, dy] = [event.clientX - down2.clientX, event.clientY - down2.clientY].map((moved) => shrink * moved);
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

// sharing/js/compute.js
var dot = (one, other) => one.reduce((sum2, value, i) => sum2 + value * other[i], 0);
var down = (rows) => rows[0].map((_, j) => rows.reduce((sum2, row) => sum2 + row[j], 0));
function compute({ matrix_index, bend, u1, u2, rate, targets }, { matrices }) {
  const rows = matrices[matrix_index];
  const made2 = (u3) => rows.map((row) => bend ? Math.tanh(dot(row, u3)) : dot(row, u3));
  const cost = (w2) => 0.5 * w2.reduce((sum2, value, i) => sum2 + (value - targets[i]) ** 2, 0);
  const u = [u1, u2];
  const w = made2(u);
  const gradient_w = w.map((value, i) => value - targets[i]);
  const jacobian = rows.map((row, i) => row.map((value) => value * (bend ? 1 - w[i] ** 2 : 1)));
  const shares = jacobian.map((row, i) => row.map((value) => value * gradient_w[i]));
  const gradient_u = down(shares);
  const u_after = u.map((value, j) => value - rate * gradient_u[j]);
  const w_after = made2(u_after);
  const change = w_after.map((value, i) => value - w[i]);
  const first_order = jacobian.map((row) => -rate * dot(row, gradient_u));
  const gap = Math.max(...change.map((value, i) => Math.abs(value - first_order[i])));
  return {
    rows,
    u,
    w,
    gradient_w,
    shares,
    gradient_u,
    u_after,
    w_after,
    change,
    first_order,
    gap,
    cost: cost(w),
    cost_after: cost(w_after)
  };
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
function cell(value, x, y, { width, height, size = 15, largest = 9, dashed, hatched, selected, text = number(value), ...attributes }) {
  const box = { x: x - width / 2 + 1, y: y - height / 2, width: width - 2, height };
  const kinds = ["nnlab-cell", (dashed || hatched) && "nnlab-dashed", hatched && "nnlab-hatched", attributes.class];
  const frame = { ...box, rx: Math.min(6, width / 5) };
  return svg(
    "g",
    { ...attributes, class: kinds.filter(Boolean).join(" ") },
    svg("rect", { ...frame, class: "nnlab-paper" }),
    svg("rect", { ...frame, class: `nnlab-tint nnlab-${tone(value)}`, "fill-opacity": hatched ? 0 : depth(value, largest) }),
    hatched && svg("path", { d: hatch(box), class: "nnlab-hatch" }),
    selected && svg("path", { d: `M${box.x + 4} ${y + height / 2 - 4}h${box.width - 8}`, class: "nnlab-selected" }),
    label(text, x, y, { room: box.width - 2, size })
  );
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

// sharing/js/layout.js
var [TOP, ROW, TRACK] = [44, 64, 26];
function layout(_state, _result, width, { end: end2 }) {
  const wide = width >= 560;
  const cell2 = { width: wide ? 64 : 48, height: 30 };
  const [u, w] = wide ? [44, 210] : [26, 122];
  const left = w + cell2.width / 2 + 14;
  const rows = [0, 1, 2, 3].map((i) => TOP + i * ROW);
  return {
    cell: cell2,
    u,
    w,
    rows,
    parents: [(rows[0] + rows[1]) / 2, (rows[2] + rows[3]) / 2],
    tracks: rows.map((y) => chart({ left, top: y - TRACK / 2, width: width - left - 10, height: TRACK }, [-end2, end2], [0, 1])),
    legend: { y: rows[3] + 62, wide },
    height: rows[3] + (wide ? 78 : 100)
  };
}

// sharing/js/line.js
var LEAST = 1e-12;
function line(state, result, words2, data) {
  const { rows, shares, cost, cost_after, gap } = result;
  const exact = state.bend ? words2.no_step : words2.exact;
  return [
    ...[0, 1].map((j) => sum(j, shares.filter((_, i) => rows[i][j]).map((row) => row[j]))),
    fill(words2.cost, { before: number(cost), after: number(cost_after) }),
    gap > LEAST ? fill(words2.off, { gap: significant(gap) }) : exact,
    ...notes(state, result, words2),
    off(result, words2, data)
  ].filter(Boolean).join(" · ");
}
function sum(j, shares) {
  const terms = shares.map(number).map((text, i) => i && text.startsWith("−") ? `(${text})` : text).join(" + ");
  return `∂C/∂u${"₁₂"[j]} = ${terms} = ${number(shares.reduce((all, share) => all + share, 0))}`;
}
var isOff = (value, end2) => Math.abs(value) > end2 + LEAST;
function off({ w, w_after, first_order }, words2, { end: end2 }) {
  const values = w.flatMap((value, i) => {
    const [after, guess, name] = [w_after[i], value + first_order[i], `w${subscript(i + 1)}`];
    const other = Math.abs(guess - after) > LEAST && isOff(guess, end2);
    return [isOff(after, end2) && `${name} = ${number(after)}`, other && `${name} ≈ ${number(guess)}`].filter(Boolean);
  });
  return values.length > 0 && fill(words2.off_line, { values: values.join(", ") });
}
function notes({ bend, targets }, { gradient_u, gradient_w, cost, cost_after }, words2) {
  const most = (values) => Math.max(...values.map(Math.abs));
  const still = most(gradient_u) <= LEAST;
  return [
    still && words2[most(gradient_w) > LEAST ? "cancel" : "arrived"],
    !still && cost_after > cost + LEAST && words2.too_long,
    bend && most(targets) >= 1 && words2.beyond
  ];
}
function snippet({ matrix_index, bend, u1, u2, targets, rate }, { matrices }) {
  const kind = bend ? "Tanh" : "Linear";
  return `from nnlab.transforms import ${kind}, step

h, u = ${kind}(${list(matrices[matrix_index])}), [${literal(u1)}, ${literal(u2)}]
taken = step(h, u, h(u) - ${list(targets)}, rate=${literal(rate)})
[taken.change, taken.first_order]`;
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
function nearest(value, low, high, by) {
  return Math.max(low, Math.min(high, low + by * Math.round((value - low) / by)));
}

// sharing/js/tracks.js
var TICKS = [-2, -1, 0, 1, 2];
function tracks(c) {
  const { place: { tracks: all, rows } } = c;
  return [
    all.map((p, i) => track(c, p, rows[i], i)),
    svg(
      "g",
      { "aria-hidden": "true" },
      TICKS.map((value) => label(number(value), all[3].x(value), rows[3] + 30, { size: 11, class: "nnlab-index" }))
    )
  ];
}
function track(c, p, y, i) {
  const { result: { w, w_after, change, first_order } } = c;
  const [after, expected] = [w_after[i], w[i] + first_order[i]];
  const [from, to] = [w[i], after].map((value) => p.x(within(p, value)));
  const right = p.left + p.width;
  return svg(
    "g",
    {},
    svg("path", { d: `M${p.left} ${y}h${p.width}${TICKS.map((value) => `M${p.x(value)} ${y - 4}v8`).join("")}`, class: "nnlab-axis" }),
    svg("path", { d: `M${from} ${y}H${to}`, class: "nnlab-move" }),
    svg("circle", { cx: from, cy: y, r: 5.5, class: "nnlab-here" }),
    end(p, after, y, 1, "nnlab-exact", i),
    end(p, expected, y, -1, "nnlab-guess", i),
    label(rounded(change[i], 3), right - 64, y - 25, { "text-anchor": "end", class: "nnlab-strong", "data-change": i }),
    label("≈", right - 55, y - 25, { class: "nnlab-note-text", "aria-hidden": "true" }),
    label(rounded(first_order[i], 3), right - 47, y - 25, { "text-anchor": "start", class: "nnlab-note-text", "data-estimate": i }),
    target(c, p, y, i)
  );
}
var within = ({ across: [low, high] }, value) => Math.max(low, Math.min(high, value));
function end(p, value, y, side, kind, i) {
  const x = p.x(within(p, value));
  if (!isOff(value, p.across[1])) return tip(x, y - side, side, kind);
  const way = Math.sign(value);
  return svg("path", { d: `M${x + 4 * way} ${y - 8 * side}l${-10 * way} -5.5v11z`, class: kind, "aria-hidden": "true", "data-off": i });
}
function tip(x, y, side, kind) {
  return svg("path", { d: `M${x} ${y}l-5 ${-10 * side}h10z`, class: kind, "aria-hidden": "true" });
}
function target(c, p, y, i) {
  const { state: { targets }, page } = c;
  const { words: words2, data: { places: [low, high, by] } } = page;
  const value = targets[i];
  const x = p.x(value);
  const name = fill(words2.target_of, { name: `w${subscript(i + 1)}` });
  const set = (to) => page.set({ targets: targets.map((one, k) => k === i ? nearest(to, low, high, by) : one) });
  return [
    svg("path", { d: diamond(x, y), class: "nnlab-target", "aria-hidden": "true" }),
    svg("rect", {
      x: x - 15,
      y: y - 15,
      width: 30,
      height: 30,
      rx: 6,
      class: "nnlab-reach",
      ...handle(c, { key: `target${i}`, name, value, low, high, text: number(value) }, {
        step: (steps) => set(value + steps * by),
        go: set,
        drag: (dx) => set(p.at(x + dx))
      })
    })
  ];
}
var diamond = (x, y) => `M${x} ${y - 9}l9 9l-9 9l-9 -9z`;
function legend({ page: { words: words2, width }, place: { legend: { y, wide } } }) {
  const marks = [
    [(x, at) => svg("circle", { cx: x, cy: at, r: 5.5, class: "nnlab-here" }), "w"],
    [(x, at) => tip(x, at + 5, 1, "nnlab-exact"), words2.after],
    [(x, at) => tip(x, at - 5, -1, "nnlab-guess"), words2.estimate],
    [(x, at) => svg("path", { d: diamond(x, at), class: "nnlab-target" }), words2.target]
  ];
  const pitch = wide ? Math.min(160, width / 4) : width / 2;
  return svg("g", { "aria-hidden": "true" }, marks.map(([mark, text], k) => {
    const x = 16 + pitch * (wide ? k : k % 2);
    const at = y + (wide ? 0 : 24 * Math.floor(k / 2));
    return [mark(x, at), label(text, x + 16, at, { "text-anchor": "start" })];
  }));
}

// sharing/js/tree.js
var LARGEST = 2;
function tree({ result, place }) {
  const { u, w, cell: size, rows, parents } = place;
  return [
    svg(
      "g",
      { "aria-hidden": "true" },
      label("u", u, 14, { size: 15, class: "nnlab-strong" }),
      label("w = H(u)", w, 14, { size: 13, class: "nnlab-strong" }),
      wires(result, place)
    ),
    result.u.map((value, j) => [
      cell(value, u, parents[j], { ...size, largest: LARGEST, "data-parameter": j }),
      gradient(result.gradient_u[j], u, parents[j], { "data-sum": j })
    ]),
    result.w.map((value, i) => [
      cell(value, w, rows[i], { ...size, largest: LARGEST, "data-value": i }),
      gradient(result.gradient_w[i], w, rows[i], { "data-gradient": i })
    ])
  ];
}
function gradient(value, x, y, attributes) {
  return label(number(value), x, y + 24, { size: 13, class: "nnlab-back", ...attributes });
}
function wires({ rows: matrix }, { u, w, cell: size, rows, parents }) {
  const [from, to] = [u + size.width / 2, w - size.width / 2];
  return matrix.map((row, i) => row.map((factor, j) => factor !== 0 && svg(
    "g",
    {},
    svg("path", { d: `M${from} ${parents[j]}C${(from + to) / 2} ${parents[j]} ${(from + to) / 2} ${rows[i]} ${to} ${rows[i]}`, class: "nnlab-wire" }),
    factor !== 1 && label(`${factor < 0 ? "−" : ""}½`, to - 10, rows[i] + (rows[i] < parents[j] ? 13 : -11), { size: 11, class: "nnlab-index nnlab-over" })
  )));
}

// sharing/js/index.js
var draw = (c) => [tree(c), tracks(c), legend(c)];
var index_default = view({ name: "sharing", compute, layout, draw, line, snippet });
export {
  index_default as default
};
