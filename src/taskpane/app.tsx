import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { onLanguage, shownLanguage } from "./chosenLanguage";
import { Boundary } from "./failure/boundary";
import { Frame } from "./frame/frame";
import { frameText } from "./frame/text";
import { say } from "./notices/notice";
import { Themed } from "./theme/themed";

/** Draws the pane into an element that held the boot sentence. */
export function start(root: HTMLElement): void {
  window.addEventListener("unhandledrejection", () => say(frameText().unexpected, "error"));
  root.replaceChildren();
  createRoot(root).render(
    <Themed>
      <Boundary step="frame">
        <Localised />
      </Boundary>
    </Themed>,
  );
}

/** Another language draws everything anew; what is known stays in the stores. */
function Localised() {
  return <Frame key={useSyncExternalStore(onLanguage, shownLanguage)} />;
}
