import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { LightPreset } from "../../ledger";
import { DayField } from "../controls/dayField";
import { dayOf } from "../dayOf";
import { sentenceOf } from "../failure/sentence";
import { today } from "../ledger/today";
import { say } from "../notices/notice";
import { type Calculation, readCalculation, writeCalculation } from "./parameters";
import { isShare } from "./settings";
import { settingsText } from "./text";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, width: "100%" },
  today: { flexShrink: 0, minWidth: "auto", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  rules: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0, color: tokens.colorNeutralForeground2 },
  },
});

/** As-of day, tolerance and lights: of the ledger where there is one, else for the one to be made. */
export function CalculationForm() {
  const text = settingsText().calculation;
  const [held, setHeld] = useState<Calculation | null>(null);
  const [problem, setProblem] = useState("");
  const read = useCallback(
    () =>
      readCalculation().then(
        (found) => {
          setHeld(found);
          setProblem("");
        },
        (error: unknown) => setProblem(sentenceOf(error)),
      ),
    [],
  );
  useEffect(() => void read(), [read]);
  if (problem !== "") return <Body1 role="alert">{problem}</Body1>;
  if (!held) return <Spinner size="tiny" labelPosition="after" label={text.reading} />;
  return <Form key={JSON.stringify(held)} held={held} onWritten={() => void read()} />;
}

function Form({ held, onWritten }: { readonly held: Calculation; readonly onWritten: () => void }) {
  const styles = useStyles();
  const text = settingsText().calculation;
  const [asOf, setAsOf] = useState(held.asOf ?? "");
  const [percent, setPercent] = useState(String(Number((held.tolerance * 100).toPrecision(12))));
  const [preset, setPreset] = useState<LightPreset | null>(held.preset);
  const [working, setWorking] = useState(false);
  const share = percent.trim() === "" ? Number.NaN : Number(percent) / 100;
  const day = dayOf(asOf);
  const isSound = day !== undefined && !(held.inLedger && day === null) && isShare(share);
  const write = async () => {
    setWorking(true);
    try {
      await writeCalculation(held, {
        asOf: day ?? null,
        tolerance: share,
        preset: preset === held.preset ? null : preset,
      });
      say(held.inLedger ? text.applied : text.saved, "success");
      onWritten();
    } catch (error) {
      say(sentenceOf(error), "error");
    } finally {
      setWorking(false);
    }
  };
  return (
    <div className={styles.form}>
      <Caption1 className={styles.quiet}>{held.inLedger ? text.inLedger : text.beforeLedger}</Caption1>
      <DayField
        label={text.asOf}
        hint={text.asOfNote}
        wrong={text.badDate}
        needed={held.inLedger}
        value={asOf}
        after={
          <Button
            size="small"
            appearance="transparent"
            className={styles.today}
            onClick={() => setAsOf(today())}
          >
            {text.today}
          </Button>
        }
        onChange={setAsOf}
      />
      <Field
        label={text.tolerance}
        size="small"
        hint={text.toleranceNote}
        {...(isShare(share) ? {} : { validationMessage: text.badTolerance })}
      >
        <Input
          size="small"
          inputMode="decimal"
          contentAfter={text.percent}
          value={percent}
          onChange={(_event, { value }) => setPercent(value)}
        />
      </Field>
      <Field label={text.preset} size="small" {...(held.preset === null ? { hint: text.ownRules } : {})}>
        <RadioGroup
          value={preset ?? ""}
          onChange={(_event, { value }) => {
            if (value === "greenYellowRed" || value === "blueYellowRed") setPreset(value);
          }}
        >
          <Radio value="greenYellowRed" label={text.presets.greenYellowRed} />
          <Radio value="blueYellowRed" label={text.presets.blueYellowRed} />
        </RadioGroup>
      </Field>
      <div>
        <Caption1 className={styles.quiet}>{text.rules}</Caption1>
        <dl className={styles.rules}>
          {held.rules.map(({ text: light, meaning }) => (
            <div key={`${light} ${meaning}`} style={{ display: "contents" }}>
              <dt>{light}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Button
        appearance={held.inLedger ? "primary" : "secondary"}
        disabled={!isSound || working}
        style={{ alignSelf: "flex-start" }}
        onClick={() => void write()}
      >
        {held.inLedger ? text.apply : text.save}
      </Button>
    </div>
  );
}
