import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { fill } from "../../locales/fill";
import { today } from "../ledger/today";
import { say } from "../notices/notice";
import { correctionsSentence, shelf, useShelf } from "../shelf";
import { shelfText } from "../shelf/text";
import { settingsText } from "./text";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  file: { display: "none" },
});

/** Corrections out as a file, and in from one. */
export function CorrectionsFile() {
  const styles = useStyles();
  const text = settingsText().corrections;
  const corrections = useShelf((state) => state.corrections);
  const file = useRef<HTMLInputElement>(null);
  const documents = new Set(corrections.map(({ document }) => document)).size;
  const none = corrections.length === 0;
  const copy = () =>
    navigator.clipboard.writeText(shelf.corrections.toFile()).then(
      () => say(text.copied, "success"),
      () => say(text.notCopied, "error"),
    );
  return (
    <>
      <Body1>{none ? text.none : fill(text.count, { count: corrections.length, documents })}</Body1>
      <Caption1 className={styles.quiet}>{text.note}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={none}
          onClick={() => handOver(fill(text.file, { day: today() }), shelf.corrections.toFile())}
        >
          {text.export}
        </Button>
        {/* Some desktop webviews take no downloads. */}
        <Button size="small" disabled={none} onClick={() => void copy()}>
          {text.copy}
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          {text.import}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className={styles.file}
          aria-label={text.import}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = "";
            if (chosen) void take(chosen);
          }}
        />
      </div>
    </>
  );
}

async function take(file: File): Promise<void> {
  try {
    const merged = shelf.corrections.fromFile(await file.text());
    const { added, replaced, kept } = merged;
    say(fill(shelfText().corrections.imported, { added, replaced, kept }), "success");
  } catch (error) {
    say(correctionsSentence(error), "error");
  }
}

function handOver(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
