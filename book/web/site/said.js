import { inLanguage } from "./language.js";

const places = (count) => (count === 1 ? "one place" : `${count} places`);

/** What the script itself says, in the page's language. */
export const said = inLanguage({
  ko: {
    copy: "코드 복사",
    copied: "복사했습니다.",
    notCopied: "복사하지 못했습니다. 코드를 골라 직접 복사하세요.",
    offline: "다른 언어의 글을 불러오지 못했습니다. 인터넷 연결을 확인하고 다시 눌러 보세요.",
    fromDisk: "나란히 보기는 웹 주소로 바로 연 페이지에서만 됩니다. 언어 버튼은 여기서도 됩니다.",
    found: (words, seen, folded) =>
      `이 페이지에서 ‘${words}’ ${seen}곳을 표시했습니다.${folded ? ` 접힌 상자 안에 ${folded}곳이 더 있습니다.` : ""}`,
    clear: "표시 지우기",
  },
  en: {
    copy: "Copy the code",
    copied: "Copied.",
    notCopied: "Could not copy. Select the code and copy it yourself.",
    offline: "The other language could not be loaded. Check your connection, then press again.",
    fromDisk: "Side by side needs a page opened directly from a web address. The language button works here, too.",
    found: (words, seen, folded) =>
      `“${words}” is marked in ${places(seen)} on this page${folded ? `, and in ${places(folded)} inside folded boxes` : ""}.`,
    clear: "Clear the marks",
  },
});
