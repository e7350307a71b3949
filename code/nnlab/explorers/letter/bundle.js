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
  const kept3 = new Set(now.filter((piece) => before.includes(piece)));
  const free = /* @__PURE__ */ new Map();
  for (const piece of before) if (!kept3.has(piece)) free.set(piece.kind, [...free.get(piece.kind) ?? [], piece]);
  for (const piece of now) {
    const one = kept3.has(piece) ? piece : free.get(piece.kind)?.shift();
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
function factor(value, first = false) {
  return value < 0 && !first ? `(${number(value)})` : number(value);
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

// core/js/pictures.js
function inked(rows) {
  return rows.map((row) => [...row].map((sign) => sign === "#" ? 1 : 0));
}
function texts(picture2) {
  return picture2.map((row) => row.map((value) => value ? "#" : ".").join(""));
}
function blank(side) {
  return Array(side).fill(".".repeat(side));
}
function shifted(picture2, down, right) {
  return picture2.map((row, i) => row.map((_, j) => picture2[i - down]?.[j - right] ?? 0));
}
function touched(rows, places, ink, width = 1) {
  const [back, on] = [Math.floor((width - 1) / 2), Math.floor(width / 2)];
  const near = (value, middle) => value >= middle - back && value <= middle + on;
  const hit = (i, j) => places.some(({ row, column }) => near(i, row) && near(j, column));
  return rows.map((row, i) => [...row].map((sign, j) => hit(i, j) ? ink ? "#" : "." : sign).join(""));
}

// core/js/pixel_pad.js
function pixelPad(c, pad2) {
  const { grid: grid2 } = pad2;
  const at = cursor(c, grid2);
  const area = { x: grid2.x, y: grid2.y, width: grid2.cell * grid2.columns, height: grid2.cell * grid2.rows };
  const here = { x: grid2.x + at.column * grid2.cell, y: grid2.y + at.row * grid2.cell, width: grid2.cell, height: grid2.cell };
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
  const followed = follow(c.stage, event, (_dx, _dy, moved2) => {
    const to = pixelAt(pad2.grid, onStage(c, moved2));
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
function within({ rows, columns }, row, column) {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}
function pixelAt(grid2, { x, y }) {
  return within(grid2, Math.floor((y - grid2.y) / grid2.cell), Math.floor((x - grid2.x) / grid2.cell));
}
function between(from, to) {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column));
  const part = (a, b, k) => Math.round(a + (b - a) * k / Math.max(steps, 1));
  return Array.from({ length: steps + 1 }, (_, k) => ({ row: part(from.row, to.row, k), column: part(from.column, to.column, k) }));
}

// letter/js/geometry.js
var radians = (degrees) => degrees * Math.PI / 180;
var clip = (value, low = 0, high = 1) => Math.max(low, Math.min(high, value));
function grid(size, at) {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => at(i, j)));
}
function distance(x, y, path) {
  let nearest2 = Infinity;
  for (let k = 1; k < path.length; k += 1) {
    const [x0, y0] = path[k - 1];
    const [dx, dy] = [path[k][0] - x0, path[k][1] - y0];
    const along = clip(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy));
    const [ex, ey] = [x - x0 - along * dx, y - y0 - along * dy];
    nearest2 = Math.min(nearest2, ex * ex + ey * ey);
  }
  return Math.sqrt(nearest2);
}
function coverage(away, thickness) {
  return clip(thickness / 2 + 0.5 - away);
}

// letter/js/strokes.js
var rounded2 = (value, digits2) => Math.round(value * 10 ** digits2) / 10 ** digits2;
var each = (rows, at) => rows.map((row, i) => row.map((value, j) => at(value, i, j)));
function total(rows, at) {
  let sum = 0;
  rows.forEach((row, i) => row.forEach((value, j) => sum += at(value, i, j)));
  return sum;
}
function contrast(picture2) {
  return each(picture2, (value) => clip(2 * value - 0.5));
}
function measure(ink, reading2) {
  const all = total(ink, (v) => v);
  if (all < 1) return null;
  const [row, column] = [total(ink, (v, i) => v * i) / all, total(ink, (v, _, j) => v * j) / all];
  const spread = total(ink, (v, i) => v * (i - row) ** 2) / all;
  const height = rounded2(Math.max(reading2.least, reading2.height * Math.sqrt(spread)), 6);
  const mixed = total(ink, (v, i, j) => v * (i - row) * (j - column)) / all;
  const lean = clip(-reading2.hidden * mixed / Math.max(spread, 1), -reading2.lean, reading2.lean);
  const slant = rounded2(Math.atan(lean) * 180 / Math.PI, 6);
  const upright = Math.tan(radians(slant));
  const across = total(ink, (v, i, j) => v * (j - column + (i - row) * upright) ** 2) / all;
  const breadth = rounded2(clip(Math.sqrt(across / Math.max(spread, 1)), reading2.narrow, 1), 6);
  const side = height / 2;
  const answer = boxed(ink, side);
  const share = total(ink, (v, i, j) => v * answer[i][j]) / all;
  return { height, thickness: rounded2(side * share / reading2.askew, 6), slant, breadth, pen: reading2.pen * height };
}
function boxed(rows, side) {
  const rim = Math.ceil((side - 1) / 2);
  const weights = Array(2 * rim + 1).fill(1);
  if (rim) weights[0] = weights[2 * rim] = (side - (2 * rim - 1)) / 2;
  const sum = weights.reduce((a, b) => a + b, 0);
  const over = (at, k) => weights.reduce((mean, weight, step) => mean + weight * (at(k + step - rim) ?? 0), 0) / sum;
  const across = each(rows, (_, i, j) => over((k) => rows[i][k], j));
  return each(rows, (_, i, j) => over((k) => across[k]?.[j], i));
}
function evenStrokes(ink, { pen, thickness }, reading2) {
  const side = Math.max(pen + thickness / 2, thickness, 1);
  const bias = clip(1 - pen / thickness, reading2.bias[0], reading2.bias[1]);
  const answer = boxed(ink, side);
  const usual = total(ink, (v, i, j) => v * answer[i][j]) / total(ink, (v) => v);
  return each(answer, (value) => rounded2(clip((value / usual - bias) / (1 - bias)), 9));
}

// letter/js/templates.js
function handMade(measures, reading2) {
  return reading2.shapes.map((shape) => ({ ...shape, ...template(shape, measures, reading2) }));
}
function arms(angles, length) {
  const tips = angles.map((angle) => [length * Math.cos(radians(angle)), length * Math.sin(radians(angle))]);
  return [tips[0], [0, 0], ...tips.slice(1)];
}
function template({ kind, angles }, { height, pen, slant, breadth }, reading2) {
  const reach = reading2.reach * height;
  const rim = Math.ceil(reach);
  const path = arms(angles, 2 * reach);
  const lean = Math.tan(radians(slant));
  const down = angles.length > 1 ? Math.sin(radians(angles[1])) : 0;
  let sum = 0;
  const weights = grid(2 * rim + 1, (i, j) => {
    const [y, flat] = [i - rim, j - rim];
    const far = Math.hypot(flat, y);
    const near = clip(reach + 0.5 - far) * Math.exp(-(far ** 2) / (2 * (reading2.focus * reach) ** 2));
    if (!near) return 0;
    const x = (flat + y * lean) / breadth;
    const away = distance(x, y, path);
    const ink = near * coverage(away, pen);
    sum += ink;
    const between2 = x > 0 && y * down > 0;
    const paper = between2 ? 0 : near * (1 - coverage(away, pen * (1 + 2 * reading2.margin[kind])));
    return ink - reading2.paper * paper;
  });
  return { rim, weights: weights.map((row) => row.map((weight) => weight / sum)) };
}

// letter/js/read.js
function respond(picture2, stride, reading2) {
  const ink = contrast(picture2);
  const frame = measure(ink, reading2);
  if (!frame) return nothing(ink, reading2);
  const edge = stride * Math.ceil(frame.pen / stride);
  const even = evenStrokes(grid(ink.length + 2 * edge, (i, j) => ink[i - edge]?.[j - edge] ?? 0), frame, reading2);
  const templates = handMade(frame, reading2);
  const answers = templates.map((one) => slide(even, one));
  const maps = Object.fromEntries(reading2.kinds.map((kind) => [kind, best(templates, answers, kind)]));
  return { frame, edge, ink: inside(even, edge), rim: templates[0].rim, maps };
}
function nothing(ink, { kinds }) {
  const zeros = ink.map((row) => row.map(() => 0));
  const maps = Object.fromEntries(kinds.map((kind) => [kind, { values: zeros, names: [] }]));
  return { frame: null, edge: 0, ink: zeros, rim: 0, maps };
}
function inside(rows, edge) {
  const cut = (line2) => line2.slice(edge, line2.length - edge);
  return cut(rows).map(cut);
}
function slide(rows, { rim, weights }) {
  const size = rows.length;
  const answers = rows.map(() => new Float64Array(size));
  rows.forEach((row, r) => row.forEach((ink, c) => {
    if (!ink) return;
    const [left, right] = [Math.max(0, c - rim), Math.min(size - 1, c + rim)];
    for (let i = Math.max(0, r - rim); i <= Math.min(size - 1, r + rim); i += 1) {
      const [line2, weight] = [answers[i], weights[r - i + rim]];
      for (let j = left; j <= right; j += 1) line2[j] += ink * weight[c - j + rim];
    }
  }));
  return answers;
}
function best(templates, answers, kind) {
  const own = templates.flatMap((one, n) => one.kind === kind ? [n] : []);
  const names = answers[0].map(() => []);
  const values = grid(answers[0].length, (i, j) => {
    const scores = own.map((n) => Math.round(answers[n][i][j] * 1e9) / 1e9);
    const high = Math.max(...scores);
    names[i][j] = templates[own[scores.indexOf(high)]].name;
    return high + 0;
  });
  return { values, names };
}
function nearest(value) {
  const low = Math.floor(value);
  return value - low === 0.5 ? low + low % 2 : Math.round(value);
}
function peaks(values, threshold, radius) {
  const found2 = [];
  const tops = (i, j) => {
    for (let k = Math.max(0, i - radius); k <= Math.min(values.length - 1, i + radius); k += 1)
      for (let l = Math.max(0, j - radius); l <= Math.min(values[k].length - 1, j + radius); l += 1)
        if (values[k][l] > values[i][j]) return false;
    return true;
  };
  values.forEach((row, i) => row.forEach((value, j) => {
    if (value < threshold || !tops(i, j)) return;
    if (found2.every(([k, l]) => Math.max(Math.abs(i - k), Math.abs(j - l)) > radius)) found2.push([i, j]);
  }));
  return found2;
}
function judge({ frame, edge, ink, rim, maps }, thresholds, stride, { kinds, neighbours, votes }) {
  const radius = Math.max(1, nearest(neighbours * rim / stride));
  const every = (rows) => rows.filter((_, i) => i % stride === 0);
  const seen = Object.fromEntries(kinds.map((kind) => [kind, every(maps[kind].values).map(every)]));
  const hits = kinds.flatMap((kind) => peaks(seen[kind], thresholds[kind], radius).map(([i, j]) => ({
    kind,
    row: i * stride - edge,
    column: j * stride - edge,
    // beyond the picture for a stroke at its rim
    score: seen[kind][i][j],
    name: maps[kind].names[i * stride][j * stride]
  })));
  const count = (kind) => hits.filter((hit) => hit.kind === kind).length;
  const margin = kinds.reduce((sum, kind) => sum + votes[kind] * count(kind), 0);
  const letter = margin > 0 ? "C" : margin < 0 ? "D" : null;
  const shown = Object.fromEntries(kinds.map((kind) => [kind, inside(seen[kind], edge / stride)]));
  const highest = Object.fromEntries(kinds.map((kind) => [kind, Math.max(...shown[kind].flat())]));
  return { frame, ink, maps: shown, hits, endpoints: count("endpoint"), corners: count("corner"), margin, letter, highest };
}

// letter/js/compute.js
var MOST = 24;
var kept = /* @__PURE__ */ new WeakMap();
function remembered(data, key, make) {
  if (!kept.has(data)) kept.set(data, /* @__PURE__ */ new Map());
  const answers = kept.get(data) ?? /* @__PURE__ */ new Map();
  if (!answers.has(key)) answers.set(key, make());
  if (answers.size > MOST) answers.delete(answers.keys().next().value);
  return answers.get(key);
}
function isOwn({ letter_index }, { letters }) {
  return letter_index === letters.length;
}
function clean(state, data, down = state.down, right = state.right) {
  const { letter_index, thickness, pixels: pixels2 } = state;
  const rows = isOwn(state, data) ? inked(pixels2) : data.letters[letter_index].pictures[thickness - 1];
  return shifted(rows, down, right);
}
function isCut(state, data) {
  const ink = (rows) => rows.flat().reduce((sum, value) => sum + value, 0);
  return ink(clean(state, data)) < ink(clean(state, data, 0, 0)) - data.least_ink;
}
function noisy(rows, level, noises) {
  return level ? rows.map((row, i) => row.map((value, j) => clip(value + level * noises[i][j]))) : rows;
}
function reading(state, data, down, right) {
  const { letter_index, thickness, noise: noise2, pixels: pixels2, stride } = state;
  const which = isOwn(state, data) ? pixels2.join("") : `${letter_index} ${thickness}`;
  const picture2 = noisy(clean(state, data, down, right), noise2 / 100, data.noises);
  const key = `${which} ${down} ${right} ${noise2} ${stride}`;
  const answers = remembered(data, key, () => respond(picture2, stride, data.reading));
  const thresholds = { endpoint: state.endpoint_threshold / 100, corner: state.corner_threshold / 100 };
  return { picture: picture2, thresholds, ...judge(answers, thresholds, stride, data.reading) };
}
function compute(state, data) {
  const { down, right } = state;
  const result = reading(state, data, down, right);
  if (!down && !right) return { ...result, before: null, along: false, cut: false };
  const before = reading(state, data, 0, 0);
  const places = (hits, y, x) => hits.map((hit) => `${hit.kind} ${hit.row + y},${hit.column + x}`).sort().join();
  const along = places(before.hits, down, right) === places(result.hits, 0, 0);
  return { ...result, before, along, cut: isCut(state, data) };
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

// core/js/kept.js
function kept2(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
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
function scale({ x, y, width, height = 10 }, low, high, shades) {
  const step = width / shades.length;
  return svg(
    "g",
    {},
    shades.map((shade, i) => svg("rect", { x: x + i * step, y, width: step + 0.3, height, ...shade })),
    svg("rect", { x, y, width, height, class: "nnlab-scale-edge" }),
    label(low, x - 6, y + height / 2, { "text-anchor": "end" }),
    label(high, x + width + 6, y + height / 2, { "text-anchor": "start" })
  );
}

// letter/js/grids.js
var DARKEST = 0.9;
var NARROWEST = 10;
function picture(page, key, rows, box, signed) {
  return kept2(page, key, [rows, box.x, box.y, box.side], () => made2(key, rows, box, signed));
}
function made2(key, rows, box, signed) {
  const shade = signed ? (value) => tint(value, 1) : (value) => grey(value, 1, DARKEST);
  const lines2 = box.cell < NARROWEST ? 1 : box.rows;
  return svg(
    "g",
    { "data-grid": key },
    pixels(rows, { ...box, cell: box.side / rows.length }, shade),
    lattice(box, lines2, lines2)
  );
}
function passing(rows, threshold, { x, y, side }) {
  const cell = side / rows.length;
  const out = (i, j) => !(rows[i]?.[j] >= threshold);
  const edges = (i, j) => {
    const [left, top] = [x + j * cell, y + i * cell];
    return [
      out(i - 1, j) && `M${left} ${top}h${cell}`,
      out(i + 1, j) && `M${left} ${top + cell}h${cell}`,
      out(i, j - 1) && `M${left} ${top}v${cell}`,
      out(i, j + 1) && `M${left + cell} ${top}v${cell}`
    ].filter(Boolean).join("");
  };
  const d = rows.flatMap((row, i) => row.map((_, j) => out(i, j) ? "" : edges(i, j))).join("");
  return svg("path", { d, class: "nnlab-passing" });
}
function mark({ kind, row, column, score }, { x, y, cell, rows }, radius, { span = 1, ghost, ...attributes } = {}) {
  const on = (place) => Math.max(0, Math.min(rows, place + span / 2)) * cell;
  const [cx, cy] = [x + on(column), y + on(row)];
  const shape = kind === "endpoint" ? { cx, cy, r: radius } : { x: cx - radius * 0.9, y: cy - radius * 0.9, width: 1.8 * radius, height: 1.8 * radius };
  const one = (look) => svg(kind === "endpoint" ? "circle" : "rect", { ...shape, class: look });
  if (ghost) return svg("g", attributes, one("nnlab-ghost"));
  return svg("g", attributes, one("nnlab-mark-halo"), one(`nnlab-mark nnlab-mark-${kind}`), svg("title", {}, score));
}
function title(text, { x, y, side }) {
  const size = side < 96 ? 11 : side < 120 ? 12 : 13;
  return label(text, x, y - 11, { size, room: side + 8, "text-anchor": "start", class: "nnlab-strong" });
}
function scaleBar({ x, y, side }) {
  const width = Math.min(90, side - 60);
  const shades = Array.from({ length: 11 }, (_, i) => tint((i - 5) / 5, 1));
  return scale({ x: x + (side - width) / 2, y: y + side + 9, width, height: 8 }, "≤−1", "+1", shades);
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
function sketchPad(c, { grid: grid2, rows, own, keep, finger = "scrolls", width = 1, toggles = false, fresh = false }) {
  const { at, words: words2 } = c.page;
  at.drawn = own && !fresh ? rows : null;
  if (!own) at.erase = false;
  const inked2 = ({ row, column }) => rows[row][column] === "#";
  return pixelPad(c, {
    grid: grid2,
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
function sketchTools({ page }, { rows, own, keep }, { x, y, width, height }) {
  const { at, words: words2 } = page;
  const put2 = (pixels2) => keep(at.drawn = pixels2);
  const choose = (erase) => {
    if (!own) put2(rows);
    at.erase = erase;
    page.redraw();
  };
  const clear = () => {
    at.erase = false;
    put2(blank(rows.length));
  };
  const list = [
    ["pen", own && !at.erase, () => choose(false)],
    ["eraser", own && Boolean(at.erase), () => choose(true)],
    ["clear", null, clear]
  ];
  return svg("g", {}, list.map(([key, pressed2, act], i) => button({
    key,
    text: words2[key],
    name: words2[key],
    pressed: pressed2,
    size: 14,
    x: x + i * (width + 8) + width / 2,
    y: y + height / 2,
    width,
    height
  }, act)));
}

// letter/js/hands.js
function sketch({ state, page, place }) {
  const { data } = page;
  return {
    grid: place.grid,
    rows: asDrawn(clean(state, data)),
    own: isOwn(state, data),
    keep: (pixels2) => page.set({ pixels: pixels2, letter_index: data.letters.length, down: 0, right: 0 }),
    width: state.thickness,
    fresh: Boolean(state.down || state.right)
  };
}
function pad(c) {
  return sketchPad(c, sketch(c));
}
function tools(c) {
  const { place: { buttons } } = c;
  return sketchTools(c, sketch(c), buttons);
}

// letter/js/vote.js
var FARTHEST = 8;
function ballot({ endpoints, corners, margin, letter }, { x, y, width, row }, { votes }) {
  const at = (index) => y + (index + 0.6) * row;
  const counts = [["○", "endpoints", endpoints, votes.endpoint], ["□", "corners", corners, votes.corner]];
  return svg(
    "g",
    {},
    counts.map(([sign, name, count, vote], i) => svg(
      "g",
      { class: `nnlab-vote-${vote > 0 ? "positive" : "negative"}` },
      label(sign, x + 10, at(i), { size: 18 }),
      label(String(count), x + 34, at(i), { size: 17, class: "nnlab-strong", "data-value": name }),
      label(`×${factor(vote)}`, x + 50, at(i), { size: 14, "text-anchor": "start" })
    )),
    svg("path", { d: `M${x} ${y + 2.1 * row}h${Math.min(width, 130)}`, class: "nnlab-lattice" }),
    label("=", x + 10, at(2) + 2, { size: 17 }),
    label(number(margin), x + 34, at(2) + 2, { size: 18, class: "nnlab-strong", "data-value": "margin" }),
    balance(margin, { x, y: y + 3.75 * row, width }),
    winner(letter, { x: x + width / 2, y: y + 5.3 * row })
  );
}
function balance(margin, { x, y, width }) {
  const half = width / 2 - 16;
  const middle = x + width / 2;
  const at = middle + Math.max(-FARTHEST, Math.min(FARTHEST, margin)) / FARTHEST * half;
  return svg(
    "g",
    {},
    svg("path", { d: `M${middle - half} ${y}h${2 * half}M${middle} ${y - 7}v14`, class: "nnlab-axis" }),
    svg("g", { class: "nnlab-vote-negative" }, label("D", x + 6, y, { size: 15 })),
    svg("g", { class: "nnlab-vote-positive" }, label("C", x + width - 6, y, { size: 15 })),
    svg("path", { d: `M${at - 7} ${y - 13}h14l-7 11z`, class: "nnlab-pointer" })
  );
}
function winner(letter, { x, y }) {
  const sign = { C: `M${x - 28} ${y}a7 7 0 1 1 14 0a7 7 0 1 1 -14 0z`, D: `M${x - 29} ${y + 7}h16l-8 -14z` }[letter];
  return svg(
    "g",
    { class: { C: "nnlab-vote-positive", D: "nnlab-vote-negative" }[letter] ?? "nnlab-vote-draw" },
    sign && svg("path", { d: sign }),
    label(letter ?? "?", x + 6, y, { size: 30, class: "nnlab-strong", "data-value": "letter" })
  );
}

// letter/js/draw.js
function draw(c) {
  const { result, page, place } = c;
  const { words: words2, data } = page;
  return [
    title(words2.picture, place.grid),
    picture(page, "letter", result.picture, place.grid, false),
    found(c),
    pad(c),
    !result.frame && hint(c),
    tools(c),
    title(place.wide ? words2.even : words2.even_short, place.pen),
    picture(page, "ink", result.ink, place.pen, false),
    title(words2.vote, place.vote),
    ballot(result, place.vote, data.reading),
    map(c, "endpoint", `○ ${words2.endpoints}`),
    map(c, "corner", `□ ${words2.corners}`)
  ];
}
function found({ result, place: { grid: grid2 }, state }) {
  const radius = Math.max(9, 0.85 * grid2.cell);
  const middle = (row, column) => `${grid2.x + (column + 0.5) * grid2.cell} ${grid2.y + (row + 0.5) * grid2.cell}`;
  const trails = result.along && result.hits.map(({ row, column }) => svg("path", { d: `M${middle(row - state.down, column - state.right)}L${middle(row, column)}`, class: "nnlab-ghost" }));
  return svg(
    "g",
    {},
    (result.before?.hits ?? []).map((hit) => mark(hit, grid2, radius, { ghost: true })),
    trails,
    result.hits.map((hit) => mark(
      { ...hit, score: number(hit.score) },
      grid2,
      radius,
      { "data-output": `${hit.kind} ${hit.row},${hit.column}` }
    ))
  );
}
function hint({ page, place: { grid: grid2 } }) {
  const [x, y, size] = [grid2.x + grid2.side / 2, grid2.y + grid2.side / 2, 16];
  const width = Math.min(textWidth(page.words.hint, size) + 20, grid2.side - 8);
  return svg(
    "g",
    { "pointer-events": "none" },
    svg("rect", { x: x - width / 2, y: y - size, width, height: 2 * size, rx: 6, class: "nnlab-plate" }),
    label(page.words.hint, x, y, { size, class: "nnlab-note-text", room: width - 12 })
  );
}
function map({ state, result, page, place }, kind, text) {
  const box = place[kind];
  const own = result.hits.filter((hit) => hit.kind === kind);
  return [
    title(text, box),
    picture(page, kind, result.maps[kind], box, true),
    passing(result.maps[kind], result.thresholds[kind], box),
    own.map((hit) => mark({ ...hit, score: number(hit.score) }, box, 7, { span: state.stride })),
    scaleBar(box)
  ];
}

// letter/js/layout.js
var TITLE = 22;
var GAP = 22;
var SCALE = 26;
var LARGEST = 372;
function layout(_state, _result, width, { side }) {
  return width >= 600 ? onPage2(width, side) : onPhone(width, side);
}
function onPage2(width, count) {
  const grid2 = letterBox(width * 0.47, count);
  const left = grid2.side + 26;
  const small = Math.min((width - left - GAP) / 2, (grid2.side + BUTTON - 2 * TITLE) / 2);
  const start = left + (width - left - 2 * small - GAP) / 2;
  const box = (column, row) => square(start + column * (small + GAP), TITLE + row * (small + TITLE + 30), small, count);
  const vote = { ...box(1, 0), width: small, row: Math.min(28, small / 6) };
  return finished(true, { grid: grid2, pen: box(0, 0), vote, endpoint: box(0, 1), corner: box(1, 1) });
}
function onPhone(width, count) {
  const grid2 = letterBox(Math.min(width - 116, 288), count);
  const left = grid2.side + 16;
  const vote = { x: left, y: TITLE, side: grid2.side, width: Math.min(width - left, 200), row: 30 };
  const small = Math.min((width - 2 * 14) / 3, 150);
  const top = TITLE + grid2.side + 10 + BUTTON + 10 + TITLE;
  const box = (column) => square(column * (small + 14), top, small, count);
  return finished(false, { grid: grid2, vote, pen: box(0), endpoint: box(1), corner: box(2) });
}
function square(x, y, side, count) {
  return { x, y, side, width: side, height: side, cell: side / count, rows: count, columns: count };
}
function letterBox(most, count) {
  return square(0, TITLE, Math.floor(Math.min(most, LARGEST) / count) * count, count);
}
function finished(wide, places) {
  const { grid: grid2, corner } = places;
  const across = wide ? grid2.side : corner.x + corner.side;
  const buttons = { x: grid2.x, y: TITLE + grid2.side + 10, width: (across - 16) / 3, height: BUTTON };
  const height = Math.max(corner.y + corner.side + SCALE, buttons.y + BUTTON + 4);
  return { wide, ...places, buttons, height };
}

// letter/js/line.js
var floored = (value) => number(Math.floor(value * 100) / 100);
function line(state, result, words2, data) {
  const { endpoints, corners, margin, letter, frame, cut } = result;
  const counts = { endpoints, corners, margin: number(margin) };
  const verdict = { C: words2.votes_c, D: words2.votes_d }[letter] ?? words2.votes_none;
  const said = [fill(words2.counts, counts), fill(verdict, counts)];
  if (!frame) return [...said, ...cut ? [words2.cut] : [], words2.blank].join(" · ");
  return [...said, ...missing(result, words2, data), ...moved(state, result, words2)].join(" · ");
}
function missing({ hits, highest, thresholds }, words2, { reading: { kinds } }) {
  const none = { endpoint: words2.no_endpoint, corner: words2.no_corner };
  const silent = kinds.filter((kind) => !hits.some((hit) => hit.kind === kind));
  const said = silent.map((kind) => fill(none[kind], { highest: floored(highest[kind]), threshold: number(thresholds[kind]) }));
  return hits.length ? said : [...said, words2.lower];
}
function moved({ down, right }, { before, along, cut }, words2) {
  const said = [];
  if (cut) said.push(along ? words2.cut : words2.cut_differs);
  if (before && along && before.hits.length) said.push(fill(words2.along, { down: number(down), right: number(right) }));
  else if (before && !along) said.push(fill(words2.before, before));
  return said;
}

// letter/js/snippet.js
function snippet(state, data) {
  const own = isOwn(state, data);
  const rim = Math.max(Math.abs(state.down), Math.abs(state.right));
  const beyond = !own && rim > data.room;
  const level = state.noise / 100;
  return [
    ...own || level || beyond ? ["import numpy as np"] : [],
    `from nnlab.motifs import classify_letter${own ? "" : ", draw_letter"}`,
    "",
    ...own ? ownDrawing(state, data) : [beyond ? cutLetter(state, data, rim) : drawnLetter(state, data, level)],
    ...level && (own || beyond) ? noise(level) : [],
    `limits = {"endpoint": ${state.endpoint_threshold / 100}, "corner": ${state.corner_threshold / 100}}`,
    `seen = classify_letter(picture, threshold=limits, stride=${state.stride})`,
    "[seen.endpoints, seen.corners, seen.margin]"
  ].join("\n");
}
function drawnLetter({ letter_index, thickness, down, right }, { letters, side }, level) {
  const options = level ? `, noise=${level}, rng=np.random.default_rng(0)` : "";
  return `picture = draw_letter("${letters[letter_index].name}", ${side}, (${down}, ${right}), ${thickness}${options})`;
}
function cutLetter({ letter_index, thickness, down, right }, { letters, side }, rim) {
  const [rows, columns] = [down, right].map((step) => `${rim - step}:${rim - step + side}`);
  const whole = `draw_letter("${letters[letter_index].name}", ${side}, (0, 0), ${thickness})`;
  return `picture = np.pad(${whole}, ${rim})[${rows}, ${columns}]`;
}
function ownDrawing(state, data) {
  const each2 = '[float(pixel == "#") for pixel in row]';
  return ['rows = """', ...texts(clean(state, data)), '"""', `picture = np.array([${each2} for row in rows.split()])`];
}
function noise(level) {
  return [`noise = np.random.default_rng(0).normal(0, ${level}, picture.shape)`, "picture = np.clip(picture + noise, 0, 1)"];
}

// letter/js/index.js
var index_default = view({ name: "letter", compute, layout, draw, line, snippet });
export {
  between,
  index_default as default,
  touched
};
