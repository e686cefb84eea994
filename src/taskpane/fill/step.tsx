import {
  Body1,
  Button,
  makeStyles,
  ProgressBar,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { fill } from "../../locales/fill";
import { Fold } from "../controls/fold";
import { goTo } from "../frame/navigation";
import { ledgerStore } from "../ledger/ledgerStore";
import { taskpaneText } from "../text";
import { ColumnChoice } from "./columnChoice";
import { DialectChoice } from "./dialectChoice";
import { DifferenceView } from "./difference";
import { Summary } from "./summary";
import { fillingText } from "./text";
import { Upkeep } from "./upkeep";

const useStyles = makeStyles({
  heading: { margin: 0 },
  step: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  foot: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  working: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** What failed stands in the notice. */
const quietly = (action: Promise<string>) => void action.catch(() => undefined);

/** 填表: what would be written, deciding on it, writing it, and taking it back. */
export default function FillStep() {
  const styles = useStyles();
  const text = fillingText();
  const state = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.get);
  const { working, share, report, sheets, decisions, undone } = state;
  const waiting = working !== null;
  const left = report ? report.conflicts.filter(({ id }) => !decisions.has(id)).length : 0;
  return (
    <div className={styles.step} aria-busy={waiting}>
      {report ? (
        <DifferenceView
          key={report.written ? "written" : "preview"}
          report={report}
          sheets={sheets}
          decisions={decisions}
          disabled={waiting}
        />
      ) : (
        <div className={styles.page}>
          {undone && (
            <div>
              <Subtitle2 as="h2" className={styles.heading}>
                {text.undoneHeading}
              </Subtitle2>
              <Body1 as="p">{fill(text.undone, { ...undone })}</Body1>
            </div>
          )}
          <Summary disabled={waiting} onPreview={() => quietly(ledgerStore.preview())} />
          <Fold heading={text.options.heading}>
            <DialectChoice disabled={waiting} />
            <ColumnChoice sheets={sheets} disabled={waiting} />
          </Fold>
          <Fold heading={text.upkeep.heading}>
            <Upkeep disabled={waiting} />
          </Fold>
        </div>
      )}
      <div className={styles.foot}>
        {report?.written && <Body1>{text.typeHint}</Body1>}
        {waiting && (
          <div className={styles.working}>
            <Spinner size="tiny" labelPosition="after" label={taskpaneText().working[working]} />
            {(working === "writing" || working === "undoing") && (
              <Button size="small" onClick={() => ledgerStore.cancel()}>
                {text.cancel}
              </Button>
            )}
          </div>
        )}
        {share !== null && (
          <ProgressBar value={share} aria-label={fill(text.progress, { percent: Math.round(share * 100) })} />
        )}
        {report && (
          <div className={styles.buttons}>
            {report.written ? (
              <>
                <Button appearance="primary" disabled={waiting} onClick={() => goTo("watch")}>
                  {text.toWatch}
                </Button>
                <Button disabled={waiting} onClick={() => quietly(ledgerStore.undo())}>
                  {text.undo}
                </Button>
              </>
            ) : (
              <>
                <Button appearance="primary" disabled={waiting} onClick={() => quietly(ledgerStore.write())}>
                  {left > 0 ? fill(text.writeLeft, { count: left }) : text.write}
                </Button>
                <Button disabled={waiting} onClick={() => quietly(ledgerStore.preview())}>
                  {text.again}
                </Button>
              </>
            )}
            <Button appearance="subtle" disabled={waiting} onClick={() => ledgerStore.back()}>
              {text.back}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
