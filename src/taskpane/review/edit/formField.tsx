import { Field, Input, Textarea } from "@fluentui/react-components";
import { fill } from "../../../locales/fill";
import { reviewStepText } from "../text";
import type { Draft } from "./draft";
import type { Fault } from "./parseDraft";

/** Fields that are typed as text. */
export type TextField =
  | "quote"
  | "indicator"
  | "subject"
  | "value"
  | "high"
  | "unit"
  | "grade"
  | "reference"
  | "due"
  | "leads"
  | "units";

interface FormFieldProps {
  readonly name: TextField;
  readonly draft: Draft;
  readonly fault: Fault | undefined;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly className?: string;
}

/** Fields whose text may be long. */
const long: ReadonlySet<TextField> = new Set(["quote", "indicator", "units"]);
const hints = {
  quote: "quoteHint",
  grade: "gradeHint",
  reference: "referenceHint",
  due: "dueHint",
  units: "unitsHint",
} as const;
const hintOf = (name: TextField) => (name in hints ? hints[name as keyof typeof hints] : undefined);

/** One field with its label, its hint and what is wrong with it. */
export function FormField({ name, draft, fault, onChange, className }: FormFieldProps) {
  const text = reviewStepText();
  const hint = hintOf(name);
  const shared = {
    name,
    value: draft[name],
    onChange: (_event: unknown, { value }: { value: string }) => onChange({ [name]: value }),
  };
  const shown = fault && fill(text.faults[fault.code], fault.details ?? {});
  return (
    <Field
      label={text.form[name]}
      size="small"
      {...(className ? { className } : {})}
      {...(hint ? { hint: text.form[hint] } : {})}
      {...(shown ? { validationMessage: shown } : {})}
    >
      {long.has(name) ? (
        <Textarea size="small" rows={2} resize="vertical" {...shared} />
      ) : (
        <Input size="small" {...shared} />
      )}
    </Field>
  );
}
