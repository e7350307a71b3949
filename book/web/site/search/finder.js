// Looks a query up in the sections of all pages. MiniSearch counts and weighs whole words; which words of the
// pages answer a word of the query, query_words.js says.
import MiniSearch from "minisearch";
import { answers, asked, wordsOf } from "./query_words.js";

const SECTIONS = 5; // that are put into the index in one task
const WEIGHTS = { title: 6, heading: 4, text: 1 };

function documents(pages) {
  return pages.flatMap((page) =>
    page.entries.map(([id, heading, text], i) => ({
      ...{ id: `${page.name}#${id}`, page: page.name, section: id, kind: page.kind },
      ...{ pageTitle: page.title, heading, text, isTop: i === 0 },
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

  const look = (groups, combineWith) => {
    const queries = groups.map((words) => ({
      combineWith: "OR",
      queries: words.map(([word, like]) => ({ queries: [word], boostTerm: () => like })),
    }));
    return index.search({ combineWith, queries }, { boost: WEIGHTS });
  };

  return (query) => {
    const groups = asked(query).map((word) => answers(word, vocabulary));
    if (!groups.length || groups.some((words) => !words.length)) return [];
    const together = look(groups, "AND");
    // Words that no section holds together may be in one chapter all the same.
    return inOrder(together.length ? together : look(groups, "OR"), query);
  };
}

// What is called exactly so, then the chapters, then what refers to them.
function inOrder(results, query) {
  const name = wordsOf(query).join(" ");
  const rank = ({ heading, kind }) => {
    if (wordsOf(heading).join(" ") === name) return 0;
    return kind === "chapter" ? 1 : 2;
  };
  return results.toSorted((one, other) => rank(one) - rank(other) || other.score - one.score);
}
