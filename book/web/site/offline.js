// Let a service worker keep what is read, unless the reader has said no: see book/web/offline.
import { recall } from "./storage.js";

/** The reader's word on keeping pages: "off" for no. */
export const KEY = "offline";

/** Return the browser's service workers, null where a page can have none: from disk, or in a sandbox. */
export function workers() {
  try {
    return location.protocol.startsWith("http") ? (navigator.serviceWorker ?? null) : null;
  } catch {
    return null; // a sandboxed frame may not even ask
  }
}

/** Register the worker of the site, which lies above both languages. */
export function register() {
  return workers().register("../worker.js", { scope: "../" });
}

// Asked for here and not by the page: one that is opened from disk may not, and the console would say so.
function offerToInstall() {
  const link = document.createElement("link");
  Object.assign(link, { rel: "manifest", href: "manifest.webmanifest" });
  document.head.append(link);
}

/** Let the worker keep this page with all that it has loaded. */
export async function keepThisPage() {
  if (!workers() || recall("localStorage", KEY) === "off") return;
  offerToInstall();
  await register();
  const { active } = await workers().ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  active.postMessage({ keep: [location.href, ...loaded] });
}
