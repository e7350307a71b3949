import { inLanguage } from "./language.js";

/** What the script itself says, in the page's language. */
export const said = inLanguage({
  ko: {
    copy: "코드 복사",
    copied: "복사했습니다.",
    notCopied: "복사하지 못했습니다. 코드를 골라 직접 복사하세요.",
    notLoaded: "불러오지 못했습니다. 인터넷 연결을 확인하고 다시 눌러 보세요.",
  },
  en: {
    copy: "Copy the code",
    copied: "Copied.",
    notCopied: "Could not copy. Select the code and copy it yourself.",
    notLoaded: "This could not be loaded. Check your connection, then press again.",
  },
});
