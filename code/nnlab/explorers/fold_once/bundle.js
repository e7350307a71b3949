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
function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
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

// fold_once/js/crease.js
function creaseOf(angle, centre) {
  const turn = angle * Math.PI / 180;
  const along = [Math.cos(turn), Math.sin(turn)];
  const away = [-along[1], along[0]];
  const coordinates = (point) => {
    const [right, up] = [point[0] - centre[0], point[1] - centre[1]];
    return [right * along[0] + up * along[1], right * away[0] + up * away[1]];
  };
  const at = (u, s) => [centre[0] + u * along[0] + s * away[0], centre[1] + u * along[1] + s * away[1]];
  const folded = (point, share) => {
    const back = -2 * share * Math.min(coordinates(point)[1], 0);
    return [point[0] + back * away[0], point[1] + back * away[1]];
  };
  const corner = (from, to) => {
    const [s0, s1] = [coordinates(from)[1], coordinates(to)[1]];
    const t = s0 / (s0 - s1);
    return s0 * s1 < 0 ? [[from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]] : [];
  };
  return { along, at, coordinates, corner, folded };
}

// fold_once/js/compute.js
function compute({ angle, fold }, { corners, classes, centre, nothing, most }) {
  const sheet2 = creaseOf(angle, centre);
  const share = fold / most.fold;
  const places = corners.map((corner) => sheet2.folded(corner, share));
  return {
    sheet: sheet2,
    share,
    places,
    line: dividingLine(places, classes, nothing),
    crease: places.map(sheet2.coordinates),
    /** @type {number[]} each corner's distance from the crease while the paper is flat */
    before: corners.map((corner) => sheet2.coordinates(corner)[1])
  };
}
function dividingLine(points, classes, nothing) {
  const [zeros, ones] = [0, 1].map((kind) => points.filter((_, i) => classes[i] === kind));
  let best = null;
  for (const [x, y] of directions(zeros, ones)) {
    const length = Math.hypot(x, y);
    if (length <= nothing) continue;
    const w = [x / length, y / length];
    const reach = (some) => some.map(([a, b]) => a * w[0] + b * w[1]);
    const [near, far] = [Math.min(...reach(ones)), Math.max(...reach(zeros))];
    if (near - far > (best?.gap ?? nothing)) best = { w, b: -(near + far) / 2, gap: near - far };
  }
  return best;
}
function directions(zeros, ones) {
  const between = (from, to) => to.flatMap(([a, b]) => from.map(([c, d]) => (
    /** @type {Point} */
    [a - c, b - d]
  )));
  const sides = [zeros, ones].flatMap((some) => between(some, some));
  return [...between(zeros, ones), ...sides.map(([x, y]) => (
    /** @type {Point} */
    [-y, x]
  ))];
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
function spread(points, { near = 12, apart = 13 } = {}) {
  const groups = [];
  points.forEach(([x, y], i) => {
    const group = groups.find((other) => Math.hypot(other.x - x, other.y - y) < near);
    if (group) group.members.push(i);
    else groups.push({ x, y, members: [i] });
  });
  return groups.map(({ x, y, members }) => {
    const middle = (members.length - 1) / 2;
    return { x, y, members, places: members.map((_, k) => [x + (k - middle) * apart, y]) };
  });
}

// fold_once/js/layout.js
var [PAPER, GRAPH, ROW] = [210, 104, 18];
var LIST = 134;
function layout(_state, _result, width, { box, far }) {
  const gap = width < 400 ? 14 : 40;
  const side = Math.floor(Math.min(PAPER, width - gap - LIST));
  const column = Math.min(170, width - side - gap);
  const left = (width - side - gap - column) / 2;
  const graph2 = Math.min(GRAPH, column);
  const x = left + side + gap;
  const more = Math.min(20, column - LIST);
  const across = { dot: x + 6, name: x + 16, before: x + 74 + more / 2, arrow: x + 85 + 0.7 * more, after: x + 133 + more };
  const list2 = { ...across, y: 20 + graph2 + 20, step: ROW };
  const [low, high] = box;
  return {
    paper: square(left, 2, side, low, high),
    graph: square(x, 20, graph2, -far, far),
    list: list2,
    height: Math.max(side + 4, list2.y + 4 * ROW - 8)
  };
}
function handleAt([right, up], { left, top, size }) {
  const reach = size / 2 * Math.min(1, 0.9 / Math.max(Math.abs(right), Math.abs(up)));
  return [left + size / 2 + reach * right, top + size / 2 - reach * up];
}
function angleAt({ left, top, size }, x, y, step) {
  const turn = Math.atan2(top + size / 2 - y, x - left - size / 2) * 180 / Math.PI;
  return turned(0, Math.round(turn / step) * step);
}
function turned(angle, degrees) {
  return ((angle + degrees) % 180 + 180) % 180;
}

// fold_once/js/crease_handle.js
function creaseHandle(c) {
  const { state: { angle }, result: { sheet: sheet2 }, page, place: { paper: p } } = c;
  const { steps, most } = page.data;
  const [x, y] = handleAt(sheet2.along, p);
  const said = { key: "crease", name: page.words.turn, value: angle, low: 0, high: most.angle, text: `${number(angle)}°` };
  return [
    svg("circle", { cx: x, cy: y, r: 7, class: "nnlab-turn" }),
    svg("circle", {
      cx: x,
      cy: y,
      r: 17,
      class: "nnlab-reach",
      ...handle(c, said, {
        step: (by) => page.set({ angle: turned(angle, by * steps.angle) }),
        go: (end) => page.set({ angle: end }),
        drag: (right, down) => page.set({ angle: angleAt(p, x + right, y + down, steps.angle) })
      })
    })
  ];
}

// fold_once/js/distances.js
function graph({ result, page: { words: words2, data }, place: { graph: p } }) {
  const { share, before, crease: now } = result;
  const far = p.high;
  return svg(
    "g",
    { "aria-hidden": "true" },
    label(words2.graph, p.left, 8, { size: 12, "text-anchor": "start", class: "nnlab-note-text" }),
    svg("path", { d: `${trace([[-far, 0], [far, 0]], p)}${trace([[0, -far], [0, far]], p)}`, class: "nnlab-mesh nnlab-edge" }),
    svg("path", { d: trace([[-far, -far], [far, far]], p), class: "nnlab-flat" }),
    svg("path", { d: trace([[-far, -(1 - 2 * share) * far], [0, 0], [far, far]], p), class: "nnlab-bent" }),
    data.classes.map((kind, i) => marker(kind, p.x(before[i]), p.y(now[i][1]), 5))
  );
}
function list({ result, page: { data }, place: { list: { dot, name, before, arrow, after, y, step } } }) {
  return svg("g", { class: "nnlab-list" }, data.corners.map((corner, i) => {
    const line2 = y + i * step;
    return [
      marker(data.classes[i], dot, line2, 5),
      label(corner.join(""), name, line2, { size: 12, "text-anchor": "start" }),
      label(number(result.before[i]), before, line2, { size: 12, "text-anchor": "end", class: "nnlab-index" }),
      label("→", arrow, line2, { size: 12, class: "nnlab-index" }),
      label(number(result.crease[i][1]), after, line2, { size: 12, "text-anchor": "end", class: "nnlab-strong", "data-output": `s ${i}` })
    ];
  }));
}

// fold_once/js/line.js
function line({ fold }, { places, crease: crease2, line: divided }, words2, data) {
  const values = (i) => crease2.map((place) => number(place[i])).join(", ");
  const points = met(places, data);
  return [
    divided ? fill(words2.divided, { gap: number(divided.gap) }) : words2.undivided,
    fold in NAMED && words2[NAMED[fold]],
    points && fill(words2.met, { points }),
    fill(words2.away, { values: values(1) }),
    fill(words2.along, { values: values(0) })
  ].filter(Boolean).join(" · ");
}
var NAMED = { 50: "at50", 100: "at100" };
function met(places, { corners, classes }) {
  const shown = places.map((place) => place.map(number).join(" "));
  const pairs = shown.flatMap((_, i) => shown.slice(0, i).map((_place, j) => [j, i]));
  const mixed = pairs.filter(([j, i]) => shown[i] === shown[j] && classes[i] !== classes[j]);
  return mixed.map((pair) => pair.map((i) => corners[i].join("")).join(" = ")).join(", ");
}
function snippet({ angle, fold }, { most }) {
  return `from nnlab.folding import dividing_line, fold_once
from nnlab.xor import INPUTS, truth_table

places = fold_once(INPUTS, angle=${angle}, fold=${fold / most.fold})
print(dividing_line(places, truth_table("XOR")))
places`;
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

// fold_once/js/sheet.js
var GAPS = 8;
function sheet({ result, page: { data }, place: { paper: p } }) {
  const { line: line2 } = result;
  const region = line2 && regions(sampled((x, y) => line2.w[0] * x + line2.w[1] * y + line2.b, p.low, p.high, 20), p);
  const divide = line2 && boundary(p, line2.w, line2.b, 18, 0.3);
  const room = labelRoom(p);
  const points = dots(result, data, p, room);
  return [
    paper(p, region, ["", ""], []),
    inside(p, lower(result, p), mesh(result, p), crease(result.sheet, p, room)),
    divide && boundaryLine(divide, "", plusIn(divide, room)),
    trails(result, data, p),
    points
  ];
}
function mesh({ sheet: { corner, folded }, share }, p) {
  const bent = (from, to) => trace([from, ...corner(from, to), to].map((point) => folded(point, share)), p);
  const lines = spaced(p.low, p.high, GAPS).flatMap((at) => [bent([at, p.low], [at, p.high]), bent([p.low, at], [p.high, at])]);
  return svg("path", { d: lines.join(""), class: "nnlab-mesh" });
}
function lower({ sheet: { coordinates, corner, folded }, share }, p) {
  const { low, high } = p;
  const rim = [[low, low], [high, low], [high, high], [low, high]];
  const half = rim.flatMap((from, i) => {
    const met2 = corner(from, rim[(i + 1) % 4]);
    return coordinates(from)[1] > 0 ? met2 : [from, ...met2];
  });
  return svg("path", { d: `${trace(half.map((point) => folded(point, share)), p)}z`, class: "nnlab-flap" });
}
function crease({ at }, p, room) {
  const ways = [[-0.35, 0.38], [-0.43, 0.36], [-0.27, 0.36], [-0.44, 0.2], [-0.26, 0.2], [-0.44, 0.08], [-0.26, 0.08]];
  const place = room.put("s", 13, placed(ways.map(([u, s]) => at(u, s)), p), 20);
  return [
    svg("path", { d: trace([at(-2, 0), at(2, 0)], p), class: "nnlab-crease" }),
    svg("path", { d: trace([at(-0.35, 0), at(-0.35, 0.26)], p), class: "nnlab-normal" }),
    svg("path", { d: `${trace([at(-0.31, 0.22), at(-0.39, 0.22), at(-0.35, 0.3)], p)}z`, class: "nnlab-normal-tip" }),
    place && label("s", ...place, { size: 13, class: "nnlab-chosen nnlab-strong" })
  ];
}
function trails({ places }, { corners }, p) {
  return svg("g", { class: "nnlab-trail", "aria-hidden": "true" }, corners.map(([x, y], i) => Math.hypot(places[i][0] - x, places[i][1] - y) > 0.02 && [
    svg("path", { d: trace([[x, y], places[i]], p) }),
    svg("circle", { cx: p.x(x), cy: p.y(y), r: 6 })
  ]));
}
function dots({ places }, { corners, classes }, p, room) {
  const shown = spread(placed(places, p), { near: 10, apart: 22 }).flatMap((group) => group.members.map((i, k) => ({ i, at: group.places[k] })));
  for (const { at } of shown) room.avoid(at, 7);
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, shown.map(({ i, at: [x, y] }) => {
    const name = corners[i].join("");
    const place = room.put(name, 12, [[x, y + 17], [x, y - 17], [x + 19, y], [x - 19, y]]);
    return [marker(classes[i], x, y, 7), place && label(name, ...place, { size: 12, class: "nnlab-over" })];
  }));
}

// fold_once/js/index.js
var draw = (c) => [sheet(c), graph(c), list(c), creaseHandle(c)];
var index_default = view({ name: "fold_once", compute, layout, draw, line, snippet });
export {
  angleAt,
  index_default as default,
  dividingLine,
  handleAt,
  turned
};
