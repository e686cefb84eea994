import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Switch,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { fill } from "../../locales/fill";
import { goTo } from "../frame/navigation";
import { choices, type Filter, type FilterOptions, matching, noFilter, type Option } from "./filter";
import { isLeft, type Reading } from "./readings";
import { reviewStepText } from "./text";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  // At 320 px all three stand in one line, in either language.
  button: { minWidth: "auto" },
  count: { color: tokens.colorNeutralForeground2 },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(124px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  clear: { gridColumn: "1 / -1", justifySelf: "start" },
});

interface FilterBarProps {
  readonly readings: readonly Reading[];
  readonly options: FilterOptions;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** How much is left to look at, and what the list is narrowed to. */
export function FilterBar({ readings, options, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const text = reviewStepText();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const left = readings.filter(isLeft).length;
  const hadDoubts = readings.some(({ doubts }) => doubts.length > 0);
  const leftOut = matching(readings, { ...filter, kind: "leftOut" }).length;
  const showsLeftOut = filter.kind === "leftOut";
  const narrowed = choices(filter);
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change });
  return (
    <div>
      <div className={styles.line}>
        <Caption1 role="status" className={styles.count}>
          {showsLeftOut
            ? text.leftOut.hint
            : fill(left > 0 ? text.left : hadDoubts ? text.done : text.noDoubts, {
                left,
                total: matching(readings, noFilter).length,
              })}
        </Caption1>
        {left === 0 && !showsLeftOut && (
          <Button className={styles.button} appearance="primary" size="small" onClick={() => goTo("fill")}>
            {text.toFill}
          </Button>
        )}
      </div>
      <div className={styles.bar}>
        <Switch
          label={text.onlyDoubtful}
          checked={filter.onlyDoubtful}
          disabled={showsLeftOut}
          onChange={(_event, { checked }) => set({ onlyDoubtful: checked })}
        />
        {(leftOut > 0 || showsLeftOut) && (
          <ToggleButton
            className={styles.button}
            appearance="subtle"
            size="small"
            checked={showsLeftOut}
            onClick={() => set({ kind: showsLeftOut ? "" : "leftOut" })}
          >
            {fill(text.leftOut.show, { count: leftOut })}
          </ToggleButton>
        )}
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {narrowed > 0 ? fill(text.filtered, { count: narrowed }) : text.filter}
        </Button>
      </div>
      <div id={panel} hidden={!open} className={open ? styles.choices : ""}>
        <Choice
          label={text.filters.document}
          options={options.documents}
          value={filter.document}
          onChoose={(document) => set({ document, section: "", unit: "" })}
        />
        <Choice
          label={text.filters.section}
          options={options.sections}
          value={filter.section}
          onChoose={(section) => set({ section })}
        />
        <Choice
          label={text.filters.unit}
          options={options.units}
          value={filter.unit}
          onChoose={(unit) => set({ unit })}
        />
        <Choice
          label={text.filters.kind}
          options={options.kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
          value={filter.kind}
          onChoose={(value) => set({ kind: options.kinds.find((kind) => kind === value) ?? "" })}
        />
        {narrowed > 0 && (
          <Button
            className={styles.clear}
            size="small"
            onClick={() => onFilter({ ...noFilter, onlyDoubtful: filter.onlyDoubtful })}
          >
            {text.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, options, value, onChoose }: ChoiceProps) {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        disabled={options.length === 0}
        onChange={(_event, data) => onChoose(data.value)}
      >
        <option value="">{reviewStepText().filters.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
