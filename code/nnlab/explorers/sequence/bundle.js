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
  if (before.length === now.length && now.every(({ kind: kind2 }, i) => kind2 === before[i].kind)) {
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
function factor(value, first = false) {
  return value < 0 && !first ? `(${number(value)})` : number(value);
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
function follow(stage, down, move, lifted) {
  if (down.button > 0 || hands.has(stage)) return false;
  const listening = new AbortController();
  const { signal } = listening;
  const hand = { listening, pointer: down.pointerId, far: 0 };
  hands.set(stage, hand);
  signal.addEventListener("abort", () => hands.delete(stage));
  stage.setPointerCapture(down.pointerId);
  const shrink = shrinkOf(stage);
  const on = (kind2, act) => stage.addEventListener(kind2, (event) => {
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
    const kind2 of
    /** @type {const} */
    ["pointercancel", "lostpointercapture"]
  ) on(kind2, () => listening.abort());
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
  for (const kind2 of ["pointerup", "pointercancel"]) document.addEventListener(kind2, done, { signal: listening.signal });
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

// core/js/written.js
var INDEX = /([₀-₉]+)/;
var [SMALL, LOW] = [0.75, 0.22];
var digits = (index) => index.replace(/[₀-₉]/g, (sign) => String(sign.charCodeAt(0) - 8320));
function parts(text) {
  return text.split(INDEX).map((part2, i) => ({ part: i % 2 ? digits(part2) : part2, index: i % 2 > 0 })).filter(({ part: part2 }) => part2);
}
function inDrawing(text, size) {
  if (!INDEX.test(text)) return text;
  const low = Number((LOW * size).toFixed(2));
  return parts(text).map(({ part: part2, index }, i) => {
    if (index) return svg("tspan", { dy: low, "font-size": Number((SMALL * size).toFixed(2)) }, part2);
    return i ? svg("tspan", { dy: -low }, part2) : part2;
  });
}
function onPage(text) {
  return parts(text).map(({ part: part2, index }) => index ? html("sub", {}, part2) : part2);
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
    for (const kind2 of ["keydown", "pointerdown"]) this.on.stage.addEventListener(kind2, () => this.catchUp(), true);
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
  const spans = text.split(" · ").map((part2) => html("span", { class: "nnlab-part" }, onPage(part2)));
  return spans.flatMap((span, i) => i ? [html("span", { class: "nnlab-dot" }, " · "), span] : [span]);
}

// sequence/js/compute.js
var sum = (values) => values.reduce((a, b) => a + b, 0);
function compute({ x, w, threshold, decision_index, step }, data) {
  const size = x.length - w.length + 1;
  const windows = Array.from({ length: size }, (_, i) => x.slice(i, i + w.length));
  const scores2 = windows.map((values) => sum(values.map((value, j) => value * w[j])));
  const how = data.decisions[decision_index];
  const highest = Math.max(...scores2);
  const winner = scores2.indexOf(highest);
  const decision2 = how === "max" ? highest : sum(scores2);
  const upstream2 = scores2.map((_, i) => how === "sum" || i === winner ? 1 : 0);
  const gradients2 = windows.map((values, i) => values.map((value) => upstream2[i] ? value : 0));
  const at = Math.min(step, size - 1);
  return {
    how,
    size,
    scores: scores2,
    winner,
    decision: decision2,
    upstream: upstream2,
    gradients: gradients2,
    at,
    window: windows[at],
    span: w.length,
    found: decision2 >= threshold,
    equal: scores2.flatMap((score, i) => score === highest ? [i] : []),
    total: w.map((_, j) => sum(gradients2.map((row) => row[j])))
  };
}
function derived({ size, at }) {
  return { step: at, last_step: size - 1 };
}
function line({ w, threshold }, result, words2, data) {
  const { at, window, scores: scores2 } = result;
  const terms = window.map((value, j) => `${factor(value, j === 0)}·${factor(w[j])}`);
  const said = [`s${subscript(at)} = ${terms.join(" + ")} = ${number(scores2[at])}`];
  if (!w.some(Boolean)) said.push(words2.nothing);
  return [...said, ...decided(threshold, result, words2, data), ...passed(result, words2)].join(" · ");
}
function decided(threshold, { how, decision: decision2, found }, words2, data) {
  const values = { how, value: number(decision2), threshold: number(threshold) };
  const said = [fill(found ? words2.found : words2.missing, values)];
  if (!found && decision2 >= data.lowest_threshold) said.push(fill(words2.lower, values));
  return said;
}
function passed({ how, scores: scores2, winner, total, equal }, words2) {
  const gradient = total.map(number).join(", ");
  if (how === "sum") return [fill(words2.all, { count: scores2.length, gradient })];
  const tie = equal.length > 1 ? [fill(words2.tie, { windows: equal.join(", ") })] : [];
  return [fill(words2.one, { window: winner, gradient }), ...tie];
}
function snippet({ x, w, threshold, decision_index }, data) {
  const how = data.decisions[decision_index];
  return `from nnlab.motifs import decide, sequence_scores, weight_gradient

x, w = ${list(x)}, ${list(w)}
decision = decide(sequence_scores(x, w), "${how}")
[decision, decision >= ${threshold}, *weight_gradient(x, w, "${how}")]`;
}

// core/js/cells.js
var CHARACTER = 7.2;
var WIDE = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g;
var INDEX2 = /[₀-₉]/g;
function textWidth(text, size = 12) {
  const count = (kind2) => String(text).match(kind2)?.length ?? 0;
  return (String(text).length + 0.6 * count(WIDE) - 0.25 * count(INDEX2)) * CHARACTER * size / 12;
}
var WIDEST = 1.16;
function label(text, x, y, { room = Infinity, size = 12, ...attributes } = {}) {
  const tight = textWidth(text, size) * WIDEST > room;
  return svg("text", { x, y, "font-size": size, "data-room": tight && room, ...attributes }, inDrawing(text, size));
}
function lowered(text) {
  return [svg("tspan", { dy: 4, "font-size": 12 }, text), svg("tspan", { dy: -4 }, " ")];
}
function hatch({ x, y, width, height }, gap = 6, lean = 1) {
  const [low, high] = lean > 0 ? [x + y, x + width + y + height] : [x - y - height, x + width - y];
  let path2 = "";
  for (let c = Math.ceil(low / gap) * gap; c < high; c += gap) {
    const from = lean > 0 ? Math.max(x, c - y - height) : Math.max(x, c + y);
    const to = lean > 0 ? Math.min(x + width, c - y) : Math.min(x + width, c + y + height);
    path2 += `M${from} ${lean * (c - from)}L${to} ${lean * (c - to)}`;
  }
  return path2;
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
function glide(groups, x, page) {
  const by = page.at.glided - x;
  page.at.glided = x;
  if (!by || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const frames = { transform: [`translateX(${by}px)`, "none"] };
  page.afterwards(() => groups.forEach(({ node }) => node.animate(frames, { duration: 120, easing: "ease-out" })));
}

// core/js/number_row.js
var PIXELS_PER_UNIT = 14;
var SLACK = 6;
function named(key) {
  return key[0] + subscript(key.slice(1));
}
function valueOf({ state }, key) {
  return state[key[0]][Number(key.slice(1))];
}
function selected({ page }) {
  return page.at.selected ?? "x0";
}
function edit({ state, page }, key, value) {
  const { largest } = page.data;
  const values = [...state[key[0]]];
  values[Number(key.slice(1))] = Math.max(-largest, Math.min(largest, value));
  page.set({ [key[0]]: values });
}
function select({ page }, key) {
  (page.at.tabStops ??= {})[key[0]] = key;
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}
function editable(c, key, name) {
  const value = valueOf(c, key);
  const { largest } = c.page.data;
  const stop = c.page.at.tabStops?.[key[0]] ?? `${key[0]}0`;
  return {
    role: "spinbutton",
    "data-key": key,
    tabindex: key === stop ? 0 : -1,
    "aria-label": name,
    "aria-valuenow": value,
    "aria-valuetext": number(value),
    "aria-valuemin": -largest,
    "aria-valuemax": largest,
    focus: () => select(c, key),
    /** @param {KeyboardEvent} event */
    keydown: (event) => onKey(c, key, event),
    /** @param {PointerEvent} event */
    pointerdown: (event) => onPointer(c, event, key)
  };
}
function onKey(c, key, event) {
  const { largest } = c.page.data;
  const side = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  const value = stepped(event.key, valueOf(c, key), -largest, largest);
  if (!side && value == null) return;
  event.preventDefault();
  const turned = key[0] === "w" && c.state.flip ? -1 : 1;
  if (side) focusOn(c.stage, key[0] + (Number(key.slice(1)) + side * turned));
  else edit(c, key, Number(value));
}
function onPointer(c, event, key = null) {
  const { state, result, place, page, stage } = c;
  const stride = state.stride ?? 1;
  const from = (
    /** @type {SVGElement} */
    event.currentTarget.dataset.place
  );
  const start = result.at * stride;
  const inside = from == null || Number(from) >= start && Number(from) < start + result.span;
  const origin = inside ? start : Number(from) + 0.5 - result.span / 2;
  let way = null;
  const touch = event.pointerType === "touch";
  const choose = () => key && focusOn(stage, key);
  const followed = follow(stage, event, (dx, dy) => {
    if (Math.max(Math.abs(dx), Math.abs(dy)) > SLACK) way ??= Math.abs(dx) > Math.abs(dy) ? "window" : "value";
    if (way === "window") page.set({ step: nearestStep(origin + dx / place.pitch, stride, result.size) });
    if (way === "value" && key && !touch) edit(c, key, valueOf(c, key) - Math.round(dy / PIXELS_PER_UNIT));
  }, () => touch && !way && choose());
  if (followed && !touch) choose();
}
function nearestStep(place, stride, size) {
  return Math.max(0, Math.min(size - 1, Math.round(place / stride)));
}
function choosable(c, i, name) {
  const go = (to) => {
    const step = Math.max(0, Math.min(c.result.size - 1, to));
    focusOn(c.stage, `y${step}`);
    c.page.set({ step });
  };
  const keys = { ArrowLeft: i - 1, ArrowUp: i - 1, ArrowRight: i + 1, ArrowDown: i + 1, Home: 0, End: Infinity, " ": i, Enter: i };
  return {
    role: "radio",
    "data-key": `y${i}`,
    "data-output": i,
    "aria-checked": String(i === c.result.at),
    tabindex: i === c.result.at ? 0 : -1,
    "aria-label": name,
    ...press(() => go(i)),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in keys)) return;
      event.preventDefault();
      go(keys[event.key]);
    }
  };
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

// sequence/js/gradient.js
var ROOM = 34;
function gradients({ state, result, page, place }) {
  const { rows, columns, edge, column, right } = place;
  const row = (j) => rows.table + (j + 0.5) * rows.line;
  const name = (_, j) => label(`w${subscript(j)}`, edge - 4, row(j), { size: 13, class: "nnlab-index", "text-anchor": "end" });
  return svg(
    "g",
    { role: "group", "aria-label": page.words.table },
    result.upstream.map((gradient, i) => upstream(gradient, columns[i], place)),
    svg(
      "g",
      { class: "nnlab-return" },
      label("Σ", right - column / 2, rows.back + 26, { size: 16, class: "nnlab-strong" })
    ),
    state.w.map(name),
    result.gradients.map((values, i) => values.map((value, j) => part(value, columns[i], row(j), place, result.upstream[i], { "data-product": `${i},${j}` }))),
    result.total.map((value, j) => part(value, columns[result.size], row(j), place, 1, { "data-grad": j, class: "nnlab-strong" })),
    svg("path", { d: `M${right - column} ${rows.table}v${rows.line * state.w.length}`, class: "nnlab-sum-line" })
  );
}
function kind(gradient) {
  return gradient ? "nnlab-return" : "nnlab-return nnlab-idle";
}
function part(value, x, y, { column, rows }, gradient, attributes) {
  const box = { x: x - column / 2 + 1, y: y - rows.line / 2 + 1, width: column - 2, height: rows.line - 2, rx: 4 };
  return svg(
    "g",
    { class: kind(gradient) },
    svg("rect", { ...box, "fill-opacity": gradient ? 0.1 : 0 }),
    label(number(value), x, y, { size: 13, room: column - 6, ...attributes })
  );
}
function upstream(gradient, x, { rows, column }) {
  const end = rows.table - 4;
  return svg(
    "g",
    { class: kind(gradient) },
    svg("path", { d: `M${x} ${rows.back - 4}V${end - 6}`, class: "nnlab-return-line" }),
    gradient > 0 && svg("path", { d: `M${x - 5} ${end - 7}h10l-5 7z`, class: "nnlab-return-head" }),
    column >= ROOM && label(`×${gradient}`, x + 5, rows.back + 16, { size: 13, "text-anchor": "start" })
  );
}

// sequence/js/scores.js
var CLEAR = 9;
function small(text, x, y) {
  return label(text, x, y, { class: "nnlab-index", "aria-hidden": "true" });
}
function path({ result, place }) {
  const { rows, frame, columns } = place;
  const [x0, y0] = [frame.x + frame.width / 2, rows.kernel + rows.cell / 2 + rows.index + 3];
  const [x1, y1] = [columns[result.at], numberAt(result.scores[result.at], place) - 13];
  const bend = Math.min(y0 + 28, y1 - 6);
  return svg(
    "g",
    { class: "nnlab-paths", "aria-hidden": "true" },
    svg("path", { d: `M${x0} ${y0}C${x0} ${bend - 10} ${x1} ${y0} ${x1} ${bend}V${y1 - 6}` }),
    svg("path", { class: "nnlab-arrow", d: `M${x1 - 5} ${y1 - 7}h10l-5 7z` })
  );
}
function bar(value, x, { column, level, zero }, now = false) {
  const [y, height] = value > 0 ? [level(value), zero - level(value)] : [zero, level(value) - zero];
  const width = Math.min(44, column - 6);
  const box = { x: x - width / 2, y, width, height: Math.max(height, 0.5) };
  const around = { x: box.x - 2, y: y - 2, width: width + 4, height: box.height + 4 };
  return [
    svg("rect", { ...box, class: `nnlab-score-bar nnlab-${tone(value)}` }),
    now && svg("rect", { ...around, class: "nnlab-score-bar-now" })
  ];
}
function numberAt(value, { level, limit: line2 }) {
  const y = level(Math.max(0, value)) - 11;
  return Math.abs(y - line2) < CLEAR ? line2 - CLEAR : y;
}
function above(value, x, place, attributes) {
  return label(number(value), x, numberAt(value, place), { room: place.column - 2, ...attributes });
}
function scores(c) {
  const { result, place, page } = c;
  const { columns, column, rows } = place;
  const one = (value, i) => {
    const reach = { x: columns[i] - column / 2, y: rows.high - 22, width: column, height: rows.floor - rows.high + 24 };
    const now = i === result.at;
    return [
      svg(
        "g",
        { ...choosable(c, i, `s${subscript(i)} = ${number(value)}`), class: "nnlab-score" },
        svg("rect", { ...reach, fill: "transparent" }),
        bar(value, columns[i], place, now),
        above(value, columns[i], place, { size: 14, class: now ? "nnlab-strong nnlab-above" : "nnlab-above" })
      ),
      small(`s${subscript(i)}`, columns[i], rows.floor + 13)
    ];
  };
  return svg("g", { role: "radiogroup", "aria-label": page.words.scores }, result.scores.map(one));
}
function decision({ result, place, page }) {
  const { columns, column, rows, edge, right, zero, limit: threshold } = place;
  const x = columns[result.size];
  const below = (text, y) => label(text, x, y, { size: 13, room: column - 2, class: "nnlab-strong" });
  return svg(
    "g",
    {},
    svg("path", { d: `M${edge} ${zero}H${right}`, class: "nnlab-zero-line" }),
    svg("path", { d: `M${x - column / 2} ${rows.high - 26}V${rows.floor + 20}`, class: "nnlab-zero-line", "stroke-dasharray": "2 4" }),
    bar(result.decision, x, place),
    svg("path", { d: `M${edge} ${threshold}H${right}`, class: "nnlab-limit" }),
    above(result.decision, x, place, { size: 15, class: "nnlab-strong nnlab-above", "data-value": "decision" }),
    below(result.how, rows.floor + 13),
    below(result.found ? page.words.yes : page.words.no, rows.floor + 31)
  );
}
function limit({ state, page, place: { edge, limit: y } }) {
  const value = number(state.threshold);
  const whole = `${page.words.threshold} ${value}`;
  const text = edge > textWidth(whole) + 8 ? whole : value;
  return label(text, edge - 4, y, { "text-anchor": "end", class: "nnlab-above nnlab-note-text" });
}

// sequence/js/draw.js
function draw(c) {
  const moving = [windowFrame(c), motif(c)];
  glide(moving, c.place.frame.x, c.page);
  return [formula(c), changer(c), moving[0], entries(c), moving[1], path(c), decision(c), limit(c), scores(c), gradients(c)];
}
function formula({ place }) {
  const attributes = { x: 0, y: place.rows.top, class: "nnlab-formula", "font-size": 16, "aria-hidden": "true" };
  return svg(
    "text",
    attributes,
    "s",
    lowered("i"),
    " = Σ",
    lowered("j"),
    " w",
    lowered("j"),
    " x",
    lowered("i+j")
  );
}
function changer(c) {
  const { page: { width, words: words2 }, place } = c;
  const key = selected(c);
  const name = named(key);
  const look = { right: width, y: place.rows.top, shown: name, less: fill(words2.less, { name }), more: fill(words2.more, { name }) };
  return stepper(look, (by) => edit(c, key, valueOf(c, key) + by));
}
function windowFrame(c) {
  const { rows, frame: { x, width } } = c.place;
  const top = rows.input - rows.cell / 2 - 5;
  const height = rows.kernel - rows.input + rows.cell + rows.index + 8;
  return svg("rect", { x, y: top, width, height, rx: 9, class: "nnlab-window", pointerdown: (event) => onPointer(c, event) });
}
function entry(c, key, at, y, name) {
  const { rows, pitch, cells, size } = c.place;
  return cell(valueOf(c, key), cells[at], y, {
    width: pitch,
    height: rows.cell,
    size,
    "data-place": at,
    selected: key === selected(c),
    ...editable(c, key, name)
  });
}
function entries(c) {
  const { rows, cells } = c.place;
  return svg("g", {}, cells.map((x, at) => [
    entry(c, `x${at}`, at, rows.input, fill(c.page.words.x, { index: at })),
    small(`x${subscript(at)}`, x, rows.input - rows.cell / 2 - 13)
  ]));
}
function motif(c) {
  const { rows, cells } = c.place;
  return svg("g", {}, c.state.w.map((_, j) => {
    const at = c.result.at + j;
    return [
      small("×", cells[at], (rows.input + rows.kernel) / 2),
      entry(c, `w${j}`, at, rows.kernel, fill(c.page.words.w, { index: j })),
      small(`w${subscript(j)}`, cells[at], rows.kernel + rows.cell / 2 + 9)
    ];
  }));
}

// sequence/js/layout.js
var CELL = 46;
var COLUMN = 84;
function layout({ x, w, threshold }, result, width) {
  const narrow = width < 480;
  const pitch = Math.min(CELL, (width - 2) / x.length);
  const left = (width - pitch * x.length) / 2;
  const cells = x.map((_, at) => left + (at + 0.5) * pitch);
  const rows = rowsFor(narrow);
  return {
    rows,
    pitch,
    cells,
    size: pitch < 24 ? 13 : 15,
    frame: { x: cells[result.at] - pitch / 2, width: result.span * pitch },
    ...columnsFor(result.size + 1, width, narrow),
    ...bars([...result.scores, result.decision], threshold, rows),
    height: rows.table + w.length * rows.line + 6
  };
}
function rowsFor(narrow) {
  const cell2 = narrow ? 34 : 38;
  const input = 40 + 18 + cell2 / 2;
  const kernel = input + cell2 + 16;
  const high = kernel + cell2 / 2 + 66;
  const floor = high + (narrow ? 84 : 96);
  const back = floor + 30;
  return { cell: cell2, index: 18, top: 18, input, kernel, high, floor, back, line: narrow ? 24 : 26, table: back + 46 };
}
function columnsFor(count, width, narrow) {
  const names = narrow ? 28 : 34;
  const column = Math.min(COLUMN, (width - names) / count);
  const edge = (width - names - column * count) / 2 + names;
  const columns = Array.from({ length: count }, (_, i) => edge + (i + 0.5) * column);
  return { column, edge, columns, right: edge + column * count };
}
function bars(values, threshold, { high, floor }) {
  const [least, most] = [Math.min(0, threshold, ...values), Math.max(0, threshold, ...values)];
  const unit = (floor - high) / Math.max(1, most - least);
  const level = (value) => high + (most - value) * unit;
  return { level, zero: level(0), limit: level(threshold) };
}

// sequence/js/index.js
var index_default = view({ name: "sequence", compute, layout, draw, line, snippet, derived });
export {
  index_default as default
};
