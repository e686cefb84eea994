import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { fill } from "../../locales/fill";
import { Fold } from "../controls/fold";
import { Foot } from "../controls/foot";
import { Heading } from "../controls/heading";
import { goTo } from "../frame/navigation";
import { type LedgerState, ledgerStore } from "../ledger/ledgerStore";
import { sameSources, sourcesOf } from "../ledger/sources";
import { useSettings } from "../settings/hooks";
import { useReadings, useShelf } from "../shelf";
import { taskpaneText } from "../text";
import { narrow } from "../theme/narrow";
import { ColumnChoice } from "./columnChoice";
import { DialectChoice } from "./dialectChoice";
import { DifferenceView } from "./difference";
import { Summary } from "./summary";
import { fillingText } from "./text";
import { undoneValues } from "./undoneValues";
import { Upkeep } from "./upkeep";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0, [narrow]: { flex: "1 0 auto" } },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  whole: { flexBasis: "100%" },
  hint: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  working: {
    flexBasis: "100%",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
  },
});

/** What failed stands in the notice. */
const quietly = (action: Promise<string>) => void action.catch(() => undefined);

/** 填表: what would be written, deciding on it, writing it, and taking it back. */
export default function FillStep() {
  const styles = useStyles();
  const text = fillingText();
  const state = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.get);
  const { working, share, sheets, decisions, undone } = state;
  const waiting = working !== null;
  const changed = useChanged(state);
  const report = changed ? null : state.report;
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
          onBack={() => ledgerStore.back()}
        />
      ) : (
        <div className={styles.page}>
          {undone && (
            <div>
              <Heading>{text.undoneHeading}</Heading>
              <Body1 as="p">{fill(text.undone, undoneValues(undone))}</Body1>
            </div>
          )}
          {changed && <Body1 as="p">{text.changedSince}</Body1>}
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
      {(waiting || report) && (
        <Foot>
          {report?.written && <Caption1 className={styles.hint}>{text.typeHint}</Caption1>}
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
            <ProgressBar
              className={styles.whole}
              value={share}
              aria-label={fill(text.progress, { percent: Math.round(share * 100) })}
            />
          )}
          {report && <Verbs written={report.written} left={left} disabled={waiting} />}
        </Foot>
      )}
    </div>
  );
}

/** Whether what would be written is no longer what the report tells of. While something is written, its report stays. */
function useChanged({ working, report, sources }: LedgerState): boolean {
  const entries = useShelf((state) => state.entries);
  const readings = useReadings();
  const settings = useSettings();
  if (!report || !sources || working !== null) return false;
  return !sameSources(sources, sourcesOf({ entries, readings }, settings));
}

interface VerbsProps {
  readonly written: boolean;
  /** Conflicts that nobody has decided. */
  readonly left: number;
  readonly disabled: boolean;
}

/** What comes next: writing what is shown, or what one does once it is written. */
function Verbs({ written, left, disabled }: VerbsProps) {
  const text = fillingText();
  if (written)
    return (
      <>
        <Button appearance="primary" disabled={disabled} onClick={() => goTo("watch")}>
          {text.toWatch}
        </Button>
        <Button disabled={disabled} onClick={() => quietly(ledgerStore.undo())}>
          {text.undo}
        </Button>
      </>
    );
  return (
    <>
      <Button appearance="primary" disabled={disabled} onClick={() => quietly(ledgerStore.write())}>
        {left > 0 ? fill(text.writeLeft, { count: left }) : text.write}
      </Button>
      <Button disabled={disabled} onClick={() => quietly(ledgerStore.preview())}>
        {text.again}
      </Button>
    </>
  );
}
