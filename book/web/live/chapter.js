// A chapter for the page live.html: the words of its own page, the code of its notebook.
import { said } from "./said.js";

const UNUSED = "script, noscript, .headerlink, .js-only, .pair";

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

// Cells that stand in the notebook alone, before those of the page: they choose the language.
function codeBefore(notebook, count) {
  const sources = notebook.cells.filter(({ cell_type: type }) => type === "code").map(({ source }) => [source].flat().join(""));
  return sources.slice(0, sources.length - count);
}

function cellOf(code) {
  const cell = document.createElement("div");
  cell.className = "cell";
  const input = cell.appendChild(document.createElement("div"));
  input.className = "cell_input";
  input.appendChild(document.createElement("pre")).textContent = code;
  return cell;
}

/** Return what the page of the chapter `slug` shows, as nodes; each of its cells is a `.cell` with a `.cell_input`. */
export async function loadChapter(slug) {
  if (location.protocol === "file:") throw new Error(said.fromDisk);
  const [page, notebook] = await Promise.all([
    fetched(`${slug}.html`).then((answer) => answer.text()),
    fetched(`notebooks/${slug}.ipynb`).then((answer) => answer.json()),
  ]).catch((error) => {
    console.warn(error);
    throw new Error(said.notLoaded);
  });
  const article = new DOMParser().parseFromString(page, "text/html").querySelector("article.bd-article");
  const content = document.importNode(article, true);
  for (const element of content.querySelectorAll(UNUSED)) element.remove();
  const own = codeBefore(notebook, content.querySelectorAll(".cell .cell_input").length);
  const heading = content.querySelector("h1"); // the page has one of its own
  const title = document.createElement("h2");
  title.append(...heading.childNodes);
  heading.replaceWith(title, ...own.map(cellOf));
  return [...content.childNodes];
}
