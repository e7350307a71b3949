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

/** Return {title, content} of the chapter `slug`; all of its cells stand in `content`, as `.cell` with `.cell_input`. */
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
  const heading = content.querySelector("h1");
  const title = heading.textContent.trim();
  const own = codeBefore(notebook, content.querySelectorAll(".cell .cell_input").length);
  heading.replaceWith(...own.map(cellOf));
  return { title, content: [...content.childNodes] };
}
