import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Incoming } from "../shelf";
import { wordsOf } from "./paste/pasted";
import { PasteForm } from "./paste/pasteForm";
import { usePaste } from "./paste/usePaste";
import { filesStepText } from "./text";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What the file picker offers; what a file holds decides, not its name. */
export const readable = ".docx,.doc,.wps,.pdf,.ofd,.html,.htm,.mht,.mhtml,.txt,.md";

interface OpenAreaProps {
  readonly disabled: boolean;
  readonly onIncoming: (incoming: readonly Incoming[]) => void;
}

/** The ways in for documents, dropping them aside. */
export function OpenArea({ disabled, onIncoming }: OpenAreaProps) {
  const styles = useStyles();
  const text = filesStepText();
  const [pasting, setPasting] = useState(false);
  /** What stands in the form: kept where it is only put away. */
  const [draft, setDraft] = useState("");
  const pasteButton = useRef<HTMLElement | null>(null);
  const close = () => {
    setPasting(false);
    setDraft("");
    pasteButton.current?.focus();
  };
  usePaste(async (pasted, field) => {
    if ("files" in pasted) {
      if (!disabled) onIncoming(pasted.files.map((file) => ({ file })));
      return;
    }
    const [from, to] = [field?.selectionStart ?? 0, field?.selectionEnd ?? 0];
    const words = await wordsOf(pasted);
    setPasting(true);
    setDraft((before) => before.slice(0, from) + words + before.slice(to));
  });
  return (
    <div className={styles.area}>
      <div className={styles.buttons}>
        <OpenButton
          label={text.open}
          disabled={disabled}
          onFiles={(files) => onIncoming(files.map((file) => ({ file })))}
        />
        <Button
          ref={(button: HTMLElement | null) => {
            pasteButton.current = button;
          }}
          disabled={disabled}
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {text.paste}
        </Button>
      </div>
      {pasting ? (
        <PasteForm
          text={draft}
          onText={setDraft}
          onAdd={() => {
            close();
            onIncoming([{ text: draft }]);
          }}
          onCancel={close}
        />
      ) : (
        <Caption1 className={styles.hint}>{text.hint}</Caption1>
      )}
    </div>
  );
}

interface OpenButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly single?: boolean;
  readonly onFiles: (files: File[]) => void;
}

/** A button that opens the file picker. */
export function OpenButton({ label, disabled = false, single = false, onFiles }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} size={single ? "small" : "medium"} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={!single}
        accept={readable}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
