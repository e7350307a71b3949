// The service worker: a page that was read opens again without a network, its explorers included.
//
// Pages come from the network where there is one, so that a new edition is there at once. Files have
// their content's hash in their address and are kept as they are: a kept page always finds the very
// files that it was made with, and never those of another edition.
import { clientsClaim } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { FILES, PAGES, READY } from "./caches.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const scope = new URL(worker.registration.scope);
const NO_PAGE = new URL("offline.html", scope).href;
const PATIENCE = 4; // seconds for a page before the kept one is shown
const MOST_FILES = 900; // beyond, those go that were not used for longest

// The browser's own cache may take a page for fresh for days: it has to ask. A redirection is left to the browser.
const asksAnew = {
  requestWillFetch: async ({ request }) =>
    new Request(request.url, { cache: "no-cache", redirect: "manual", credentials: "same-origin" }),
};
const pages = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE,
  matchOptions: { ignoreSearch: true },
  plugins: [asksAnew],
});
const files = new CacheFirst({
  cacheName: FILES,
  plugins: [new ExpirationPlugin({ maxEntries: MOST_FILES, purgeOnQuotaError: true })],
});
const others = new NetworkFirst({ cacheName: FILES, networkTimeoutSeconds: PATIENCE });

const isOurs = (url) => url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
const isDownload = (url) => /\.(?:zip|pdf|ipynb)$/.test(url.pathname);

function strategyFor(url) {
  if (url.searchParams.has("v")) return files;
  return /(?:\/|\.html)$/.test(url.pathname) ? pages : others;
}

registerRoute(
  ({ url }) => isOurs(url) && !isDownload(url),
  ({ url, request, event }) => strategyFor(url).handle({ request, event }),
);
setCatchHandler(async ({ request }) =>
  (request.mode === "navigate" && (await caches.match(NO_PAGE))) || Response.error(),
);

// What a page had loaded before this worker watched over it.
async function keep(urls, event) {
  const ours = urls.map((url) => new URL(url, scope)).filter((url) => isOurs(url) && !isDownload(url));
  await Promise.all(ours.map((url) => {
    url.hash = "";
    return strategyFor(url).handle({ request: new Request(url), event }).catch(() => null);
  }));
}

worker.addEventListener("install", (event) => {
  worker.skipWaiting();
  event.waitUntil(caches.open(READY).then((cache) => cache.add(new Request(NO_PAGE, { cache: "reload" }))));
});
worker.addEventListener("message", (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep, event));
});
clientsClaim();
