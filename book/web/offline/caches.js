// Where pages and files are kept in the browser; all names begin alike, so that all can be removed.
export const PREFIX = "fold-match-slide-";
export const PAGES = `${PREFIX}pages`;
export const FILES = `${PREFIX}files`;
export const READY = `${PREFIX}ready`; // what must be there before anything else is

/** Remove everything that is kept. */
export async function removeAll() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
}
