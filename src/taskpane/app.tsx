import {
  Button,
  Caption1,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { ledgerText } from "../locales/zh-CN/ledger";
import type { TaskpaneText } from "../locales/zh-CN/taskpane";
import { DocumentList } from "./documentList";
import { ledgerStore } from "./ledgerStore";
import { notice, onNotice } from "./notice";
import { ReportView } from "./reportView";
import { taskpaneText } from "./text";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Draws the pane into an element that held the boot sentence. */
export function start(root: HTMLElement): void {
  root.replaceChildren();
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <App text={taskpaneText()} />
    </FluentProvider>,
  );
}

/** What failed stands in the store's state. */
const quietly = (action: Promise<string>) => void action.catch(() => undefined);

function App({ text }: { text: TaskpaneText }) {
  const styles = useStyles();
  const { sentence, kind } = useSyncExternalStore(onNotice, notice);
  const state = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.get);
  const { chosen, working, report, choice } = state;
  const waiting = working !== null;
  return (
    <main className={styles.page} aria-busy={waiting}>
      {sentence && (
        <MessageBar intent={kind} politeness={kind === "error" ? "assertive" : "polite"} layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      )}
      {report ? (
        <ReportView
          text={text}
          report={report}
          sheets={ledgerText.sheets}
          choice={choice}
          onChoice={(each) => ledgerStore.chooseForConflicts(each)}
        />
      ) : (
        <DocumentList
          text={text.documents}
          chosen={chosen}
          disabled={waiting}
          onChoose={(ids) => ledgerStore.choose(ids)}
        />
      )}
      {report?.written && <Caption1 className={styles.quiet}>{text.typeHint}</Caption1>}
      <div className={styles.buttons}>
        {!report && (
          <Button
            appearance="primary"
            disabled={waiting || chosen.size === 0}
            onClick={() => quietly(ledgerStore.preview())}
          >
            {text.preview}
          </Button>
        )}
        {report && !report.written && (
          <Button appearance="primary" disabled={waiting} onClick={() => quietly(ledgerStore.write())}>
            {text.write}
          </Button>
        )}
        {report && (
          <Button disabled={waiting} onClick={() => ledgerStore.back()}>
            {text.back}
          </Button>
        )}
        <Button appearance="subtle" disabled={waiting} onClick={() => quietly(ledgerStore.undo())}>
          {text.undo}
        </Button>
      </div>
      {working && <Spinner size="tiny" labelPosition="after" label={text.working[working]} />}
    </main>
  );
}
