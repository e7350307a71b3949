import { inLanguage } from "../../site/language.js";

/** What the tools say, in the page's language. */
export const said = inLanguage({
  ko: {
    copied: "링크를 복사했습니다. 열면 지금 이 상태가 그대로 나옵니다.",
    copyYourself: "이 주소를 직접 복사하세요.",
    unknown: (name) => `링크에 적힌 탐색기가 이 페이지에 없습니다: ${name || "(이름 없음)"}. 주소가 잘리지 않았는지 확인해 보세요.`,
    old: () => "이 링크를 만든 뒤로 탐색기가 바뀌었습니다. 그래서 처음 상태로 열었습니다.",
    value: (part) => `링크에 적힌 ${part}: 이 탐색기에서 쓸 수 없는 값입니다. 그래서 처음 상태로 열었습니다.`,
    together: () => "링크에 적힌 값들은 함께 쓸 수 없습니다. 그래서 처음 상태로 열었습니다.",
    close: "닫기",
    leave: "전체 화면 끝내기",
    full: "전체 화면으로 보는 탐색기",
  },
  en: {
    copied: "The link is copied. It opens this explorer as it stands now.",
    copyYourself: "Copy this address yourself.",
    unknown: (name) => `This page has no explorer of the link's name: ${name || "(no name)"}. Perhaps the address was cut off.`,
    old: () => "This explorer has changed since the link was made, so it starts from its first state.",
    value: (part) => `The link says ${part}, which cannot be set here, so the explorer starts from its first state.`,
    together: () => "The values in the link cannot go together, so the explorer starts from its first state.",
    close: "Close",
    leave: "Leave full screen",
    full: "Explorer in full screen",
  },
});
