import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dayOf } from "../dayOf";

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Said where it is no date, or nothing and `needed`. */
  readonly wrong: string;
  readonly value: string;
  readonly needed?: boolean;
  readonly disabled?: boolean;
  /** Inside the field, after what is typed. */
  readonly after?: ReactElement;
  readonly onChange: (value: string) => void;
}

/**
 * A day as people type it; the sentence below says at once where it is none. The browser's own field shows days in the order of
 * the browser's language, not of the pane's.
 */
export function DayField(props: DayFieldProps) {
  const { label, hint, wrong, value, needed = false, disabled = false, after, onChange } = props;
  const day = dayOf(value);
  const isSound = day !== undefined && !(needed && day === null);
  return (
    <Field
      label={label}
      size="small"
      {...(hint ? { hint } : {})}
      {...(isSound ? {} : { validationMessage: wrong, validationState: "error" as const })}
    >
      <Input
        size="small"
        value={value}
        disabled={disabled}
        {...(after ? { contentAfter: after } : {})}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
