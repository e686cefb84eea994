import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { fill } from "../../locales/fill";
import { Message } from "../controls/message";
import { FigureList } from "./figureList";
import { FileOffer } from "./fileOffer";
import { reportStore } from "./reportStore";
import { SettingsForm } from "./settingsForm";
import { reportStepText } from "./text";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  findings: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** What failed stands in the notice. */
const quietly = (action: Promise<string>) => void action.catch(() => undefined);

/** 通报: the ledger told as a sheet and as a Word file. */
export default function ReportStep() {
  const styles = useStyles();
  const text = reportStepText();
  const { working, asOf, settings, report, figures, outcome, offer } = useSyncExternalStore(
    reportStore.state.subscribe,
    reportStore.state.get,
  );
  const waiting = working !== null;
  useEffect(() => quietly(reportStore.open()), []);
  return (
    <div className={styles.step} aria-busy={waiting}>
      <Caption1 className={styles.quiet}>{text.hint}</Caption1>
      <SettingsForm
        text={text}
        asOf={asOf}
        settings={settings}
        disabled={waiting}
        onDay={(day) => reportStore.typeDay(day)}
        onType={(change) => reportStore.type(change)}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={waiting} onClick={() => quietly(reportStore.make())}>
          {text.make}
        </Button>
        <Button disabled={waiting} onClick={() => quietly(reportStore.preview())}>
          {text.preview}
        </Button>
      </div>
      {working && <Spinner size="tiny" labelPosition="after" label={text.working[working]} />}
      {outcome?.done === "asks" && (
        <Message
          intent="warning"
          actions={
            <>
              <Button size="small" disabled={waiting} onClick={() => quietly(reportStore.make("replace"))}>
                {text.ask.replace}
              </Button>
              <Button size="small" disabled={waiting} onClick={() => reportStore.keep()}>
                {text.ask.keep}
              </Button>
            </>
          }
        >
          {fill(text.ask.text, { sheet: outcome.sheet })}
        </Message>
      )}
      {offer && <FileOffer text={text.file} offer={offer} onHand={(way) => void reportStore.hand(way)} />}
      {report && (
        <>
          <FigureList
            text={text}
            figures={figures}
            disabled={waiting}
            onShow={(rows) => quietly(reportStore.show(rows))}
          />
          <div className={styles.buttons}>
            <Button size="small" disabled={waiting} onClick={() => quietly(reportStore.showAll())}>
              {text.showAll}
            </Button>
          </div>
          {report.findings.length > 0 && (
            <section>
              <Caption1>{text.findings}</Caption1>
              <ul className={styles.findings}>
                {report.findings.map(({ runs }) => {
                  const words = runs.map((run) => run.text).join("");
                  return <li key={words}>{words}</li>;
                })}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  );
}
