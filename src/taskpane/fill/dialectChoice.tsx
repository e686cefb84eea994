import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useSettings } from "../settings/hooks";
import { settingsStore } from "../settings/settingsStore";
import { fillingText } from "./text";

/** Who calculates: the add-in's functions or Excel's own formulas. */
export function DialectChoice({ disabled }: { readonly disabled: boolean }) {
  const { options } = fillingText();
  const { dialect } = useSettings();
  const label = (name: string, note: string) => (
    <>
      {name}
      <br />
      <small>{note}</small>
    </>
  );
  return (
    <Field label={options.dialect}>
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
