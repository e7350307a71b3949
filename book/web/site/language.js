// Texts of the page's scripts stand beside what says them, in a table {ko, en}.

/** Return what `table` holds for the page's language. */
export const inLanguage = (table) => table[document.documentElement.lang] ?? table.en;
