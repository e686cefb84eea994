import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Facts } from "../../reading";
import { useFocusOnce } from "../../useFocusOnce";
import { filesStepText } from "../text";
import { type FactsDraft, type FactsFaults, factsDraft, parseFacts } from "./parseFacts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(96px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface FactsFormProps {
  readonly facts: Facts;
  readonly onSave: (facts: Facts) => void;
  readonly onCancel: () => void;
}

/** What the document's text lacks and a person knows. */
export function FactsForm({ facts, onSave, onCancel }: FactsFormProps) {
  const styles = useStyles();
  const text = filesStepText();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => factsDraft(facts));
  const [faults, setFaults] = useState<FactsFaults>({});
  useFocusOnce(form, "input");
  useEffect(() => {
    const [first] = Object.keys(faults);
    if (first) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  }, [faults]);
  const field = (name: keyof FactsDraft, hint?: string) => (
    <FactsField
      name={name}
      draft={draft}
      fault={faults[name]}
      hint={hint}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
    />
  );
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseFacts(draft);
        if ("faults" in parsed) setFaults(parsed.faults);
        else onSave(parsed.facts);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onCancel();
      }}
    >
      <Caption1 className={styles.hint}>{text.factsForm.hint}</Caption1>
      {field("number", text.factsForm.numberHint)}
      {field("issuers", text.factsForm.issuersHint)}
      {field("date", text.factsForm.dateHint)}
      <div className={styles.row}>
        {field("from")}
        {field("to")}
      </div>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary">
          {text.factsForm.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.factsForm.cancel}
        </Button>
      </div>
    </form>
  );
}

interface FactsFieldProps {
  readonly name: keyof FactsDraft;
  readonly draft: FactsDraft;
  readonly fault: FactsFaults[keyof FactsDraft] | undefined;
  readonly hint: string | undefined;
  readonly onChange: (value: string) => void;
}

function FactsField({ name, draft, fault, hint, onChange }: FactsFieldProps) {
  const text = filesStepText();
  return (
    <Field
      size="small"
      label={text.factsForm[name]}
      {...(hint ? { hint } : {})}
      {...(fault ? { validationMessage: text.faults[fault] } : {})}
    >
      <Input size="small" name={name} value={draft[name]} onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}
