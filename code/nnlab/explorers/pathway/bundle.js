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
var ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
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

// pathway/js/compute.js
function compute({ ms, rate, station_index: at }, { earliest, typical }) {
  const states = earliest.map((soon, i) => typical[i] <= ms ? "typically" : soon <= ms ? "early" : "waiting");
  const before = at ? [earliest[at - 1], typical[at - 1]] : [0, 0];
  const step = [earliest[at] - before[0], typical[at] - before[1]];
  return {
    states,
    step,
    typically: states.filter((one) => one === "typically").length,
    early: states.filter((one) => one === "early").length,
    earliest: earliest[at],
    typical: typical[at],
    spikes: step[0] * rate / 1e3,
    so_far: earliest[at] * rate / 1e3
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
function outline(box, attributes = {}, width = 2.5) {
  const shape = { ...box, fill: "none", "stroke-linejoin": "round", rx: 2, ...attributes };
  return [
    svg("rect", { ...shape, stroke: "var(--page)", "stroke-width": width + 3, "stroke-opacity": 0.85 }),
    svg("rect", { ...shape, stroke: "var(--focus)", "stroke-width": width })
  ];
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
function sheet({ left, top, width, height, x, y }, ticks) {
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("rect", { x: left, y: top, width, height, class: "nnlab-plane" }),
    ticks.x.map(([value, text]) => label(text, x(value), top + height + 11, { size: 11, class: "nnlab-index" })),
    ticks.y.map(([value, text]) => [
      svg("path", { d: `M${left} ${y(value)}h${width}`, class: "nnlab-rule" }),
      label(text, left - 5, y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" })
    ])
  );
}

// pathway/js/layout.js
var [ROW, TOP, NAMES, FOOT] = [24, 8, 84, 118];
function layout(_state, _result, width, { names, ranges: { ms: [low, high] } }) {
  const wide = width >= 560;
  const left = NAMES + (wide ? 104 : 14);
  const box = { left, top: TOP, width: width - left - 20, height: names.length * ROW };
  const rows2 = chart(box, [low, high], [0, names.length]);
  return { rows: rows2, row: ROW, wide, width, foot: TOP + box.height, height: TOP + box.height + FOOT };
}

// pathway/js/line.js
function line({ ms, rate, station_index }, { typically, early, earliest, typical, spikes }, words2) {
  return [
    fill(words2.reached, { ms, typically, early }),
    fill(words2.arrival, { station: words2[`station${station_index}`], earliest, typical }),
    words2[`does${station_index}`],
    fill(words2.fitting, { rate, spikes: number(spikes) })
  ].join(" · ");
}
function snippet({ ms, rate, station_index }, { names }) {
  return `from nnlab.cortex import area, reached, spikes

typically, early = reached(${ms})
on_the_way = spikes(area("${names[station_index]}").earliest_ms, rate=${rate})
[len(typically), len(early), on_the_way]`;
}

// core/js/cell_grid.js
function cellGrid(c, { key, cells, at, name, choose }) {
  const { x, y, width, height } = cells;
  const go = (spot) => {
    if (spot.row !== at.row || spot.column !== at.column) choose(spot);
  };
  const under = (event) => spotAt(cells, onStage(c, event));
  return svg(
    "g",
    {
      role: "application",
      tabindex: 0,
      "data-key": key,
      "aria-label": name,
      class: "nnlab-cell-grid",
      /** @param {KeyboardEvent} event */
      keydown: (event) => {
        const to = walked(cells, at, event.key);
        if (!to) return;
        event.preventDefault();
        go(to);
      }
    },
    outline(boxOf(cells, at), { "pointer-events": "none" }),
    svg("rect", {
      x,
      y,
      width,
      height,
      "data-grid": key,
      class: "nnlab-grid-surface",
      /** @param {PointerEvent} event */
      pointermove: (event) => {
        if (event.pointerType === "mouse" && !event.buttons) go(under(event));
      },
      /** @param {PointerEvent} event */
      pointerdown: (event) => tap(event, () => {
        go(under(event));
        focusOn(c.stage, key);
      })
    })
  );
}
function spotAt({ x, y, width, height, rows: rows2, columns }, point) {
  return within(rows2, columns, Math.floor((point.y - y) / height * rows2), Math.floor((point.x - x) / width * columns));
}
function walked({ rows: rows2, columns }, at, key) {
  if (key === "Home") return { ...at, column: 0 };
  if (key === "End") return { ...at, column: columns - 1 };
  const [down, right] = ARROWS[key] ?? [];
  return down == null ? null : within(rows2, columns, at.row + down, at.column + right);
}
function boxOf({ x, y, width, height, rows: rows2, columns }, { row: row2, column }) {
  return { x: x + column * width / columns, y: y + row2 * height / rows2, width: width / columns, height: height / rows2 };
}
function within(rows2, columns, row2, column) {
  return { row: Math.max(0, Math.min(rows2 - 1, row2)), column: Math.max(0, Math.min(columns - 1, column)) };
}

// pathway/js/rows.js
var MARKS = { typically: "✓", early: "…", waiting: "" };
function rows(c) {
  const { page: { data: { names } }, place: { rows: p } } = c;
  return [
    sheet(p, { x: [0, 50, 100, 150, 200, 250].map((ms) => [ms, String(ms)]), y: [] }),
    groups(c),
    names.map((_, i) => row(c, i)),
    chosen(c)
  ];
}
function row({ state: { station_index }, result: { states }, page: { words: words2, data: { earliest, typical } }, place: { rows: p, row: tall } }, i) {
  const y = p.top + (i + 0.5) * tall;
  const state = (
    /** @type {"typically" | "early" | "waiting"} */
    states[i]
  );
  const box = { x: p.x(earliest[i]), y: y - 7, width: p.x(typical[i]) - p.x(earliest[i]), height: 14, rx: 3 };
  const now = i === station_index ? "nnlab-strong" : "";
  return svg(
    "g",
    { "aria-hidden": "true" },
    label(words2[`station${i}`], p.left - 18, y, { size: 13, "text-anchor": "end", class: now }),
    svg("rect", { ...box, class: `nnlab-${state}` }),
    MARKS[state] && label(MARKS[state], p.left - 8, y, { size: 12 })
  );
}
function groups({ page: { words: words2, data: { groups: sizes } }, place: { rows: p, row: tall, wide } }) {
  let from = 0;
  return svg("g", { "aria-hidden": "true" }, sizes.map((size, k) => {
    const top = p.top + from * tall;
    from += size;
    const x = wide ? 98 : 2;
    return [
      svg("path", { d: `M${x + 4} ${top + 5}h-4v${size * tall - 10}h4`, class: `nnlab-group nnlab-group${k}` }),
      wide && label(words2[`group${k}`], x - 8, top + size * tall / 2, { size: 12, "text-anchor": "end", class: "nnlab-index" })
    ];
  }));
}
function chosen(c) {
  const { state: { station_index: at }, page, place: { rows: p, row: tall, wide } } = c;
  const { words: words2, data: { names, earliest, typical } } = page;
  const left = wide ? 104 : 8;
  const cells = { x: left, y: p.top, width: p.left - left - 2, height: names.length * tall, rows: names.length, columns: 1 };
  const name = fill(words2.row, { station: words2[`station${at}`], earliest: earliest[at], typical: typical[at] });
  return cellGrid(c, { key: "stations", cells, at: { row: at, column: 0 }, name, choose: ({ row: to }) => page.set({ station_index: to }) });
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

// pathway/js/time.js
function time(c) {
  const { state: { ms }, page, place: { rows: p } } = c;
  const [low, high, by] = page.data.ranges.ms;
  const said = { key: "ms", name: page.words.hold, value: ms, low, high, text: `${ms} ms` };
  return [upright(c, p, said, by, (value) => page.set({ ms: value })), counts(c)];
}
function counts({ state: { station_index }, result, page: { words: words2 }, place: { foot: foot2, wide, width } }) {
  const station = words2[`station${station_index}`];
  const [left, middle] = [4, wide ? width / 2 + 8 : 4];
  const right = wide ? middle - 24 : width - 4;
  const lines = [
    ["typically", String(result.typically), left, right, 0],
    ["early", String(result.early), left, right, 1],
    ["spikes", number(result.spikes), middle, width - 4, wide ? 0 : 2],
    ["so_far", number(result.so_far), middle, width - 4, wide ? 1 : 3]
  ];
  return [
    lines.map(([key, text, x, end, row2]) => line2(fill(words2[key], { station }), String(text), String(key), Number(x), Number(end), foot2 + 38 + 19 * Number(row2))),
    label(words2.dorsal, left, foot2 + 38 + 19 * (wide ? 2.2 : 4), { size: 11, room: width - 8, "text-anchor": "start", class: "nnlab-index", "aria-hidden": "true" })
  ];
}
function line2(name, text, key, x, end, y) {
  const mark = { x, y: y - 5, width: 16, height: 10, rx: 2, "aria-hidden": "true" };
  const marked = key === "typically" || key === "early";
  return svg(
    "g",
    {},
    marked && svg("rect", { ...mark, class: `nnlab-${key}` }),
    label(name, x + (marked ? 24 : 0), y, { size: 12, room: end - x - 64, "text-anchor": "start" }),
    label(text, end, y, { size: 14, "text-anchor": "end", class: "nnlab-strong", "data-output": key })
  );
}

// pathway/js/index.js
var draw = (c) => [rows(c), time(c)];
var index_default = view({ name: "pathway", compute, layout, draw, line, snippet });
export {
  index_default as default
};
