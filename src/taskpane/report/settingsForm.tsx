import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportStepText } from "../../locales/zh-CN/reportStep";
import { DayField } from "../controls/dayField";
import { Fold } from "../controls/fold";
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
        wrong={text.badDay}
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
      <Fold heading={text.letterhead}>
        <div className={styles.form}>
          {letterhead.map((key) =>
            key === "date" ? (
              <DayField
                key={key}
                label={text.date}
                wrong={text.badDay}
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
      </Fold>
    </div>
  );
}
