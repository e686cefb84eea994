import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportStepText } from "../../locales/zh-CN/reportStep";
import { dayOf } from "../dayOf";
import type { ReportSettings } from "./settings";

interface SettingsFormProps {
  readonly text: ReportStepText;
  readonly asOf: string;
  readonly settings: ReportSettings;
  readonly disabled: boolean;
  readonly onDay: (asOf: string) => void;
  readonly onType: (change: Partial<ReportSettings>) => void;
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    // Inputs have a width of their own that is too much at 200 %.
    "& .fui-Input, & .fui-Input input": { minWidth: 0, width: "100%" },
  },
  details: {
    "& > summary": {
      cursor: "pointer",
      color: tokens.colorBrandForegroundLink,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase300,
      "@media (forced-colors: active)": { color: "LinkText" },
    },
  },
});

const letterhead = ["redHead", "number", "recipients", "signature", "date"] as const;

/** When the report is for, and what stands above and below it. */
export function SettingsForm({ text, asOf, settings, disabled, onDay, onType }: SettingsFormProps) {
  const styles = useStyles();
  const hints: Partial<Record<keyof ReportSettings, string>> = {
    redHead: text.redHeadHint,
    number: text.numberHint,
  };
  return (
    <div className={styles.form}>
      <DayField
        label={text.asOf}
        hint={text.asOfHint}
        text={text}
        value={asOf}
        disabled={disabled}
        onChange={onDay}
      />
      <Field label={text.title} hint={text.titleHint} size="small">
        <Input
          size="small"
          name="title"
          value={settings.title}
          disabled={disabled}
          onChange={(_event, { value }) => onType({ title: value })}
        />
      </Field>
      <details className={styles.details}>
        <summary>{text.letterhead}</summary>
        <div className={styles.form}>
          {letterhead.map((key) =>
            key === "date" ? (
              <DayField
                key={key}
                label={text.date}
                text={text}
                value={settings.date}
                disabled={disabled}
                onChange={(date) => onType({ date })}
              />
            ) : (
              <Field key={key} label={text[key]} size="small">
                <Input
                  size="small"
                  name={key}
                  value={settings[key]}
                  placeholder={hints[key] ?? ""}
                  disabled={disabled}
                  onChange={(_event, { value }) => onType({ [key]: value })}
                />
              </Field>
            ),
          )}
        </div>
      </details>
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: ReportStepText;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** A day as people type it; the sentence below says at once where it is none. */
function DayField({ label, hint, text, value, disabled, onChange }: DayFieldProps) {
  const wrong = dayOf(value) === undefined;
  return (
    <Field
      label={label}
      size="small"
      {...(hint ? { hint } : {})}
      {...(wrong ? { validationMessage: text.badDay, validationState: "error" as const } : {})}
    >
      <Input
        size="small"
        value={value}
        disabled={disabled}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
