import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FillReport } from "../../excel";
import { fill } from "../../locales/fill";
import { BackButton } from "../controls/backButton";
import { Choice } from "../controls/choice";
import { Heading } from "../controls/heading";
import { type ConflictChoice, type LedgerState, ledgerStore } from "../ledger/ledgerStore";
import { Counts } from "./counts";
import { conflictWords } from "./differenceLine";
import { DifferenceList } from "./differenceList";
import { countOf, differencesOf, type Kind, kinds } from "./differences";
import { fillingText } from "./text";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

interface DifferenceViewProps {
  readonly report: FillReport;
  readonly sheets: LedgerState["sheets"];
  readonly decisions: LedgerState["decisions"];
  readonly disabled: boolean;
  readonly onBack: () => void;
}

/** Where somebody looks in a report. */
interface Looked {
  readonly report: FillReport;
  /** The list that was asked for; null for the first that is not empty. */
  readonly kind: Kind | null;
  readonly table: string | null;
}

/** What a fill would write, or wrote: the numbers, the list behind one of them, and what the user has to decide. */
export function DifferenceView({ report, sheets, decisions, disabled, onBack }: DifferenceViewProps) {
  const styles = useStyles();
  const text = fillingText();
  const [looked, setLooked] = useState<Looked>({ report, kind: null, table: null });
  // Another report is looked at from its beginning.
  const at = looked.report === report ? looked : { report, kind: null, table: null };
  const kind = at.kind ?? firstOf(report);
  const { table } = at;
  const differences = useMemo(() => differencesOf(report, kind, table), [report, kind, table]);
  const nothing =
    !report.written && report.counts.added + report.counts.changed + report.counts.conflict === 0;
  const conflicts = differences.flatMap(({ conflict }) => (conflict ? [conflict.id] : []));
  return (
    <>
      <div className={styles.head} data-report={report.written ? "written" : "preview"}>
        <BackButton label={text.back} disabled={disabled} onBack={onBack} />
        <Heading>
          {nothing ? text.nothing : report.written ? text.writtenHeading : text.previewHeading}
        </Heading>
        <Counts report={report} kind={kind} onKind={(chosen) => setLooked({ ...at, kind: chosen })} />
        <div className={styles.line}>
          <Caption1 className={styles.quiet}>{text.lists[kind]}</Caption1>
          <Select
            size="small"
            aria-label={text.sheet}
            value={table ?? ""}
            onChange={(_event, { value }) => setLooked({ ...at, table: value === "" ? null : value })}
          >
            <option value="">{text.allSheets}</option>
            {report.tables.map(({ key }) => (
              <option key={key} value={key}>
                {sheets.get(key)?.name ?? key}
              </option>
            ))}
          </Select>
        </div>
        {kind === "conflict" && conflicts.length > 1 && !report.written && (
          <div className={styles.line}>
            <Caption1>{text.conflict.all}</Caption1>
            <Choice
              label={fill(text.conflict.allLabel, { count: conflicts.length })}
              words={conflictWords()}
              value={sharedChoice(conflicts, decisions)}
              disabled={disabled}
              onChoice={(choice) => ledgerStore.decide(conflicts, choice)}
            />
          </div>
        )}
      </div>
      <DifferenceList
        key={kind}
        label={text.lists[kind]}
        differences={differences}
        sheets={sheets}
        decisions={decisions}
        disabled={disabled || report.written}
        onChoice={(id, choice) => ledgerStore.decide([id], choice)}
        onRow={(of, row) => void ledgerStore.select({ table: of, row })}
      />
    </>
  );
}

/** What the person has to look at first: the first list with something in it. */
function firstOf(report: FillReport): Kind {
  const order = report.written ? kinds : (["conflict", ...kinds] as const);
  return order.find((kind) => countOf(report, kind) > 0) ?? "unchanged";
}

function sharedChoice(ids: readonly string[], decisions: LedgerState["decisions"]): ConflictChoice | null {
  const choices = new Set(ids.map((id): ConflictChoice => decisions.get(id) ?? "later"));
  const [only] = choices;
  return choices.size === 1 && only ? only : null;
}
