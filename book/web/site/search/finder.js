// Looks a query up in the sections of all pages. MiniSearch counts and weighs whole words; which words of the
// pages answer a word of the query, query_words.js says.
import MiniSearch from "minisearch";
import { Meanings, wordsOf } from "./query_words.js";

const TASK = 8; // ms that sections are put into the index without a pause
const WEIGHTS = { title: 6, heading: 6, text: 1 };
const TAUGHT = 4; // times what a section counts on a page that teaches what is asked
const INTRODUCED = 16; // times what the section counts that introduces it, on the first such page

function documents(pages) {
  return pages.flatMap((page) =>
    page.entries.map(([id, heading, text], i) => ({
      id: `${page.name}#${id}`,
      page: page.name,
      section: id,
      kind: page.kind,
      pageTitle: page.title,
      heading,
      text,
      isTop: i === 0,
      title: i === 0 ? heading : "", // a page's title counts for its first section
    })),
  );
}

/**
 * Give a function from a query to { words: those looked for, results: the sections found, the best first }. The
 * index is made in short tasks, so that no key waits for it.
 */
export async function finder(pages) {
  const vocabulary = new Set();
  const index = new MiniSearch({
    fields: ["title", "heading", "text"],
    storeFields: ["page", "section", "kind", "pageTitle", "heading", "text", "isTop"],
    tokenize(text, field) {
      const words = wordsOf(text);
      if (field) for (const word of words) vocabulary.add(word); // a query has no field
      return words;
    },
    processTerm: (word) => word,
  });
  await inTasks(documents(pages), (section) => index.add(section));

  const meanings = new Meanings(vocabulary);
  const taught = pages.flatMap(({ name, terms = {} }) => Object.entries(terms).map(([term, section]) => {
    return { page: name, root: meanings.rootsOf(term), words: wordsOf(term), place: `${name}#${section}` };
  }));
  // Give the pages that teach what is asked, and where the first of them introduces it. If there are some that teach it
  // by this name, one that teaches "convolutional networks" is none that teaches "convolution".
  const teachers = (query, words) => {
    const root = meanings.rootsOf(query);
    const named = taught.filter((term) => term.root === root);
    if (named.length) return { pages: new Set(named.map(({ page }) => page)), introduced: named[0].place };
    const inWords = (page) => {
      const own = taught.filter((term) => term.page === page).flatMap((term) => term.words);
      return words.every((word) => meanings.answers(word, own).length);
    };
    return { pages: new Set(pages.map(({ name }) => name).filter(inWords)), introduced: "" };
  };

  const look = (groups, combineWith, teaching) => {
    const queries = groups.map((words) => ({
      combineWith: "OR",
      queries: words.map(([word, like]) => ({ queries: [word], boostTerm: () => like })),
    }));
    /** @type {import("minisearch").SearchOptions["boostDocument"]} */
    const boostDocument = (id, word, { page }) => {
      if (id === teaching.introduced) return INTRODUCED;
      return teaching.pages.has(page) ? TAUGHT : 1;
    };
    return index.search({ combineWith, queries }, { boost: WEIGHTS, boostDocument });
  };

  return (query) => {
    const words = meanings.asked(query);
    const groups = words.map((word) => meanings.answers(word));
    if (!groups.length || groups.some((found) => !found.length)) return { words, results: [] };
    const teaching = teachers(query, words);
    const together = look(groups, "AND", teaching);
    // Words that no section holds together may be in one chapter all the same.
    const results = together.length ? together : look(groups, "OR", teaching);
    return { words, results: inOrder(results, query, meanings) };
  };
}

async function inTasks(all, act) {
  let end = performance.now() + TASK;
  for (const one of all) {
    if (performance.now() > end) {
      await turn();
      end = performance.now() + TASK;
    }
    act(one);
  }
}

// Lets the page answer what has come. A timer would do so as well, but let 4 ms pass each time.
function turn() {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

// What the glossary defines by this name, else what is called exactly so, then the chapters, then what refers to them: a
// function that bears a term's name comes after the chapters that use the term.
function inOrder(results, query, meanings) {
  const name = wordsOf(query).join(" ");
  const root = meanings.rootsOf(query);
  const isCalled = ({ heading }) => wordsOf(heading).join(" ") === name;
  const isDefined = ({ heading, kind }) => kind === "glossary" && heading.split(/ · |, /).some((one) => meanings.rootsOf(one) === root);
  const isTerm = results.some(isDefined);
  const rank = (result) => {
    if (isDefined(result)) return 0;
    if (!isTerm && isCalled(result)) return 1;
    return result.kind === "chapter" ? 2 : 3;
  };
  return results.toSorted((one, other) => rank(one) - rank(other) || other.score - one.score);
}
