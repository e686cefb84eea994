import {
  Body1,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Title3,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { taskpaneText as english } from "../locales/en-US/taskpane";
import type { Language } from "../locales/language";
import { taskpaneText as chinese, type TaskpaneText } from "../locales/zh-CN/taskpane";
import { notice, onNotice } from "./notice";

const texts = { "zh-CN": chinese, "en-US": english };

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** Draws the pane into an element that held the boot sentence. */
export function start(root: HTMLElement, language: Language): void {
  root.replaceChildren();
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <App text={texts[language]} />
    </FluentProvider>,
  );
}

function App({ text }: { text: TaskpaneText }) {
  const styles = useStyles();
  const sentence = useSyncExternalStore(onNotice, notice);
  return (
    <main className={styles.page}>
      <Title3 as="h1">{text.title}</Title3>
      <Body1>{text.lead}</Body1>
      {sentence && (
        <MessageBar intent="info" politeness="polite">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      )}
    </main>
  );
}
