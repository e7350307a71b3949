// The page class-server.html: the address of a class's JupyterHub makes links of what stands in the table.
import { addSheet } from "../sheet.js";
import { inLanguage } from "./language.js";
import css from "./class_server.css";

const said = inLanguage({
  ko: {
    made: (hub, count) => `${hub} 서버로 가는 링크 ${count}개를 만들었습니다.`,
    empty: "수업 서버의 주소를 적어 주세요. https://hub.example처럼 적습니다.",
    wrong: (given) => `서버의 주소가 아닙니다: ‘${given}’. https://hub.example처럼 적어 주세요.`,
    service: (given) => `JupyterHub로 들어가는 주소가 아닙니다: ‘${given}’. 그곳에서 열 때는 장마다 페이지 위쪽의 메뉴를 쓰세요.`,
  },
  en: {
    made: (hub, count) => `${count} links now lead to ${hub}.`,
    empty: "Enter the address of your class's server, such as https://hub.example.",
    wrong: (given) => `“${given}” is not the address of a server. Enter one such as https://hub.example.`,
    service: (given) => `“${given}” is no JupyterHub of a class. To open a chapter there, use the menu at the top of its page.`,
  },
});
// Where a hub's own pages begin: a teacher copies the address from a page that is open.
const PAGES = /\/(?:hub|user|services)(?:\/.*)?$/;
const SERVICES = /(?:^|\.)(?:mybinder\.org|colab\.research\.google\.com|github\.com)$/;

/**
 * Return the address of the hub that `given` lies in, without a / behind, or what is wrong with it.
 * @param {string} given
 * @returns {{ hub?: string, problem?: string }}
 */
export function hubOf(given) {
  const text = given.trim();
  if (!text) return { problem: said.empty };
  const url = read(/^[\w.-]+\.[a-z]{2,}(?:[:/]|$)/i.test(text) ? `https://${text}` : text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return { problem: said.wrong(text) };
  if (SERVICES.test(url.hostname)) return { problem: said.service(text) };
  return { hub: url.origin + url.pathname.replace(PAGES, "").replace(/\/+$/, "") };
}

function read(text) {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function connect(/** @type {HTMLElement} */ box) {
  const form = box.querySelector("form");
  const field = box.querySelector("input");
  const line = box.querySelector("[role=status]");
  const links = [.../** @type {NodeListOf<HTMLAnchorElement>} */ (box.querySelectorAll("a[data-path]"))];
  form.addEventListener("submit", (event) => {
    event.preventDefault(); // nothing is sent anywhere
    const { hub, problem } = hubOf(field.value);
    field.setAttribute("aria-invalid", String(!hub));
    line.textContent = problem ?? said.made(hub, links.length);
    for (const link of links) {
      if (hub) link.href = hub + link.dataset.path;
      else link.removeAttribute("href"); // one to another server than the field names would mislead
    }
  });
}

const box = /** @type {HTMLElement | null} */ (document.querySelector(".hub-links:has(form)"));
if (box) {
  addSheet("class-server", css);
  connect(box);
}
