import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { ledgerText } from "../../locales/zh-CN/ledger";
import { goTo } from "../frame/navigation";
import { ledgerStore } from "../ledgerStore";
import { taskpaneText } from "../text";
import { ReportView } from "./reportView";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What failed stands in the notice. */
const quietly = (action: Promise<string>) => void action.catch(() => undefined);

/** 填表: what would be written, and writing it. */
export default function FillStep() {
  const styles = useStyles();
  const text = taskpaneText();
  const { working, report, choice } = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.get);
  const waiting = working !== null;
  return (
    <div className={styles.step} aria-busy={waiting}>
      {report && (
        <ReportView
          text={text}
          report={report}
          sheets={ledgerText.sheets}
          choice={choice}
          onChoice={(each) => ledgerStore.chooseForConflicts(each)}
        />
      )}
      {report?.written && <Caption1 className={styles.quiet}>{text.typeHint}</Caption1>}
      <div className={styles.buttons}>
        {!report && (
          <Button appearance="primary" disabled={waiting} onClick={() => quietly(ledgerStore.preview())}>
            {text.preview}
          </Button>
        )}
        {report && !report.written && (
          <Button appearance="primary" disabled={waiting} onClick={() => quietly(ledgerStore.write())}>
            {text.write}
          </Button>
        )}
        {report && (
          <Button
            disabled={waiting}
            onClick={() => {
              ledgerStore.back();
              goTo("files");
            }}
          >
            {text.back}
          </Button>
        )}
        <Button appearance="subtle" disabled={waiting} onClick={() => quietly(ledgerStore.undo())}>
          {text.undo}
        </Button>
      </div>
      {working && <Spinner size="tiny" labelPosition="after" label={text.working[working]} />}
    </div>
  );
}
