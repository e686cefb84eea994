import {
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { FillReport } from "../../excel";
import { fill } from "../../locales/fill";
import type { TaskpaneText } from "../../locales/zh-CN/taskpane";
import type { ConflictChoice } from "../ledgerStore";

interface ReportViewProps {
  readonly text: TaskpaneText;
  readonly report: FillReport;
  /** Names of the ledger's sheets by table. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly choice: ConflictChoice;
  readonly onChoice: (choice: ConflictChoice) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: "4px 2px",
      textAlign: "right",
      fontWeight: "normal",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& thead th": { color: tokens.colorNeutralForeground3 },
    "& th:first-child": { textAlign: "left" },
  },
  zero: { color: tokens.colorNeutralForeground4 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** Conflicts shown one by one; the rest is a number. */
const shown = 5;
/** Characters of a cell that are enough to know it by. */
const enough = 40;
const shortened = (text: string) => (text.length > enough ? `${text.slice(0, enough)}…` : text);
const columns = ["added", "changed", "unchanged", "conflict", "gone"] as const;

/** What a fill would write, or wrote: a line a sheet, and what the user has to decide. */
export function ReportView({ text, report, sheets, choice, onChoice }: ReportViewProps) {
  const styles = useStyles();
  const idle = !report.written && report.counts.added === 0 && report.counts.changed === 0;
  return (
    <section className={styles.section} data-report={report.written ? "written" : "preview"}>
      <Subtitle2 as="h2">{report.written ? text.writtenHeading : text.previewHeading}</Subtitle2>
      {idle && (
        <MessageBar intent="success">
          <MessageBarBody>{text.nothing}</MessageBarBody>
        </MessageBar>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.counts.sheet}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text.counts[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.tables
            .map((table) => ({ key: table.key, counts: countsOf(table) }))
            .map(({ key, counts }) => (
              <tr key={key} data-table={key}>
                <th scope="row">{sheets[key] ?? key}</th>
                {columns.map((column) => (
                  <td key={column} data-count={column} className={counts[column] === 0 ? styles.zero : ""}>
                    {counts[column]}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      {report.conflicts.length > 0 && (
        <Conflicts text={text} report={report} choice={choice} onChoice={onChoice} />
      )}
    </section>
  );
}

function countsOf({ sets, adds, unchanged, conflicts, gone }: FillReport["tables"][number]) {
  return {
    added: adds.length,
    changed: new Set(sets.map(({ row }) => row)).size,
    unchanged: unchanged.length,
    conflict: conflicts.length,
    gone: gone.length,
  };
}

function Conflicts({ text, report, choice, onChoice }: Omit<ReportViewProps, "sheets">) {
  const styles = useStyles();
  const { heading, line, more, empty, ...words } = text.conflicts;
  const rest = report.conflicts.length - shown;
  const named = (value: unknown) => (value === null || value === "" ? empty : shortened(String(value)));
  return (
    <div>
      <Caption1>{fill(heading, { count: report.conflicts.length })}</Caption1>
      <ul className={styles.list}>
        {report.conflicts.slice(0, shown).map(({ id, name, before, after }) => (
          <li key={id}>{fill(line, { name, before: named(before), after: named(after) })}</li>
        ))}
        {rest > 0 && <li>{fill(more, { count: rest })}</li>}
      </ul>
      {!report.written && (
        <RadioGroup
          value={choice}
          onChange={(_event, { value }) => {
            if (value === "later" || value === "keep" || value === "take") onChoice(value);
          }}
        >
          {(["later", "keep", "take"] as const).map((each) => (
            <Radio key={each} value={each} label={words[each]} />
          ))}
        </RadioGroup>
      )}
    </div>
  );
}
