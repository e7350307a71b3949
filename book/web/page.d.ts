// What the page's scripts find there beside the browser's own.

/** The hash of the kit's content, and {module: hash of its content}; put in by build.mjs. */
declare const KIT: string;
declare const LATER: Record<string, string>;

/** What `later` of load.js has brought: {name: the module's exports}. */
declare var later: Record<string, any>;

/** The hash of terms.js, put in by build.mjs */
declare const TERMS: string;

/** What terms.js and glossary.js bring: the box at a term, and by language what each term's address means. */
declare var showTerm: (link: HTMLAnchorElement, type: string) => void;
declare var glossary: Record<string, Record<string, [string, string]>>;

/** The kit that the explorers share, and the views that have come so far. */
declare var nnlab: { css: string; views: Record<string, { view: any; css: string }>; kit: Record<string, unknown> };

/** Data that is too large for the page, by the hash of it. */
declare var nnlabData: Record<string, unknown>;

/** Thebe's core (live/kernel.js), and what an AMD loader would define. */
declare var thebeCore: any;
declare var define: any;

/** Hashes of what live.html loads on Start, and anywidget's version; put in by build.mjs. */
declare const LIVE: Record<"thebe" | "sheet" | "anywidget" | "version", string>;

declare module "*.css" {
  const text: string;
  export default text;
}
