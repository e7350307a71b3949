// A kernel on a Jupyter server, by Thebe, which comes when the reader presses Start.
import { load } from "../load.js";
import { said } from "./said.js";
import { check, hostOf, narrowTo } from "./where.js";

/* global LIVE -- {file: hash of its content} and anywidget's version, put in by build.mjs */

const BINDER_SAYS = /^Binder is: (\w*) - (.*)/s; // the words that Thebe hands on

async function loadThebe() {
  await load("thebe.js", LIVE.thebe, () => globalThis.thebeCore);
  if (!document.querySelector("link[data-thebe]")) {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet" });
    link.dataset.thebe = "";
    link.href = new URL(`_static/live/thebe.css?v=${LIVE.sheet}`, document.baseURI).href;
    document.head.append(link);
  }
  return globalThis.thebeCore;
}

let anywidget = null; // what its file defines, a function of Jupyter's base; the file runs once

// It is written for a loader of modules, of which there is none here.
async function loadAnywidget() {
  const before = globalThis.define;
  globalThis.define = (needs, factory) => (anywidget = factory);
  await load("anywidget.js", LIVE.anywidget, () => anywidget).finally(() => (globalThis.define = before));
  return anywidget;
}

// Thebe's own way is to fetch require.js and each widget's package from other hosts. The explorers need
// Jupyter's controls, which Thebe holds, and anywidget, which lies on this site.
async function serveWidgets(manager, core) {
  const { loadClass } = Object.getPrototypeOf(core.module.ThebeManager.prototype);
  manager.loadClass = loadClass.bind(manager);
  const base = { DOMWidgetModel: null, DOMWidgetView: null };
  for (const name of Object.keys(base)) base[name] = await manager.loadClass(name, "@jupyter-widgets/base", "2.0.0");
  const widgets = (await loadAnywidget())(base);
  manager.register({ name: "anywidget", version: LIVE.version, exports: widgets });
}

function settingsOf(where) {
  const common = { savedSessionOptions: { enabled: false } }; // a token is not kept
  if (where.kind === "own") {
    const wsUrl = where.base.replace(/^http/, "ws");
    return { ...common, serverSettings: { baseUrl: where.base, wsUrl, token: where.token, appendToken: true } };
  }
  return { ...common, binderOptions: { repo: where.repo, ref: where.ref, binderUrl: where.hub, repoProvider: "github" } };
}

/** @typedef {{say: (text: string) => void, log: (line: string) => void, gone: () => void, renewed: () => void}} Tells */

export class Connection {
  /**
   * Connect to the server that a reader has chosen.
   * @param {import("./where.js").Own | import("./where.js").Binder} where
   * @param {Tells} tells  `say` gets what is going on, `log` Binder's lines; `gone` is called once the kernel is dead,
   *   `renewed` as the server replaces a dead one
   */
  static async open(where, tells) {
    const made = new Connection(where, tells);
    tells.say(said.connecting(hostOf(where.kind === "own" ? where.base : where.hub)));
    if (where.kind === "own") await check(where);
    made.core = await loadThebe();
    await made.findServer();
    narrowTo(made.base);
    return made;
  }

  constructor(where, tells) {
    this.where = where;
    this.tells = tells;
    this.core = this.config = this.server = this.session = this.rendermime = null;
    this.restarting = false; // its connection is cut then, which is no loss
  }

  async findServer() {
    const { api } = this.core;
    const events = api.makeEvents();
    this.config = api.makeConfiguration(settingsOf(this.where), events);
    this.server = api.makeServer(this.config);
    if (this.where.kind === "own") this.server.connectToJupyterServer();
    else {
      events.on("status", (_, { message }) => this.hearBinder(message));
      this.server.connectToServerViaBinder();
    }
    try {
      await this.server.ready;
    } catch (why) {
      throw new Error((this.where.kind === "own" ? said.failed : said.binderFailed)(String(why?.message ?? why).trim()));
    }
  }

  hearBinder(message) {
    const [, phase, words] = BINDER_SAYS.exec(message) ?? [];
    if (phase === undefined) return;
    if (said.phases[phase]) this.tells.say(said.phases[phase]);
    this.tells.log(words);
  }

  get base() {
    return this.server.settings.baseUrl;
  }

  get host() {
    return hostOf(this.base);
  }

  /** Start a kernel for the chapter `slug`, in place of the one there is. */
  async startKernel(slug) {
    await this.endKernel();
    this.tells.say(said.starting);
    this.rendermime = this.core.api.makeRenderMimeRegistry({});
    // A session of the same path would be the same kernel, whoever has started it.
    const path = `/${slug}-${Math.random().toString(36).slice(2)}.ipynb`;
    this.session = await this.server.startNewSession(this.rendermime, { kernelName: "python3", path });
    await serveWidgets(this.session.manager, this.core);
    this.watch(this.session);
    await this.session.kernel.info;
    this.sayReady();
  }

  watch(session) {
    const { kernel } = session;
    let told = ""; // what the line says, which a connection that is there again must not hide
    const tell = (kind) => {
      if (this.session !== session || this.restarting || told === "died") return;
      told = kind;
      this.tells.say(said[kind](this.host));
    };
    kernel.statusChanged.connect((_, status) => {
      if (status === "autorestarting") {
        tell("died");
        this.tells.renewed();
      }
      if (status === "dead") this.lose(session);
    });
    kernel.connectionStatusChanged.connect((_, status) => {
      if (status === "connecting") tell("lost");
      if (status === "connected" && told === "lost") tell("ready");
      if (status === "connected") told = "";
      if (status === "disconnected") this.lose(session);
    });
  }

  lose(session) {
    if (this.session !== session) return;
    this.session = null;
    this.tells.say(said.dead);
    this.tells.gone();
  }

  /** Return what runs one cell: it shows its output in `place`. */
  makeCell(id, place) {
    const cell = new this.core.module.ThebeCodeCell(id, "live", "", this.config, {}, this.rendermime);
    cell.clearOnError = () => null; // it would tell the reader, in English, to reload the page
    cell.attachSession(this.session);
    cell.attachToDOM(place);
    return cell;
  }

  interrupt() {
    return this.session?.kernel.interrupt();
  }

  async restart() {
    this.tells.say(said.restarting);
    this.restarting = true;
    await this.session.restart().finally(() => (this.restarting = false));
    this.sayReady();
  }

  sayReady() {
    if (this.session) this.tells.say(said.ready(this.host)); // else it has died meanwhile, which is said
  }

  /** Shut the kernel down, if there is one. */
  async endKernel() {
    const { session } = this;
    this.session = null;
    await session?.shutdown().catch(() => null); // the server may have gone first
  }

  /** Have no more to do with the server. */
  close() {
    this.server.dispose();
  }

  /** Shut the kernel down as the page goes away, when nothing can be waited for. */
  leave() {
    if (!this.session) return;
    const { baseUrl, token } = this.server.settings;
    const headers = token ? { Authorization: `token ${token}` } : {};
    fetch(`${baseUrl}api/sessions/${this.session.id}`, { method: "DELETE", headers, keepalive: true }).catch(() => null);
  }
}
