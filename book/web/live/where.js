// Which server a reader means, and whether it answers. Errors are sentences for the reader.
import { said } from "./said.js";

/** @typedef {{kind: "own", base: string, token: string}} Own */
/** @typedef {{kind: "binder", hub: string, repo: string, ref: string}} Binder  `ref` is percent-encoded */

const PAGES = /\/(lab|tree|notebooks|doc|edit|consoles|terminals|api)(\/.*)?$/; // of Jupyter's, as copied from its address
const OF_A_USER = /^(\/user\/[^/]+)?(.*)$/; // on a hub; the user may be called "lab"
const LOCAL = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/;

export const hostOf = (address) => new URL(address).host;

/**
 * Return what Binder is to start, out of an address such as "https://mybinder.org/v2/gh/owner/name/ref"; null if it is none.
 * @param {string | undefined} address
 * @returns {Binder | null}
 */
export function binderOf(address) {
  const found = /^(https?:\/\/[^/]+(?:\/.*)?)\/v2\/gh\/([^/?]+\/[^/?]+)\/([^/?]+)/.exec(address ?? "");
  return found && { kind: "binder", hub: found[1], repo: found[2], ref: found[3] };
}

/**
 * Return the server that a reader has written down. An address copied from the browser will do: it may name
 * one of Jupyter's pages and hold the token.
 * @param {string} address
 * @param {string} token
 * @returns {Own}
 */
export function ownServer(address, token) {
  const given = address.trim();
  const url = read(/^[a-z]+:\/\//i.test(given) ? given : `http://${given}`);
  if (!given || !url || !/^https?:$/.test(url.protocol)) throw new Error(said.noAddress(given));
  if (location.protocol === "https:" && url.protocol === "http:" && !LOCAL.test(url.hostname)) throw new Error(said.mixed(url.origin));
  const [, home = "", rest = ""] = OF_A_USER.exec(url.pathname) ?? [];
  const path = home + rest.replace(PAGES, "/").replace(/\/*$/, "/");
  return { kind: "own", base: url.origin + path, token: token.trim() || (url.searchParams.get("token") ?? "") };
}

function read(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * Ask the server whether it is one, before all else.
 * @param {Own} server
 */
export async function check({ base, token }) {
  const headers = token ? { Authorization: `token ${token}` } : {};
  const address = `${base}api/status`;
  const answer = await fetch(address, { headers, cache: "no-store" }).catch(() => null);
  const host = hostOf(base);
  if (!answer) {
    // Jupyter's refusal may not be read from another site: that there is an answer is all that can be known.
    const isThere = await fetch(address, { mode: "no-cors", cache: "no-store" }).catch(() => null);
    throw new Error(isThere ? said.refused(host) : said.unreachable(host));
  }
  if (answer.status === 401 || answer.status === 403) throw new Error(said.refused(host));
  const status = answer.ok && (await answer.json().catch(() => null));
  if (!status || !("kernels" in status)) throw new Error(said.noJupyter(host, answer.status));
}

let kept = ""; // the origin that the page is narrowed to

export const mayAsk = (address) => !kept || kept === new URL(address).origin;

/**
 * From here on the browser lets this page ask its own site and one server only, whatever a cell's output
 * wants. A policy can be narrowed, never widened.
 */
export function narrowTo(address) {
  const { origin } = new URL(address);
  if (kept) return;
  kept = origin;
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = `connect-src 'self' ${origin} ${origin.replace(/^http/, "ws")}`;
  document.head.append(meta);
}
