// Looks a query up in the sections of all pages. MiniSearch counts and weighs whole words; which words of the
// pages answer a word of the query, query_words.js says.
import MiniSearch from "minisearch";
import { answers, asked, rootsOf, wordsOf } from "./query_words.js";

const SECTIONS = 5; // that are put into the index in one task
const WEIGHTS = { title: 6, heading: 4, text: 1 };
const TAUGHT = 4; // times what a section counts on a page that teaches what is asked

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
 * Give a function from a query to the sections found, the best first. The index is made of a few sections
 * at a time, so that no key waits for it.
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
  await index.addAllAsync(documents(pages), { chunkSize: SECTIONS });

  const taught = new Map(pages.map(({ name, terms = [] }) => [name, wordsOf(terms.join(" "))]));
  const termsOf = new Map(pages.map(({ name, terms = [] }) => [name, new Set(terms.map(rootsOf))]));
  const pagesWhere = (table, test) => new Set([...table].filter(([, own]) => test(own)).map(([name]) => name));
  // Of pages that teach it by this name, one that teaches "convolutional networks" is none that teaches "convolution".
  const teachers = (query, words) => {
    const byName = pagesWhere(termsOf, (own) => own.has(rootsOf(query)));
    return byName.size ? byName : pagesWhere(taught, (own) => words.every((word) => answers(word, own).length));
  };

  const look = (groups, combineWith, teaching) => {
    const queries = groups.map((words) => ({
      combineWith: "OR",
      queries: words.map(([word, like]) => ({ queries: [word], boostTerm: () => like })),
    }));
    /** @type {import("minisearch").SearchOptions["boostDocument"]} */
    const boostDocument = (id, word, { page }) => (teaching.has(page) ? TAUGHT : 1);
    return index.search({ combineWith, queries }, { boost: WEIGHTS, boostDocument });
  };

  return (query) => {
    const words = asked(query);
    const groups = words.map((word) => answers(word, vocabulary));
    if (!groups.length || groups.some((found) => !found.length)) return [];
    const teaching = teachers(query, words);
    const together = look(groups, "AND", teaching);
    // Words that no section holds together may be in one chapter all the same.
    return inOrder(together.length ? together : look(groups, "OR", teaching), query);
  };
}

// What the glossary defines by this name, else what is called exactly so, then the chapters, then what refers to them: a
// function that bears a term's name comes after the chapters that use the term.
function inOrder(results, query) {
  const name = wordsOf(query).join(" ");
  const root = rootsOf(query);
  const isCalled = ({ heading }) => wordsOf(heading).join(" ") === name;
  const isDefined = ({ heading, kind }) => kind === "glossary" && heading.split(/ · |, /).some((one) => rootsOf(one) === root);
  const isTerm = results.some(isDefined);
  const rank = (result) => {
    if (isDefined(result)) return 0;
    if (!isTerm && isCalled(result)) return 1;
    return result.kind === "chapter" ? 2 : 3;
  };
  return results.toSorted((one, other) => rank(one) - rank(other) || other.score - one.score);
}
