import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { filesStepText } from "../text";
import { pasteField } from "./usePaste";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PasteFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** A place to paste a document's text into. */
export function PasteForm({ text, onText, onAdd, onCancel }: PasteFormProps) {
  const styles = useStyles();
  const { pasting } = filesStepText();
  const [empty, setEmpty] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") setEmpty(true);
        else onAdd();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing && text === "") onCancel();
      }}
    >
      <Field
        label={pasting.label}
        hint={pasting.hint}
        {...(empty && text.trim() === "" ? { validationMessage: pasting.empty } : {})}
      >
        <Textarea
          {...pasteField}
          autoFocus
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => {
            onText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {pasting.add}
        </Button>
        <Button onClick={onCancel}>{pasting.cancel}</Button>
      </div>
    </form>
  );
}
