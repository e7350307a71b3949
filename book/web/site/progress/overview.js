// The page "My progress": how much of each chapter is done; take it along as a file, bring one, clear it.
import { inLanguage } from "../language.js";
import { forget, idsOf, keep, kept, mayKeep, NoRecord, recordOf, together, VERSION } from "./record.js";
import { addSheet } from "../../sheet.js";
import styles from "./progress.css";

const FILE = "fold-match-slide-progress.json";
const LARGEST = 1_000_000; // bytes of a file that is read at all
const said = inLanguage({
  ko: {
    of: (done, all) => `${all}개 중 ${done}개`,
    forbidden: "이 브라우저가 저장을 막아 두어서 진도가 남지 않습니다. 브라우저의 설정에서 이 사이트의 저장을 허용해 보세요.",
    exported: `${FILE} 파일로 내보냈습니다.`,
    imported: (count) => `파일에서 표시 ${count}개를 더했습니다.`,
    nothingNew: "파일에 새로운 표시가 없습니다. 이미 모두 있습니다.",
    sure: "이 브라우저에 남은 진도를 모두 지울까요? 되돌릴 수 없습니다.",
    cleared: "모두 지웠습니다.",
    unchanged: "지금의 진도는 그대로입니다.",
    tooLarge: () => "진도를 담은 파일이 아닙니다. 너무 큽니다.",
    noJson: () => "진도를 담은 파일이 아닙니다. JSON으로 읽을 수 없습니다.",
    noProgress: () => "진도를 담은 파일이 아닙니다. 이 페이지에서 내보낸 파일을 골라 주세요.",
    otherVersion: (given) => `이 파일의 판은 ${given}인데, 이 사이트가 읽는 판은 ${VERSION}입니다.`,
    wrongPage: (page) => `파일이 잘못되었습니다. ${page} 장에 이 사이트가 모르는 내용이 있습니다.`,
  },
  en: {
    of: (done, all) => `${done} of ${all}`,
    forbidden: "This browser does not let the page store anything, so no progress is kept. Try to allow storage for this site in the browser's settings.",
    exported: `Exported to the file ${FILE}.`,
    imported: (count) => `${count === 1 ? "One mark was" : `${count} marks were`} added from the file.`,
    nothingNew: "The file holds no mark that is not there already.",
    sure: "Clear all progress that this browser keeps? It cannot be brought back.",
    cleared: "All is cleared.",
    unchanged: "Your progress is as it was.",
    tooLarge: () => "This is no file of progress: it is too large.",
    noJson: () => "This is no file of progress: it cannot be read as JSON.",
    noProgress: () => "This is no file of progress. Choose one that this page has exported.",
    otherVersion: (given) => `This file is of version ${given}, but this site reads version ${VERSION}.`,
    wrongPage: (page) => `There is something wrong in this file: the chapter ${page} holds what this site does not know.`,
  },
});

/** Fill the table of `place` and connect its buttons. */
export function overview(place) {
  addSheet("progress", styles);
  const line = place.querySelector(".progress-said");
  const show = () => fill(place, kept());
  const tell = (text) => {
    show();
    line.textContent = text;
  };
  const acts = { export: () => tell(exportAll()), import: () => choose().then(importFrom).then(tell), clear: () => confirm(said.sure) && tell(clear()) };
  for (const button of place.querySelectorAll("[data-do]")) button.addEventListener("click", acts[button.dataset.do]);
  addEventListener("storage", show);
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  show();
  if (!mayKeep()) line.textContent = said.forbidden;
}

function fill(place, record) {
  const sums = {};
  for (const cell of place.querySelectorAll("td[data-ids]")) {
    const { kind, ids } = cell.dataset;
    const all = ids.split(" ").filter(Boolean);
    const done = all.filter((id) => idsOf(record, cell.parentElement.dataset.page, kind).includes(id)).length;
    write(cell, done, all.length);
    const sum = (sums[kind] ??= [0, 0]);
    sum[0] += done;
    sum[1] += all.length;
  }
  for (const cell of place.querySelectorAll(".progress-all td")) write(cell, ...sums[cell.dataset.kind]);
}

function write(cell, done, all) {
  cell.textContent = `${done} / ${all}`;
  cell.setAttribute("aria-label", said.of(done, all));
  cell.dataset.all = String(done === all);
}

function exportAll() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(kept(), null, 1)}\n`], { type: "application/json" }));
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // a phone may ask first
  return said.exported;
}

function choose() {
  const field = document.createElement("input");
  Object.assign(field, { type: "file", accept: ".json,application/json" });
  return new Promise((done) => {
    field.addEventListener("change", () => done(field.files[0]), { once: true });
    field.click();
  });
}

const count = ({ pages }) => Object.values(pages).flatMap((lists) => Object.values(lists).flat()).length;

async function importFrom(file) {
  const before = kept();
  try {
    if (file.size > LARGEST) throw new NoRecord("tooLarge");
    const now = together(before, recordOf(await file.text()));
    if (!keep(now)) return said.forbidden;
    const more = count(now) - count(before);
    return more ? said.imported(more) : said.nothingNew;
  } catch (error) {
    if (!(error instanceof NoRecord)) throw error;
    return `${said[error.key](error.what)} ${said.unchanged}`;
  }
}

function clear() {
  forget();
  return said.cleared;
}
