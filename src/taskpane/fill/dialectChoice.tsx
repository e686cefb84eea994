import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useSettings } from "../settings/hooks";
import { settingsStore } from "../settings/settingsStore";
import { fillingText } from "./text";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** Who calculates: the add-in's functions or Excel's own formulas. */
export function DialectChoice({ disabled }: { readonly disabled: boolean }) {
  const styles = useStyles();
  const { options } = fillingText();
  const { dialect } = useSettings();
  const label = (name: string, note: string) => (
    <>
      {name}
      <Caption1 block className={styles.quiet}>
        {note}
      </Caption1>
    </>
  );
  return (
    <Field label={options.dialect} size="small">
      <RadioGroup
        value={dialect}
        disabled={disabled}
        onChange={(_event, { value }) => {
          if (value === "functions" || value === "native") settingsStore.change({ dialect: value });
        }}
      >
        <Radio value="functions" label={label(options.functions, options.functionsNote)} />
        <Radio value="native" label={label(options.native, options.nativeNote)} />
      </RadioGroup>
    </Field>
  );
}
