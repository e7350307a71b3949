// What an explorer says that stays a still picture, with a button that tries again.
import { inLanguage } from "../site/language.js";

const said = inLanguage({
  ko: { failed: "이 그림을 움직이게 하지 못해 정지 그림을 보여 드립니다.", again: "다시 시도" },
  en: { failed: "This picture could not be brought to life, so you see a still one.", again: "Try again" },
});

/** Put the line below the picture; `again` is called once the line is gone. */
export function sayFailed(explorer, again) {
  const line = document.createElement("p");
  line.className = "explorer-failed";
  line.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = said.again;
  button.addEventListener("click", () => {
    line.remove();
    again();
  });
  line.append(said.failed, " ", button);
  explorer.append(line);
  explorer.dataset.live = "failed";
}
