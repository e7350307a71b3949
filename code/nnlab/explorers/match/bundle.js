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

// core/js/pixel_pad.js
function pixelPad(c, pad2) {
  const { grid } = pad2;
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
      "aria-label": pad2.name(at),
      /** @param {KeyboardEvent} event */
      keydown: (event) => onKey(c, pad2, event)
    },
    svg("rect", {
      ...area,
      "data-pad": "",
      class: `nnlab-pad-surface nnlab-finger-${pad2.finger}`,
      /** @param {PointerEvent} event */
      pointerdown: (event) => onPointer(c, pad2, event)
    }),
    svg("rect", { ...here, class: "nnlab-pad-cursor" })
  );
}
function cursor({ page }, { rows, columns }) {
  return page.at.cursor ??= { row: Math.floor(rows / 2), column: Math.floor(columns / 2) };
}
function onPointer(c, pad2, event) {
  const touch = event.pointerType === "touch";
  if (touch && pad2.finger === "scrolls") return;
  let last = pixelAt(pad2.grid, onStage(c, event));
  const ink = pad2.ink(last);
  const begin = () => {
    c.page.at.cursor = last;
    pad2.paint([last], ink);
  };
  if (touch && pad2.finger === "taps") return tap(event, begin);
  const followed = follow(c.stage, event, (_dx, _dy, moved) => {
    const to = pixelAt(pad2.grid, onStage(c, moved));
    if (to.row === last.row && to.column === last.column) return;
    pad2.paint(between(last, to), ink);
    c.page.at.cursor = last = to;
  });
  if (followed) begin();
}
function onKey(c, pad2, event) {
  const at = cursor(c, pad2.grid);
  const step = ARROWS[event.key];
  if (event.key === " " || event.key === "Enter") pad2.paint([at], pad2.ink(at) && !pad2.inked(at));
  else if (step) {
    const to = within(pad2.grid, at.row + step[0], at.column + step[1]);
    c.page.at.cursor = to;
    if (event.shiftKey && pad2.shiftDraws) pad2.paint([to], pad2.ink(to));
    c.page.redraw();
  } else return;
  event.preventDefault();
}
function within({ rows, columns }, row2, column) {
  return { row: Math.max(0, Math.min(rows - 1, row2)), column: Math.max(0, Math.min(columns - 1, column)) };
}
function pixelAt(grid, { x, y }) {
  return within(grid, Math.floor((y - grid.y) / grid.cell), Math.floor((x - grid.x) / grid.cell));
}
function between(from, to) {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column));
  const part = (a, b, k) => Math.round(a + (b - a) * k / Math.max(steps, 1));
  return Array.from({ length: steps + 1 }, (_, k) => ({ row: part(from.row, to.row, k), column: part(from.column, to.column, k) }));
}

// core/js/pictures.js
function inked(rows) {
  return rows.map((row2) => [...row2].map((sign) => sign === "#" ? 1 : 0));
}
function texts(picture) {
  return picture.map((row2) => row2.map((value) => value ? "#" : ".").join(""));
}
function shifted(picture, down, right) {
  return picture.map((row2, i) => row2.map((_, j) => picture[i - down]?.[j - right] ?? 0));
}
function touched(rows, places, ink, width = 1) {
  const [back, on] = [Math.floor((width - 1) / 2), Math.floor(width / 2)];
  const near = (value, middle) => value >= middle - back && value <= middle + on;
  const hit = (i, j) => places.some(({ row: row2, column }) => near(i, row2) && near(j, column));
  return rows.map((row2, i) => [...row2].map((sign, j) => hit(i, j) ? ink ? "#" : "." : sign).join(""));
}

// match/js/compute.js
function isOwn({ letter_index }, { letters }) {
  return letter_index === letters.length;
}
function image(state, data, right) {
  const picture = isOwn(state, data) ? inked(state.pixels) : data.letters[state.letter_index].ink;
  return shifted(picture, 0, right);
}
function held(picture, { letters }) {
  return letters.map(({ name, template }) => {
    const products = template.map((row2, i) => row2.map((weight, j) => weight * picture[i][j] || 0));
    return { name, template, products, score: products.flat().reduce((a, b) => a + b, 0) };
  });
}
function winner(matches) {
  const high = Math.max(...matches.map(({ score }) => score));
  const best = matches.filter(({ score }) => score === high);
  return best.length === 1 ? best[0].name : null;
}
function compute(state, data) {
  const picture = image(state, data, state.right);
  const matches = held(picture, data);
  return { picture, matches, winner: winner(matches) };
}
function scores(matches) {
  return Object.fromEntries(matches.map(({ name, score }) => [name.toLowerCase(), number(score)]));
}
function line(state, result, words2, data) {
  const clean = image(state, data, 0);
  const said = [fill(words2.scores, scores(result.matches)), verdict(state, result, words2, data, clean)];
  if (state.right) said.push(fill(words2.before, scores(held(clean, data))));
  return said.join(" · ");
}
function verdict(state, result, words2, data, clean) {
  const letter = data.letters[state.letter_index]?.name;
  if (!clean.flat().some(Boolean)) return words2.empty;
  if (!result.picture.flat().some(Boolean)) return words2.gone;
  if (!result.winner) return words2.tie;
  return fill(letter && letter !== result.winner ? words2.misread : words2.read, { letter, winner: result.winner });
}
function snippet(state, data) {
  return `from nnlab.templates import ink_template, inked, match, small_letter

picture = inked("${texts(image(state, data, state.right)).join(" ")}")
templates = {name: ink_template(small_letter(name)) for name in "CD"}
list(match(templates, picture).scores.values())`;
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

// core/js/pixels.js
var SHADES = 20;
function tint(value, limit, most = 0.6) {
  const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : 0;
  return {
    fill: value < 0 ? "var(--negative)" : "var(--positive)",
    "fill-opacity": Number.isFinite(share) ? (share * most).toFixed(3) : 0
  };
}
function grey(value, high, most = 0.85) {
  const share = high > 0 ? Math.max(0, Math.min(1, value / high)) : 0;
  return { fill: "var(--ink)", "fill-opacity": (share * most).toFixed(3) };
}
function pixels(rows, { x, y, cell }, shade, limit = 1) {
  const paths = /* @__PURE__ */ new Map();
  rows.forEach((row2, i) => row2.forEach((value, j) => {
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

// match/js/hands.js
function pad(c) {
  const { state, result, page, place } = c;
  const { words: words2, data } = page;
  page.at.drawn = isOwn(state, data) && !state.right ? state.pixels : null;
  const inked2 = ({ row: row2, column }) => Boolean(result.picture[row2][column]);
  return pixelPad(c, {
    grid: place.input,
    finger: "taps",
    inked: inked2,
    ink: (at) => !inked2(at),
    name: (at) => fill(words2.pixel, { row: at.row + 1, column: at.column + 1, what: inked2(at) ? words2.ink : words2.paper }),
    paint(places, ink) {
      page.at.drawn = touched(page.at.drawn ?? texts(result.picture), places, ink);
      page.set({ pixels: page.at.drawn, letter_index: data.letters.length, right: 0 });
    }
  });
}

// match/js/draw.js
var SIGN = { positive: "+", negative: "−" };
function draw(c) {
  return [input(c), c.result.matches.map((_, i) => answer(c, i)), pad(c)];
}
function title(text, { x, y, width }, room = width) {
  return label(text, x, y - 11, { room, "text-anchor": "start", class: "nnlab-strong" });
}
function input({ result, page: { words: words2 }, place: { input: box } }) {
  return svg(
    "g",
    { "aria-hidden": "true", "pointer-events": "none" },
    title(words2.input, box),
    pixels(result.picture, box, (ink) => grey(ink, 1)),
    lattice(box, box.rows, box.columns)
  );
}
function signs(rows, box) {
  const { x, y, cell } = box;
  const size = Math.min(15, cell);
  return [
    pixels(rows, box, (value) => tint(value, 1, 0.3)),
    rows.map((row2, i) => row2.map((value, j) => value !== 0 && label(SIGN[tone(value)], x + (j + 0.5) * cell, y + (i + 0.5) * cell, { size }))),
    lattice(box, box.rows, box.columns)
  ];
}
function answer({ result, page: { words: words2 }, place }, i) {
  const { name, template: weights, products, score } = result.matches[i];
  const { template, products: box, gap, sum, winner: winner2 } = place.rows[i];
  const middle = template.y + template.height / 2;
  const start = { "text-anchor": "start", class: "nnlab-strong" };
  const sign = (text, x) => label(text, x, middle, { size: 14, class: "nnlab-note-text" });
  const beside = place.input.x + place.input.width < template.x;
  return svg(
    "g",
    { "aria-hidden": "true" },
    title(fill(words2.template, { name }), template, template.width + gap - 4),
    signs(weights, template),
    title(words2.products, box),
    signs(products, box),
    beside && sign("×", template.x - gap / 2),
    sign("=", box.x - gap / 2),
    label("Σ", sum.x - 2, sum.y, { size: 15, "text-anchor": "start", class: "nnlab-note-text" }),
    label(number(score), sum.x + 14, sum.y, { ...start, size: 19, "data-output": name }),
    result.winner === name && label(`→ ${name}`, winner2.x - 2, winner2.y, { ...start, size: 14, class: "nnlab-strong nnlab-winner" })
  );
}

// core/js/board.js
function board(x, y, cell, count) {
  return { x, y, cell, rows: count, columns: count, width: cell * count, height: cell * count };
}

// match/js/layout.js
var [TITLE, GAP, SUM] = [20, 22, 76];
function layout(_state, _result, width, { side }) {
  return width >= 480 ? besides(width, side) : below(width, side);
}
function besides(width, count) {
  const [large, small] = [30, 16];
  const [side, box] = [large * count, small * count];
  const left = (width - side - 2 * GAP - 2 * box - SUM) / 2;
  const step = TITLE + box + 12;
  const height = 2 * step - 8;
  const x = left + side + GAP;
  const rows = [0, 1].map((i) => {
    const top = TITLE + i * step;
    const sum = { x: x + 2 * box + GAP + 12, y: top + box / 2 };
    return row(board(x, top, small, count), GAP, sum, { x: sum.x, y: sum.y + 24 });
  });
  return { input: board(left, (height + TITLE - side) / 2, large, count), rows, height };
}
function below(width, count) {
  const [large, gap] = [25, 14];
  const half = (width - 22) / 2;
  const small = Math.floor((half - gap) / 2 / count);
  const [side, box] = [large * count, small * count];
  const top = TITLE + side + 14 + TITLE;
  const inset = (half - gap - 2 * box) / 2;
  const rows = [0, 1].map((i) => {
    const x = i * (half + 22) + inset;
    const sum = { x: x + box + gap, y: top + box + 16 };
    return row(board(x, top, small, count), gap, sum, { x, y: sum.y });
  });
  return { input: board((width - side) / 2, TITLE, large, count), rows, height: top + box + 28 };
}
function row(template, gap, sum, winner2) {
  return { template, products: { ...template, x: template.x + template.width + gap }, gap, sum, winner: winner2 };
}

// match/js/index.js
var index_default = view({ name: "match", compute, layout, draw, line, snippet });
export {
  index_default as default,
  pixelAt
};
