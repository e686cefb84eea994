import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { filesStepText } from "./text";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PasteFormProps {
  readonly onAdd: (text: string) => void;
  readonly onCancel: () => void;
}

/** A place to paste a document's text into. */
export function PasteForm({ onAdd, onCancel }: PasteFormProps) {
  const styles = useStyles();
  const { pasting } = filesStepText();
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") setEmpty(true);
        else onAdd(text);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing && text === "") onCancel();
      }}
    >
      <Field label={pasting.label} {...(empty ? { validationMessage: pasting.empty } : {})}>
        <Textarea
          autoFocus
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            setEmpty(false);
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
