import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { formatRequirement } from "../../../check";
import { Foot } from "../../controls/foot";
import { Heading } from "../../controls/heading";
import { useFocusOnce } from "../../useFocusOnce";
import { reviewStepText } from "../text";
import type { Draft } from "./draft";
import { FormField, type TextField } from "./formField";
import { type Faults, type Filled, type FormKind, parseDraft } from "./parseDraft";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(84px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  radios: { flexWrap: "wrap" },
  preview: { color: tokens.colorNeutralForeground3 },
});

interface ReadingFormProps {
  readonly kind: FormKind;
  readonly initial: Draft;
  /** The document's text, in which an addition's words must stand. */
  readonly source: string;
  readonly onSave: (filled: Filled) => void;
  readonly onCancel: () => void;
}

/** The form for what a reading should be. It is kept as it was typed until it is saved or cancelled. */
export function ReadingForm({ kind, initial, source, onSave, onCancel }: ReadingFormProps) {
  const styles = useStyles();
  const text = reviewStepText();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  useFocusOnce(form, "textarea, input, select");
  useEffect(() => {
    const [first] = Object.keys(faults);
    if (first) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  }, [faults]);

  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const parsed = parseDraft(kind, draft, source);
    if ("faults" in parsed) setFaults(parsed.faults);
    else onSave(parsed);
  };
  const field = (name: TextField) => (
    <FormField name={name} draft={draft} fault={faults[name]} onChange={change} />
  );
  return (
    <form
      ref={form}
      onSubmit={save}
      onKeyDown={(event) => {
        // Escape is also how an input method is left.
        if (event.nativeEvent.isComposing) return;
        const saves = (event.ctrlKey || event.metaKey) && (event.key === "Enter" || event.key === "s");
        if (!saves && event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        if (saves) save();
        else onCancel();
      }}
    >
      <div className={styles.fields}>
        <Heading as="h3">{kind === "addition" ? text.form.adding : text.form.editing}</Heading>
        {kind === "addition" && field("quote")}
        {kind !== "task" && (
          <>
            {field("indicator")}
            <RequirementFields draft={draft} faults={faults} onChange={change} />
            <Preview draft={draft} source={source} />
          </>
        )}
        {field("due")}
        {kind !== "task" && <StrengthField draft={draft} onChange={change} />}
        {kind !== "task" && field("subject")}
        {kind !== "addition" && (
          <>
            {field("units")}
            {field("leads")}
          </>
        )}
      </div>
      <Foot>
        <Button type="submit" appearance="primary">
          {text.form.save}
        </Button>
        <Button onClick={onCancel}>{text.form.cancel}</Button>
      </Foot>
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

function RequirementFields({ draft, faults, onChange }: PartProps & { readonly faults: Faults }) {
  const styles = useStyles();
  const text = reviewStepText();
  const { comparison } = draft;
  const field = (name: TextField) => (
    <FormField name={name} draft={draft} fault={faults[name]} onChange={onChange} />
  );
  return (
    <>
      <div className={styles.row}>
        <Choice
          label={text.form.comparison}
          words={text.comparisons}
          value={comparison}
          onChoose={(chosen) => onChange({ comparison: chosen })}
        />
        {field("value")}
        {comparison === "between" && field("high")}
        {field("unit")}
      </div>
      {comparison === "relative" && field("reference")}
      {(comparison === "relative" || comparison === "about" || draft.direction !== "") && (
        <Choice
          label={text.form.direction}
          words={{ "": text.form.noDirection, ...text.directions }}
          value={draft.direction}
          onChoose={(direction) => onChange({ direction })}
        />
      )}
      {(draft.grade !== "" || draft.unit === "级") && field("grade")}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, words, value, onChoose }: ChoiceProps<Value>) {
  const isValue = (given: string): given is Value => given in words;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_event, data) => {
          if (isValue(data.value)) onChoose(data.value);
        }}
      >
        {Object.entries<string>(words).map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function StrengthField({ draft, onChange }: PartProps) {
  const styles = useStyles();
  const text = reviewStepText();
  return (
    <Field label={text.form.strength} size="small">
      <RadioGroup
        className={styles.radios}
        layout="horizontal"
        value={draft.strength}
        onChange={(_event, { value }) => onChange({ strength: value === "strive" ? "strive" : "required" })}
      >
        <Radio value="required" label={text.strengths.required} />
        <Radio value="strive" label={text.strengths.strive} />
      </RadioGroup>
    </Field>
  );
}

/** The requirement as it will stand in the ledger, once its parts make one. */
function Preview({ draft, source }: { readonly draft: Draft; readonly source: string }) {
  const styles = useStyles();
  const text = reviewStepText();
  const parsed = parseDraft("target", { ...draft, indicator: "-", due: "", leads: "" }, source);
  if ("faults" in parsed) return null;
  return (
    <Caption1 className={styles.preview}>
      {text.form.preview.replace("{text}", formatRequirement(parsed.target))}
    </Caption1>
  );
}
