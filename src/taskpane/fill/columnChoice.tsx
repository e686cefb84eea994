import { Button, Caption1, Checkbox, Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fill } from "../../locales/fill";
import { type LedgerState, ledgerStore } from "../ledger/ledgerStore";
import { useSettings } from "../settings/hooks";
import { settingsStore } from "../settings/settingsStore";
import { fillingText } from "./text";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    margin: 0,
    padding: 0,
    border: 0,
    // Two dozen of them: closer than one by itself.
    "& .fui-Checkbox__label": { paddingTop: "2px", paddingBottom: "2px" },
    "& .fui-Checkbox__indicator": { marginTop: "4px", marginBottom: "4px" },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Tables whose columns are worth choosing; their rows are known by the first column, which stays. */
const chosen = ["tasks", "targets", "documents"] as const;

interface ColumnChoiceProps {
  readonly sheets: LedgerState["sheets"];
  readonly disabled: boolean;
}

/** Which columns are shown. Those that are not are hidden in the sheet, never left out. */
export function ColumnChoice({ sheets, disabled }: ColumnChoiceProps) {
  const styles = useStyles();
  const text = fillingText();
  const { hidden } = useSettings();
  const [table, setTable] = useState<(typeof chosen)[number]>("tasks");
  useEffect(() => void ledgerStore.learnSheets(), []);
  const columns = [...(sheets.get(table)?.columns ?? [])].filter(([key]) => key !== "id");
  const away = new Set(hidden[table] ?? []);
  const set = (keys: Iterable<string>) => settingsStore.change({ hidden: { ...hidden, [table]: [...keys] } });
  const toggle = (key: string, shown: boolean) =>
    set(columns.flatMap(([each]) => ((each === key ? !shown : away.has(each)) ? [each] : [])));
  return (
    <div className={styles.columns}>
      <Label size="small">{text.options.columns}</Label>
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={text.sheet}
          value={table}
          onChange={(_event, { value }) => setTable(chosen.find((each) => each === value) ?? "tasks")}
        >
          {chosen.map((key) => (
            <option key={key} value={key}>
              {sheets.get(key)?.name ?? key}
            </option>
          ))}
        </Select>
        <Caption1 className={styles.quiet}>
          {fill(text.options.shown, { shown: columns.length - away.size, total: columns.length })}
        </Caption1>
      </div>
      <fieldset className={styles.list} aria-label={text.options.columns} disabled={disabled}>
        {columns.map(([key, { header }]) => (
          <Checkbox
            key={key}
            label={header}
            checked={!away.has(key)}
            onChange={(_event, { checked }) => toggle(key, checked === true)}
          />
        ))}
      </fieldset>
      <Caption1 className={styles.quiet}>{text.options.columnsNote}</Caption1>
      <div className={styles.line}>
        <Button size="small" disabled={disabled || away.size === 0} onClick={() => set([])}>
          {text.options.showAll}
        </Button>
        <Button size="small" disabled={disabled} onClick={() => quietly(ledgerStore.showColumns())}>
          {text.options.apply}
        </Button>
      </div>
    </div>
  );
}

/** What failed stands in the notice. */
const quietly = (action: Promise<string>) => void action.catch(() => undefined);
