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
    const texts2 = narrow.map((text) => ({ text, room: Number(text.dataset.room ?? Infinity), look: lookOf(text, stage) }));
    this.measure(texts2.filter(({ look }) => !this.known.has(look)));
    for (const { text, room, look } of texts2) {
      const length = (this.known.get(look) ?? 0) > room ? String(room) : null;
      if (text.getAttribute("textLength") !== length) stretch(text, length);
    }
  }
  /**
   * All are measured before the next change, or the browser would lay the stage out anew for each.
   * @param {{text: SVGTextElement, look: string}[]} texts
   */
  measure(texts2) {
    for (const { text } of texts2) stretch(text, null);
    for (const { text, look } of texts2) {
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
function fill(template2, values = {}) {
  return template2.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
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
  const drawn2 = (
    /** @type {Partial<SVGSVGElement>} */
    stage.getScreenCTM?.()
  );
  return 1 / (drawn2?.a || 1);
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
  const found2 = (
    /** @type {SVGElement | null} */
    stage.querySelector(`[data-key="${CSS.escape(key)}"]`)
  );
  found2?.focus({ preventScroll: true });
}
var ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
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
      const frame2 = new Frame(parts2, model, el);
      return () => frame2.remove();
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
    const board2 = html("div", { class: "nnlab-board" }, stage);
    const problem = html("p", { class: "nnlab-problem" });
    const line2 = html("p", { class: "nnlab-line" });
    const buttons = foot(words2, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html(
      "div",
      { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board2,
      problem,
      line2,
      this.speaker.place,
      buttons.place
    );
    made(root);
    return { stage: stage.node, board: board2.node, problem: problem.node, line: line2.node, root: root.node, buttons };
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
    const picture2 = result.problem ? result.problem.picture : result;
    if (picture2) this.shown = { state, result: picture2 };
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
    const { stage, board: board2 } = this.on;
    if (stage.getAttribute("viewBox") === size && stage.getAttribute("height") === String(height)) return;
    stage.setAttribute("viewBox", size);
    stage.setAttribute("height", String(height));
    stage.style.minWidth = wide ? `${width}px` : "";
    board2.style.overflowX = wide ? "auto" : "";
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

// core/js/maps.js
var Maps = class {
  /**
   * @param {Float64Array} values
   * @param {number} count
   * @param {number} side  each map has side x side numbers
   */
  constructor(values, count, side) {
    this.values = values;
    this.count = count;
    this.side = side;
  }
  /** @param {number} map */
  rows(map) {
    const { values, side } = this;
    const from = map * side;
    return nested(side, (i) => Array.from(values.subarray((from + i) * side, (from + i + 1) * side)));
  }
  toJSON() {
    return nested(this.count, (map) => this.rows(map));
  }
};
var nested = (count, make) => Array.from({ length: count }, (_, i) => make(i));

// core/js/conv.js
var TAPS = 5;
function conv(input, { weight, bias, kernel, padding }) {
  const x = padded(input, padding);
  const side = x.side - kernel + 1;
  const [maps2, places, count] = [bias.length, side * side, x.count * kernel * kernel];
  const sheet = { out: new Float64Array((maps2 + maps2 % 2) * places), side, x, spans: spansOf(x) };
  const taps = new Float64Array(2 * TAPS);
  for (let map = 0; map < maps2; map++) sheet.out.fill(bias[map], map * places, (map + 1) * places);
  for (let map = 0; map < maps2; map += 2)
    for (let row = 0, from = map * count; row < x.count * kernel; row++, from += kernel)
      for (let left = 0; left < kernel; left += TAPS) {
        cut(taps, 0, weight, from, left, kernel);
        if (map + 1 < maps2) cut(taps, TAPS, weight, from + count, left, kernel);
        slide(sheet, taps, map * places, Math.floor(row / kernel) * x.side + row % kernel, left);
      }
  return new Maps(sheet.out.subarray(0, maps2 * places), maps2, side);
}
function cut(taps, to, weight, from, left, kernel) {
  for (let t = 0; t < TAPS; t++) taps[to + t] = left + t < kernel ? weight[from + left + t] : 0;
}
function slide({ out, side, x: { values, side: wide }, spans }, taps, to, row, left) {
  const apart = side * side;
  const a0 = taps[0], a1 = taps[1], a2 = taps[2], a3 = taps[3], a4 = taps[4];
  const b0 = taps[5], b1 = taps[6], b2 = taps[7], b3 = taps[8], b4 = taps[9];
  for (let i = 0; i < side; i++) {
    const low = Math.max(0, spans[2 * (row + i)] - left - TAPS + 1);
    const high = Math.min(side, spans[2 * (row + i) + 1] - left);
    if (low >= high) continue;
    let at = (row + i) * wide + left + low;
    let x0 = values[at];
    let x1 = values[at + 1];
    let x2 = values[at + 2];
    let x3 = values[at + 3];
    at += 4;
    for (let o = to + i * side + low, end = to + i * side + high; o < end; o++, at++) {
      const x4 = values[at];
      out[o] += a0 * x0 + a1 * x1 + a2 * x2 + a3 * x3 + a4 * x4;
      out[o + apart] += b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3 + b4 * x4;
      x0 = x1;
      x1 = x2;
      x2 = x3;
      x3 = x4;
    }
  }
}
function spansOf({ values, count, side }) {
  const spans = new Int32Array(2 * count * side);
  for (let row = 0; row < count * side; row++) {
    let [low, high] = [row * side, (row + 1) * side];
    while (low < high && values[low] === 0) low++;
    while (high > low && values[high - 1] === 0) high--;
    spans[2 * row] = low - row * side;
    spans[2 * row + 1] = low < high ? high - row * side : 0;
  }
  return spans;
}
function padded(x, by) {
  const side = x.side + 2 * by;
  const values = new Float64Array(x.count * side * side + TAPS);
  for (let row = 0; row < x.count * x.side; row++) {
    const [map, i] = [Math.floor(row / x.side), row % x.side];
    values.set(x.values.subarray(row * x.side, (row + 1) * x.side), (map * side + i + by) * side + by);
  }
  return new Maps(values, x.count, side);
}

// core/js/weights.js
function halves(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const words2 = new Uint16Array(bytes.buffer);
  return Float64Array.from(words2, (word) => {
    const [exponent, fraction] = [word >> 10 & 31, word & 1023];
    const size = exponent ? 2 ** (exponent - 25) * (1024 + fraction) : 2 ** -24 * fraction;
    return word >> 15 ? -size : size;
  });
}
var SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
function levels(text) {
  const numberOf = new Map(Array.from(SIGNS, (sign, at) => [sign, at - (SIGNS.length >> 1)]));
  return Float64Array.from(text, (sign) => numberOf.get(sign) ?? NaN);
}
function taker(numbers) {
  let at = 0;
  return (count) => numbers.subarray(at, at += count);
}
function scaled(whole, steps) {
  const across = whole.length / steps.length;
  return whole.map((level, at) => level * steps[Math.floor(at / across)]);
}
function directions(whole, count) {
  const across = whole.length / count;
  const length = (row) => Math.sqrt(whole.subarray(row * across, (row + 1) * across).reduce((sum, level) => sum + level * level, 0));
  const lengths = Array.from({ length: count }, (_, row) => length(row));
  return whole.map((level, at) => level / lengths[Math.floor(at / across)]);
}

// core/js/layers.js
var ROUNDING = 1e-9;
function passed(layers, picture2) {
  const found2 = [picture2];
  for (const layer of layers) found2.push(ACTS[layer.kind](found2[found2.length - 1], layer));
  return found2;
}
var ACTS = {
  conv,
  dense,
  relu,
  pool: (x, { kernel, stride = kernel }) => pooled(x, kernel, stride),
  flatten: ({ values }) => new Maps(values, values.length, 1),
  globalmax: (x) => pooled(x, x.side, 1)
};
function relu({ values, count, side }) {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.max(values[i], 0);
  return new Maps(out, count, side);
}
function pooled({ values, count, side: wide }, kernel, stride) {
  const side = Math.floor((wide - kernel) / stride) + 1;
  const rows = new Float64Array(count * wide * side);
  const out = new Float64Array(count * side * side);
  for (let row = 0, to = 0; row < count * wide; row++)
    for (let j = 0; j < side; j++, to++) rows[to] = largest(values, row * wide + j * stride, 1, kernel);
  for (let map = 0, to = 0; map < count; map++)
    for (let i = 0; i < side; i++)
      for (let j = 0; j < side; j++, to++) out[to] = largest(rows, (map * wide + i * stride) * side + j, side, kernel);
  return new Maps(out, count, side);
}
function largest(values, from, step, count) {
  let most = values[from];
  for (let k = 1, at = from + step; k < count; k++, at += step) most = Math.max(most, values[at]);
  return most;
}
function dense({ values }, { weight, bias }) {
  const out = Float64Array.from(bias, (start, unit) => {
    let sum = start;
    for (let i = 0, w = unit * values.length; i < values.length; i++, w++) sum += weight[w] * values[i];
    return sum;
  });
  return new Maps(out, out.length, 1);
}
function strongest({ values, side }, map) {
  const own = values.subarray(map * side * side, (map + 1) * side * side);
  const most = Math.max(...own);
  const at = own.findIndex((value) => value >= most - ROUNDING);
  return { value: most, row: Math.floor(at / side), column: at % side };
}
function fieldOf({ size, jump, start }, { value, row, column }, side) {
  if (!(value > ROUNDING)) return null;
  const [top, left] = [start + jump * row, start + jump * column];
  return [Math.max(top, 0), Math.max(left, 0), Math.min(top + size, side) - 1, Math.min(left + size, side) - 1];
}

// core/js/pictures.js
var DRAWING = 10;
function isDrawing({ digit_index }) {
  return digit_index === DRAWING;
}
function truthOf(state) {
  return isDrawing(state) ? null : state.digit_index;
}
function inked(rows) {
  return rows.map((row) => [...row].map((sign) => sign === "#" ? 1 : 0));
}
function texts(picture2) {
  return picture2.map((row) => row.map((value) => value ? "#" : ".").join(""));
}
function blank(side) {
  return Array(side).fill(".".repeat(side));
}
function touched(rows, places, ink, width = 1) {
  const [back, on] = [Math.floor((width - 1) / 2), Math.floor(width / 2)];
  const near = (value, middle) => value >= middle - back && value <= middle + on;
  const hit = (i, j) => places.some(({ row, column }) => near(i, row) && near(j, column));
  return rows.map((row, i) => [...row].map((sign, j) => hit(i, j) ? ink ? "#" : "." : sign).join(""));
}

// neocognitron/js/places.js
var AT_ONCE = 8;
function byPlace(weight, maps2) {
  const under = weight.length / maps2;
  const turned = new Float64Array(weight.length);
  for (let map = 0, from = 0; map < maps2; map++)
    for (let place = 0; place < under; place++, from++) turned[place * maps2 + map] = weight[from];
  return turned;
}
var Places = class {
  /**
   * @param {Maps} x
   * @param {{weight: Float64Array, bias: Float64Array, kernel: number}} kernels  weight: as `byPlace` gives it
   * @param {(sums: Float64Array, place: number) => void} act  what becomes of the sums of all maps at a place
   */
  constructor(x, { weight, bias, kernel }, act) {
    this.x = x;
    this.weight = weight;
    this.bias = bias;
    this.kernel = kernel;
    this.act = act;
    this.side = x.side - kernel + 1;
    this.known = [];
    const most = x.count * kernel * kernel + AT_ONCE;
    this.found = { values: new Float64Array(most), from: new Int32Array(most) };
  }
  /**
   * The maps of a cutting of side x side places.
   * @param {number} top
   * @param {number} left
   * @param {number} side
   */
  cut(top, left, side) {
    const count = this.bias.length;
    const out = new Float64Array(count * side * side);
    for (let i = 0, to = 0; i < side; i++)
      for (let j = 0; j < side; j++, to++) {
        const sums = this.at((top + i) * this.side + left + j);
        for (let map = 0; map < count; map++) out[map * side * side + to] = sums[map];
      }
    return new Maps(out, count, side);
  }
  /** @param {number} place */
  at(place) {
    return this.known[place] ??= this.look(place);
  }
  /** @param {number} place */
  look(place) {
    const sums = this.bias.slice();
    const count = this.gather(Math.floor(place / this.side), place % this.side);
    for (let k = 0; k < count; k += AT_ONCE) add(sums, this.weight, this.found, k);
    this.act(sums, place);
    return sums;
  }
  // The numbers under the kernel that are not 0, with where the weights of each begin; then some of 0.
  /** @type {(row: number, column: number) => number} */
  gather(row, column) {
    const { x: { values, count, side }, kernel, bias: { length: maps2 }, found: found2 } = this;
    let to = 0;
    for (let map = 0, weight = 0; map < count; map++)
      for (let i = 0; i < kernel; i++)
        for (let at = (map * side + row + i) * side + column, end = at + kernel; at < end; at++, weight += maps2)
          if (values[at] !== 0) {
            found2.values[to] = values[at];
            found2.from[to++] = weight;
          }
    found2.values.fill(0, to, to + AT_ONCE);
    found2.from.fill(0, to, to + AT_ONCE);
    return to;
  }
};
function add(sums, weight, { values, from }, k) {
  const x0 = values[k], x1 = values[k + 1], x2 = values[k + 2], x3 = values[k + 3];
  const x4 = values[k + 4], x5 = values[k + 5], x6 = values[k + 6], x7 = values[k + 7];
  const a = from[k], b = from[k + 1], c = from[k + 2], d = from[k + 3];
  const e = from[k + 4], f = from[k + 5], g = from[k + 6], h = from[k + 7];
  for (let map = 0; map < sums.length; map++) {
    sums[map] += x0 * weight[a + map] + x1 * weight[b + map] + x2 * weight[c + map] + x3 * weight[d + map] + x4 * weight[e + map] + x5 * weight[f + map] + x6 * weight[g + map] + x7 * weight[h + map];
  }
}

// core/js/softmax.js
function softmax(scores) {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
function verdicts(scores) {
  const each = (make) => Object.fromEntries(Object.entries(scores).map(([name, of]) => [name, make(of)]));
  return { scores, shares: each(softmax), answers: each((of) => of.indexOf(Math.max(...of))) };
}

// neocognitron/js/spread.js
var NAMES = ["stack", "net"];
var SECOND = 3;
function spread(picture2, { templates, layers, slid }, { stages: [first, second], margin }) {
  const framed2 = frame(picture2, 2 * margin);
  const stack = [conv(framed2, { weight: templates[0], bias: new Float64Array(first.templates), kernel: first.size, padding: 0 })];
  const over = matched(framed2, first);
  const { values, side } = stack[0];
  values.forEach((sum, at) => values[at] = over(sum, at % (side * side)));
  stack.push(pooled(
    stack[0],
    /** @type {number} */
    first.window,
    1
  ));
  const [, , relued, net] = passed(layers.slice(0, SECOND), framed2);
  const { kernel, bias } = (
    /** @type {{kernel: number, bias: Float64Array}} */
    layers[SECOND]
  );
  const near = matched(stack[1], second);
  return {
    framed: framed2,
    first: { stack, net: [relued, net] },
    second: {
      stack: new Places(
        stack[1],
        { weight: slid.stack, bias: new Float64Array(second.templates), kernel: second.size },
        (sums, place) => sums.forEach((sum, map) => sums[map] = near(sum, place))
      ),
      net: new Places(net, { weight: slid.net, bias, kernel }, (sums) => sums.forEach((sum, map) => sums[map] = Math.max(sum, 0)))
    }
  };
}
function read({ framed: framed2, first, second }, { down, right }, { reader, layers }, { side, margin }) {
  const [top, left] = [margin - down, margin - right];
  const lost = framed2.side - (side + 2 * margin);
  const cut2 = (maps2) => cutting(maps2, top, left, maps2.side - lost);
  const layersOf = (name) => {
    const found2 = [...first[name].map(cut2), second[name].cut(top, left, second[name].side - lost)];
    return [...found2, pooled(found2[2], found2[2].side, 1)];
  };
  const [stack, net] = [layersOf("stack"), layersOf("net")];
  const scores = { stack: scored(reader, stack[3]), net: scored(layers[layers.length - 1], net[3]) };
  return { picture: cut2(framed2), stack, net, ...verdicts(scores) };
}
var scored = (layer, maps2) => [...passed([layer], maps2)[1].values];
function frame(picture2, margin) {
  const side = picture2.length + 2 * margin;
  const values = new Float64Array(side * side);
  picture2.forEach((row, i) => values.set(row, (i + margin) * side + margin));
  return new Maps(values, 1, side);
}
function cutting({ values, count, side: wide }, top, left, side) {
  const out = new Float64Array(count * side * side);
  for (let row = 0; row < count * side; row++) {
    const from = (Math.floor(row / side) * wide + top + row % side) * wide + left;
    out.set(values.subarray(from, from + side), row * side);
  }
  return new Maps(out, count, side);
}
function matched(x, { size, threshold }) {
  const lengths = patchLengths(x, size);
  return (sum, place) => {
    const over = lengths[place] > 0 ? sum / lengths[place] - threshold : 0;
    return over > 0 ? over / (1 - threshold) : 0;
  };
}
function patchLengths({ values, count, side }, size) {
  const squares = new Maps(new Float64Array(side * side), 1, side);
  for (let at = 0; at < count * side * side; at++) squares.values[at % (side * side)] += values[at] ** 2;
  const ones = new Float64Array(size * size).fill(1);
  const sums = conv(squares, { weight: ones, bias: new Float64Array(1), kernel: size, padding: 0 });
  return sums.values.map(Math.sqrt);
}

// neocognitron/js/compute.js
var memory = /* @__PURE__ */ new WeakMap();
function clean(state, { samples, top }) {
  if (isDrawing(state)) return inked(state.pixels);
  return samples[state.digit_index][state.sample - 1].map((row) => row.map((grey2) => grey2 / top));
}
function decoded({ stages, layers, levels: signs, halves: parts2 }) {
  const [whole, small] = [taker(levels(signs)), taker(halves(parts2))];
  const templates = stages.map(({ templates: count, size }, i) => directions(whole(count * size * size * (i ? stages[i - 1].templates : 1)), count));
  const learned = (weights, outputs) => ({ weight: scaled(whole(weights), small(outputs)), bias: small(outputs) });
  const net = layers.map(([kind, sizes]) => (
    /** @type {Layer} */
    { kind, ...sizes, ..."weights" in sizes && learned(sizes.weights, sizes.biases) }
  ));
  const reader = (
    /** @type {Layer} */
    { kind: "dense", ...learned(10 * stages[1].templates, 10) }
  );
  const slid = { stack: byPlace(templates[1], stages[1].templates), net: byPlace(net[SECOND].weight ?? new Float64Array(), stages[1].templates) };
  return { templates, reader, layers: net, slid };
}
function compute(state, data) {
  const own = memory.get(data) ?? decoded(data);
  memory.set(data, own);
  const picture2 = clean(state, data);
  const drawn2 = picture2.flat().join(" ");
  if (own.drawn !== drawn2) Object.assign(own, { drawn: drawn2, moved: "", wide: spread(picture2, own, data) });
  const moved = `${state.down} ${state.right}`;
  if (own.moved !== moved) Object.assign(own, { moved, seen: read(
    /** @type {any} */
    own.wide,
    state,
    own,
    data
  ) });
  const { seen: seen2 } = own;
  const at = state.layer - 1;
  const unit = Math.min(state.unit, seen2.stack[at].count - 1);
  const chosen = `${at >> 1} ${unit}`;
  if (own.chosen !== chosen) Object.assign(own, { chosen, template: templateOf(own, data, at >> 1, unit) });
  const best = byName((name) => strongest(seen2[name][at], unit));
  return {
    ...seen2,
    layer: state.layer,
    unit,
    strongest: byName((name) => [best[name].value, best[name].row, best[name].column]),
    field: byName((name) => fieldOf(data.fields[at], best[name], seen2.picture.side)),
    template: own.template
  };
}
function templateOf({ templates, layers }, { stages }, stage, unit) {
  const { size } = stages[stage];
  const channels = stage ? stages[stage - 1].templates : 1;
  const count = channels * size * size;
  const kernels = layers.filter(({ kind }) => kind === "conv")[stage].weight ?? new Float64Array();
  const cut2 = (all) => new Maps(all.subarray(unit * count, (unit + 1) * count), channels, size);
  return { stack: cut2(templates[stage]), net: cut2(kernels) };
}
function byName(make) {
  return { stack: make("stack"), net: make("net") };
}

// core/js/kept.js
function kept(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
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
function tone(value) {
  return value > 0 ? "positive" : value < 0 ? "negative" : "zero";
}
function outline(box, attributes = {}, width = 2.5) {
  const shape = { ...box, fill: "none", "stroke-linejoin": "round", rx: 2, ...attributes };
  return [
    svg("rect", { ...shape, stroke: "var(--page)", "stroke-width": width + 3, "stroke-opacity": 0.85 }),
    svg("rect", { ...shape, stroke: "var(--focus)", "stroke-width": width })
  ];
}

// core/js/pixels.js
var SHADES = 20;
function grey(value, high, most = 0.85) {
  const share = high > 0 ? Math.max(0, Math.min(1, value / high)) : 0;
  return { fill: "var(--ink)", "fill-opacity": (share * most).toFixed(3) };
}
function pixels(rows, { x, y, cell }, shade, limit = 1) {
  const paths = /* @__PURE__ */ new Map();
  rows.forEach((row, i) => row.forEach((value, j) => {
    const step = Math.round(Math.max(-1, Math.min(1, value / limit)) * SHADES);
    if (step) paths.set(step, `${paths.get(step) ?? ""}M${x + j * cell} ${y + i * cell}h${cell}v${cell}h${-cell}z`);
  }));
  return [...paths].map(([step, d]) => svg("path", { d, "shape-rendering": "crispEdges", ...shade(step / SHADES * limit) }));
}
function lines({ x, y, width, height }, rows, columns) {
  const across = Array.from({ length: rows + 1 }, (_, i) => `M${x} ${y + i * height / rows}h${width}`);
  const down = Array.from({ length: columns + 1 }, (_, j) => `M${x + j * width / columns} ${y}v${height}`);
  return [...across, ...down].join("");
}
function lattice(box, rows, columns) {
  return svg("path", { d: lines(box, rows, columns), class: "nnlab-lattice" });
}

// core/js/pixel_pad.js
function pixelPad(c, pad) {
  const { grid } = pad;
  const at = cursor(c, grid);
  const area = { x: grid.x, y: grid.y, width: grid.cell * grid.columns, height: grid.cell * grid.rows };
  const here = { x: grid.x + at.column * grid.cell, y: grid.y + at.row * grid.cell, width: grid.cell, height: grid.cell };
  return svg(
    "g",
    {
      role: "application",
      tabindex: 0,
      "data-key": "pad",
      class: "nnlab-pixel-pad",
      "aria-label": pad.name(at),
      /** @param {KeyboardEvent} event */
      keydown: (event) => onKey(c, pad, event)
    },
    svg("rect", {
      ...area,
      "data-pad": "",
      class: `nnlab-pad-surface nnlab-finger-${pad.finger}`,
      /** @param {PointerEvent} event */
      pointerdown: (event) => onPointer(c, pad, event)
    }),
    svg("rect", { ...here, class: "nnlab-pad-cursor" })
  );
}
function cursor({ page }, { rows, columns }) {
  return page.at.cursor ??= { row: Math.floor(rows / 2), column: Math.floor(columns / 2) };
}
function onPointer(c, pad, event) {
  const touch = event.pointerType === "touch";
  if (touch && pad.finger === "scrolls") return;
  let last = pixelAt(pad.grid, onStage(c, event));
  const ink = pad.ink(last);
  const begin = () => {
    c.page.at.cursor = last;
    pad.paint([last], ink);
  };
  if (touch && pad.finger === "taps") return tap(event, begin);
  const followed = follow(c.stage, event, (_dx, _dy, moved) => {
    const to = pixelAt(pad.grid, onStage(c, moved));
    if (to.row === last.row && to.column === last.column) return;
    pad.paint(between(last, to), ink);
    c.page.at.cursor = last = to;
  });
  if (followed) begin();
}
function onKey(c, pad, event) {
  const at = cursor(c, pad.grid);
  const step = ARROWS[event.key];
  if (event.key === " " || event.key === "Enter") pad.paint([at], pad.ink(at) && !pad.inked(at));
  else if (step) {
    const to = within(pad.grid, at.row + step[0], at.column + step[1]);
    c.page.at.cursor = to;
    if (event.shiftKey && pad.shiftDraws) pad.paint([to], pad.ink(to));
    c.page.redraw();
  } else return;
  event.preventDefault();
}
function within({ rows, columns }, row, column) {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}
function pixelAt(grid, { x, y }) {
  return within(grid, Math.floor((y - grid.y) / grid.cell), Math.floor((x - grid.x) / grid.cell));
}
function between(from, to) {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column));
  const part = (a, b, k) => Math.round(a + (b - a) * k / Math.max(steps, 1));
  return Array.from({ length: steps + 1 }, (_, k) => ({ row: part(from.row, to.row, k), column: part(from.column, to.column, k) }));
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

// core/js/sketch.js
function asDrawn(greys) {
  return texts(greys.map((row) => row.map((value) => Number(value >= 0.5))));
}
function sketchPad(c, { grid, rows, own, keep, finger = "scrolls", width = 1, toggles = false, fresh = false }) {
  const { at, words: words2 } = c.page;
  at.drawn = own && !fresh ? rows : null;
  if (!own) at.erase = false;
  const inked2 = ({ row, column }) => rows[row][column] === "#";
  return pixelPad(c, {
    grid,
    finger: own ? "draws" : finger,
    shiftDraws: !toggles,
    inked: inked2,
    ink: (place) => toggles ? !inked2(place) : !at.erase,
    name: (place) => fill(
      toggles ? words2.pixel : words2.pixel_to_pen,
      { row: place.row + 1, column: place.column + 1, what: inked2(place) ? words2.ink : words2.paper }
    ),
    paint: (places, ink) => keep(at.drawn = touched(at.drawn ?? rows, places, ink, width))
  });
}

// core/js/mover.js
function mover({ stage, state: { right, down }, page }, { x, y, width, height, cell }, { name, most }) {
  const near = (value) => Math.max(-most, Math.min(most, value));
  const go = (below, beside) => page.set({ down: near(below), right: near(beside) });
  return svg(
    "g",
    {
      role: "application",
      tabindex: 0,
      "data-key": "seen",
      class: "nnlab-mover",
      "aria-label": name,
      /** @param {KeyboardEvent} event */
      keydown: (event) => {
        const by = ARROWS[event.key];
        if (!by && event.key !== "Home") return;
        event.preventDefault();
        if (by) go(down + by[0], right + by[1]);
        else go(0, 0);
      }
    },
    svg("rect", {
      x,
      y,
      width,
      height,
      class: "nnlab-mover-surface",
      /** @param {PointerEvent} event */
      pointerdown: (event) => {
        focusOn(stage, "seen");
        const steps = (to, from) => Math.round((to - from) / cell);
        pull(stage, event, (to) => go(down + steps(to.clientY, event.clientY), right + steps(to.clientX, event.clientX)));
      }
    })
  );
}

// core/js/mark.js
function markOf(answer2, truth) {
  if (truth === null) return "◂";
  return answer2 === truth ? "✓" : "✗";
}

// core/js/score_column.js
var NUMBER = 56;
function scoreColumn({ key, title, values, limit, truth }, { x, width, top, row: high }) {
  const half = (width - NUMBER) / 2;
  const zero = x + half;
  const best = values.every((value) => value === values[0]) ? -1 : values.indexOf(Math.max(...values));
  const bar = (value, i) => {
    const length = Math.min(1, Math.abs(value) / limit) * half;
    const y = top + (i + 0.5) * high;
    const strong = i === best ? "nnlab-strong" : null;
    return [
      svg("rect", { x: value < 0 ? zero - length : zero, y: y - 6, width: length, height: 12, class: `nnlab-bar-${tone(value)}` }),
      label(number(value), x + width, y, { size: 12, "text-anchor": "end", class: strong, [`data-${key}`]: i }),
      i === best && label(markOf(best, truth), x + width - NUMBER + 8, y, { size: 12, class: "nnlab-strong", "data-mark": key })
    ];
  };
  return [
    label(title, x + width / 2, top - 10, { room: width, class: "nnlab-strong" }),
    svg("path", { d: `M${zero} ${top}v${values.length * high}`, class: "nnlab-score-axis" }),
    values.map(bar)
  ];
}

// core/js/two_nets.js
var HIDDEN = { "aria-hidden": "true", "pointer-events": "none" };
function scorePair(box, nets) {
  const digits2 = nets[0].values.map((_, digit) => label(String(digit), box.x + 12, box.top + (digit + 0.5) * box.row, { size: 14 }));
  return svg("g", HIDDEN, digits2, nets.map((net, i) => scoreColumn(net, { ...box, ...box.columns[i] })));
}
function picture(title, rows, box) {
  const { x, y, width, height } = box;
  return svg(
    "g",
    HIDDEN,
    label(title, x + width / 2, y - 11, { size: 13, room: width + 18, class: "nnlab-strong" }),
    pixels(rows, box, (value) => grey(value, 1, 1)),
    svg("rect", { x, y, width, height, class: "nnlab-picture-frame" })
  );
}
function seen(c, box, { rows, fields, most, title, note, name }) {
  const told2 = { room: box.width + 18, class: "nnlab-note-text", "aria-hidden": "true" };
  return [
    picture(title, rows, box),
    fields.map((own, i) => own && field(own, box, i)),
    label(note, box.x + box.width / 2, box.y + box.height + 13, told2),
    mover(c, box, { name, most })
  ];
}
function field([top, left, bottom, right], { x, y, cell }, i) {
  const box = { x: x + left * cell, y: y + top * cell, width: (right - left + 1) * cell, height: (bottom - top + 1) * cell };
  return outline(box, { ...HIDDEN, "stroke-dasharray": i ? "4 3" : null }, 2);
}

// core/js/map_canvas.js
var DARKEST = 225;
function mapCanvas({ page }, sheets, { x, y, width, height }) {
  const spots = [x, y, width, height, ...sheets.flatMap(spotOf)];
  const paper = kept(page, "paper", spots, () => paperOf(sheets, { x, y, width, height }));
  const changed = () => {
    page.at.ink = null;
    page.redraw();
  };
  const dots = { width: paper.image.width, height: paper.image.height };
  const canvas = html("canvas", { ...dots, class: "nnlab-map-canvas", "aria-hidden": "true", transitionend: changed });
  page.afterwards(() => {
    const node = (
      /** @type {HTMLCanvasElement} */
      canvas.node
    );
    const ink = page.at.ink ??= getComputedStyle(node).color;
    const key = [node, ink, paper, ...sheets.map(({ maps: maps2 }) => maps2)];
    if (page.at.painted?.length === key.length && key.every((part, i) => part === page.at.painted[i])) return;
    page.at.painted = key;
    paint(node, sheets, paper, ink);
  });
  const size = { width: dots.width * paper.unit, height: dots.height * paper.unit };
  return svg("foreignObject", { x, y, ...size, "pointer-events": "none" }, canvas);
}
function spotOf({ maps: { count, side }, cell, boxOf }) {
  const [first, last] = [boxOf(0), boxOf(count - 1)];
  return [count, side, cell, first.x, first.y, last.x, last.y];
}
function paperOf(sheets, { x, y, width, height }) {
  const spots = sheets.map(({ maps: maps2, boxOf }) => Array.from({ length: maps2.count }, (_, unit2) => {
    const spot = boxOf(unit2);
    return { right: Math.round(spot.x - x), down: Math.round(spot.y - y) };
  }));
  const lengths = spots.flatMap((own, i) => [sheets[i].cell, ...own.flatMap(({ right, down }) => [right, down])]);
  const unit = lengths.reduce(divisor);
  const across = Math.ceil(width / unit);
  const starts = spots.map((own) => own.map(({ right, down }) => (down * across + right) / unit));
  return { image: new ImageData(across, Math.ceil(height / unit)), unit, starts };
}
var divisor = (a, b) => b ? divisor(b, a % b) : a;
function paint(node, sheets, { image, unit, starts }, ink) {
  const dots = new Uint32Array(image.data.buffer);
  const [red, green, blue] = (ink.match(/[\d.]+/g) ?? ["0", "0", "0"]).map(Number);
  const colour = blue << 16 | green << 8 | red;
  sheets.forEach(({ maps: maps2, cell }, i) => stamp(dots, image.width, starts[i], maps2, cell / unit, colour));
  node.getContext("2d")?.putImageData(image, 0, 0);
}
function stamp(dots, wide, starts, { values, side }, cell, colour) {
  let most = 0;
  for (let at = 0; at < values.length; at++) if (values[at] > most) most = values[at];
  const scale = most > 0 ? DARKEST / most : 0;
  for (let row = 0, at = 0; row < starts.length * side; row++) {
    const from = starts[Math.floor(row / side)] + row % side * cell * wide;
    for (let to = from, end = from + side * cell; to < end; at++) {
      const dot = values[at] > 0 ? scale * values[at] + 0.5 << 24 | colour : 0;
      for (let k = 0; k < cell; k++) dots[to++] = dot;
    }
    for (let k = 1; k < cell; k++) dots.copyWithin(from + k * wide, from, from + cell * side);
  }
}

// core/js/map_groups.js
function mapGroups(c, { groups, maps: maps2, titles, chosen, name }, box) {
  const sheets = groups.map((group, i) => ({ maps: maps2[i], cell: group.cell, boxOf: (unit) => mapBox(group, unit) }));
  return [
    mapCanvas(c, sheets, box),
    svg(
      "g",
      { "aria-hidden": "true", "pointer-events": "none" },
      groups.map((group, i) => {
        const [strong, room] = [chosen.layer === group.layer, box.x + box.width - group.x];
        return kept(c.page, `frame${i}`, [...Object.values(group), titles[i], strong, room], () => framed(group, titles[i], strong, room));
      })
    ),
    chooser(c, groups, chosen, name, box)
  ];
}
function framed(group, title, strong, room) {
  const edge = (unit) => {
    const { x, y, width } = mapBox(group, unit);
    return `M${x} ${y}h${width}v${width}h${-width}z`;
  };
  return [
    label(title, group.x, group.y - 11, { size: 13, room, "text-anchor": "start", class: strong ? "nnlab-strong" : null }),
    svg("path", { d: Array.from({ length: group.count }, (_, unit) => edge(unit)).join(""), class: "nnlab-map-edge" })
  ];
}
function chooser({ stage, page, place }, groups, chosen, name, box) {
  const own = groups.filter(({ layer }) => layer === chosen.layer);
  return svg(
    "g",
    {
      role: "application",
      tabindex: 0,
      "data-key": "maps",
      class: "nnlab-map-groups",
      "aria-label": name,
      /** @param {KeyboardEvent} event */
      keydown: (event) => {
        const to = walked(groups, chosen, event.key);
        if (!to) return;
        event.preventDefault();
        page.set(to);
      }
    },
    own.map((group) => outline(mapBox(group, chosen.unit), { "pointer-events": "none" })),
    svg("rect", {
      ...box,
      class: "nnlab-map-surface",
      /** @param {PointerEvent} event */
      pointerdown: (event) => tap(event, () => {
        const at = mapAt(groups, onStage(
          /** @type {any} */
          { stage, page, place },
          event
        ));
        if (at) page.set(at);
        focusOn(stage, "maps");
      })
    })
  );
}
var stepOf = ({ cell, side, gap }) => cell * side + gap;
var heightOf = (group) => Math.ceil(group.count / group.columns) * stepOf(group);
function mapBox(group, unit) {
  const { x, y, columns, cell, side } = group;
  const step = stepOf(group);
  return { x: x + unit % columns * step, y: y + Math.floor(unit / columns) * step, width: cell * side, height: cell * side };
}
function mapAt(groups, { x, y }) {
  for (const group of groups) {
    const [row, column] = [Math.floor((y - group.y) / stepOf(group)), Math.floor((x - group.x) / stepOf(group))];
    const unit = row * group.columns + column;
    if (row >= 0 && column >= 0 && column < group.columns && unit < group.count) return { layer: group.layer, unit };
  }
  return null;
}
function walked(groups, { layer, unit }, key) {
  const most = Math.max(...groups.map((group) => group.layer));
  const count = (of) => groups.find((group) => group.layer === of)?.count ?? 1;
  const near = (value, low, high) => Math.max(low, Math.min(high, value));
  const across = { ArrowLeft: unit - 1, ArrowRight: unit + 1, Home: 0, End: count(layer) - 1 };
  if (key in across) return { layer, unit: near(across[key], 0, count(layer) - 1) };
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const to = near(layer + (key === "ArrowDown" ? 1 : -1), 1, most);
  return { layer: to, unit: near(unit, 0, count(to) - 1) };
}

// core/js/net_line.js
function answered({ read: read2, misread }, net, { digit, share, truth }) {
  const right = truth === null || truth === digit;
  return fill(right ? read2 : misread, { net, digit, share: rounded(100 * share, 1) });
}
function found(texts2, named, value, field2) {
  if (!field2) return fill(texts2.silent, named);
  const [top, left, bottom, right] = field2.map((place) => place + 1);
  return fill(texts2.found, { value: number(value), top, left, bottom, right, ...named });
}

// neocognitron/js/line.js
function line(state, result, words2) {
  const said = NAMES.map((name) => answer(state, result, name, words2));
  if (!result.picture.values.some(Boolean)) said.push(words2.empty);
  return [...said, ...NAMES.map((name) => foundBy(result, name, words2))].join(" · ");
}
function answer(state, { answers, shares }, name, words2) {
  const [digit, truth] = [answers[name], truthOf(state)];
  return answered({ read: words2.read, misread: words2.misread }, words2[name], { digit, truth, share: shares[name][digit] });
}
function foundBy({ layer, unit, strongest: strongest2, field: field2 }, name, words2) {
  return found({ found: words2.found, silent: words2.silent }, { layer: words2[`layer_${name}_${layer}`], unit: unit + 1 }, strongest2[name][0], field2[name]);
}

// neocognitron/js/maps.js
function maps(c) {
  const { result, page: { words: words2, width }, place } = c;
  const { groups, top, height, heads, templates, wide } = place;
  const titles = groups.map(({ count, side, layer }, i) => fill(side > 1 ? words2.title : words2.title_numbers, { layer: words2[`layer_${NAMES[i < groups.length / 2 ? 0 : 1]}_${layer}`], count, side }));
  const name = fill(words2.maps, { stack: foundBy(result, "stack", words2), net: foundBy(result, "net", words2) });
  return [
    mapGroups(
      c,
      { groups, maps: [...result.stack, ...result.net], titles, chosen: result, name },
      { x: 0, y: top, width, height: height - top }
    ),
    svg("g", { "aria-hidden": "true", "pointer-events": "none" }, NAMES.map((net, i) => [
      label(words2[`head_${net}`], heads[i].x, heads[i].y, { size: 14, room: heads[i].width, "text-anchor": "start", class: "nnlab-strong" }),
      template(result.template[net], templates[i]),
      told(words2, templates[i], result.unit, wide)
    ]))
  ];
}
function told(words2, { x, y, size }, unit, wide) {
  if (!wide) return label(words2.weights, x + size / 2, y + size + 11, { size: 12, room: size + 12 });
  const lines2 = [fill(words2.template, { unit: unit + 1 }), words2.template_signs];
  return lines2.map((text, i) => label(text, x + size + 10, y + size / 2 + 18 * (i - 0.5), { size: 12, "text-anchor": "start" }));
}
var drawn = /* @__PURE__ */ new WeakMap();
function template(weights, box) {
  const key = `${box.x} ${box.y} ${box.size}`;
  if (drawn.get(weights)?.key !== key) drawn.set(weights, { key, paths: pathsOf(weights, box) });
  return Object.entries(drawn.get(weights)?.paths ?? {}).map(([kind, d]) => svg("path", { d, class: `nnlab-${kind}` }));
}
function pathsOf({ values, count, side }, { x, y, size }) {
  const across = Math.ceil(Math.sqrt(count));
  const gap = across > 1 ? 3 : 0;
  const cell = ((size + gap) / across - gap) / side;
  const step = cell * side + gap;
  const limit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const paths = { positive: "", negative: "", "picture-frame": "" };
  for (let at = 0; at < values.length; at++) {
    const [channel, i, j] = [Math.floor(at / side / side), Math.floor(at / side) % side, at % side];
    const [left, top] = [x + channel % across * step, y + Math.floor(channel / across) * step];
    const wide = (cell - 1) * Math.sqrt(Math.abs(values[at]) / limit);
    const [from, down] = [left + (j + 0.5) * cell - wide / 2, top + (i + 0.5) * cell - wide / 2];
    paths[values[at] < 0 ? "negative" : "positive"] += `M${from.toFixed(2)} ${down.toFixed(2)}h${wide.toFixed(2)}v${wide.toFixed(2)}h${(-wide).toFixed(2)}z`;
    if (at % (side * side) === 0) paths["picture-frame"] += `M${left} ${top}h${cell * side}v${cell * side}h${-cell * side}z`;
  }
  return paths;
}

// neocognitron/js/draw.js
function draw(c) {
  const { state, result, page, place } = c;
  const { words: words2, data } = page;
  const greys = clean(state, data);
  const keep = (rows) => page.set({ pixels: rows, digit_index: DRAWING });
  const look = { key: "clear", text: words2.clear, name: words2.clear, size: 14, ...place.clear };
  return [
    kept(page, "drawn", [greys.join(), place.pad.cell], () => [picture(words2.drawn, greys, place.pad), lattice(place.pad, place.pad.rows, place.pad.columns)]),
    sketchPad(c, {
      grid: place.pad,
      own: isDrawing(state),
      keep,
      finger: "taps",
      toggles: true,
      rows: isDrawing(state) ? state.pixels : asDrawn(greys)
    }),
    button(look, () => keep(blank(data.side))),
    seen(c, place.seen, {
      rows: result.picture.rows(0),
      fields: NAMES.map((name) => result.field[name]),
      most: data.margin,
      title: words2.seen,
      note: words2.drag,
      name: fill(words2.mover, state)
    }),
    scorePair(place.scores, NAMES.map((name) => ({ key: name, title: words2[`short_${name}`], values: result.scores[name], limit: data.longest, truth: truthOf(state) }))),
    maps(c)
  ];
}

// core/js/board.js
var [TITLE, LABEL] = [22, 36];
function board(x, y, cell, count) {
  return { x, y, cell, rows: count, columns: count, width: cell * count, height: cell * count };
}
function scoresIn(x, y, width, row) {
  const column = (width - LABEL) / 2;
  const columns = [0, 1].map((i) => ({ x: x + LABEL + i * column, width: column - 8 }));
  return { x, width, top: y + TITLE, row, columns, bottom: y + TITLE + 10 * row };
}

// neocognitron/js/layout.js
var [TITLE2, GAP, APART, BUTTON2, FOOT] = [22, 24, 16, 34, 20];
function layout(_state, result, width, { side }) {
  const wide = width >= 600;
  const pad = board(0, TITLE2, wide ? 18 : 14, side);
  const seen2 = board(pad.x + pad.width + GAP, TITLE2, wide ? 11 : 8, result.picture.side);
  const clear = { x: pad.width / 2, y: pad.y + pad.height + 8 + BUTTON2 / 2, width: Math.min(110, pad.width), height: BUTTON2 };
  const below = Math.max(clear.y + BUTTON2 / 2, seen2.y + seen2.height + FOOT) + 8;
  const left = wide ? seen2.x + seen2.width + GAP : 0;
  const scores = scoresIn(left, wide ? 0 : below, width - left, wide ? 22 : 18);
  const top = (wide ? Math.max(below, scores.bottom) : scores.bottom) + 10;
  const blocks = blocksIn(result, width, top, wide);
  const [one, other] = blocks;
  return {
    wide,
    pad,
    seen: seen2,
    clear,
    scores,
    top,
    groups: [...one.groups, ...other.groups],
    templates: blocks.map(({ template: template2 }) => template2),
    heads: blocks.map(({ head }) => head),
    height: Math.max(one.bottom, other.bottom) + 4
  };
}
function blocksIn({ stack, net }, width, top, wide) {
  const across = wide ? (width - APART) / 2 : width;
  const one = block(stack, 0, top, across, wide);
  return [one, wide ? block(net, across + APART, top, across, wide) : block(net, 0, one.bottom + 6, across, wide)];
}
function block(maps2, x, y, width, wide) {
  const head = { x, y: y + TITLE2 / 2, width };
  const size = wide ? 92 : 52;
  const template2 = { x, y: y + TITLE2, size };
  let next = wide ? template2.y + size + 6 : y + TITLE2 - 4;
  const groups = maps2.map(({ count, side }, i) => {
    const group = groupIn(count, side, i, x, next + TITLE2 - 2, wide ? width : i < 2 ? width - size - 8 : width, wide);
    next = group.y + heightOf(group) + 2;
    return group;
  });
  if (!wide) Object.assign(template2, { x: x + width - size, y: groups[0].y });
  return { head, template: template2, groups, bottom: next };
}
function groupIn(count, side, i, x, y, width, wide) {
  const gap = 2;
  const large = i < 2 && wide && 8 * (3 * side + gap) <= width + gap;
  const cell = i < 3 ? large ? 3 : 2 : 6;
  const columns = Math.min(i < 2 ? 8 : Infinity, Math.floor((width + gap) / (cell * side + gap)));
  return { x, y, cell, gap, columns, count, side, layer: i + 1 };
}

// neocognitron/js/snippet.js
function snippet(state, { places }) {
  const [imports, picture2] = isDrawing(state) ? [
    ["import numpy as np", "from nnlab.convnet import move", "from nnlab.cortex import digit_nets", "from nnlab.templates import inked"],
    `np.pad(inked("${state.pixels.join(" ")}"), 3)`
  ] : [
    ["from nnlab.convnet import move", "from nnlab.cortex import digit_nets, framed_digits"],
    `framed_digits()[0][${places[state.digit_index][state.sample - 1]}]`
  ];
  return [
    ...imports,
    "",
    `picture = move(${picture2}, ${state.down}, ${state.right})`,
    'digit_nets().scores(picture[None])["stack"][0]'
  ].join("\n");
}

// neocognitron/js/index.js
var index_default = view({ name: "neocognitron", compute, layout, draw, line, snippet });
export {
  index_default as default
};
