import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../locales/fill";
import { sentenceOf } from "../failure/sentence";
import { loadWork } from "../ledger/loadWork";
import { say } from "../notices/notice";
import { shelf } from "../shelf";
import { settingsStore } from "./settingsStore";
import { type StoredSum, storedSums } from "./storedList";
import { settingsText } from "./text";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    width: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    "& dd": { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What is kept with the workbook, how large it is, and how to be rid of it. */
export function Stored() {
  const styles = useStyles();
  const text = settingsText().stored;
  const [sums, setSums] = useState<readonly StoredSum[] | null>(null);
  const [asking, setAsking] = useState(false);
  const size = (characters: number) => fill(text.characters, { count: characters.toLocaleString("en-US") });
  const act = (work: () => Promise<void>) =>
    void work().catch((error: unknown) => say(sentenceOf(error), "error"));
  const show = async () => {
    await shelf.keepNow();
    await settingsStore.keepNow();
    const { storedTexts } = await loadWork();
    setSums(storedSums(await storedTexts()));
  };
  const clear = async () => {
    setAsking(false);
    const { clearStored } = await loadWork();
    await clearStored();
    shelf.startAnew();
    await shelf.keepNow();
    say(text.cleared, "success");
    await show();
  };
  return (
    <>
      <Caption1 className={styles.quiet}>{text.note}</Caption1>
      {sums && sums.length === 0 && <Body1>{text.nothing}</Body1>}
      {sums && sums.length > 0 && (
        <dl className={styles.list} data-testid="stored">
          {sums.map(({ kind, count, characters }) => (
            <div key={kind} style={{ display: "contents" }} data-kind={kind}>
              <dt>{fill(text.names[kind], { count })}</dt>
              <dd>{size(characters)}</dd>
            </div>
          ))}
        </dl>
      )}
      {asking ? (
        <div role="alertdialog" aria-label={text.clear} className={styles.question}>
          <Body1>{text.confirm}</Body1>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" onClick={() => act(clear)}>
              {text.confirmed}
            </Button>
            <Button size="small" autoFocus onClick={() => setAsking(false)}>
              {text.keep}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => act(show)}>
            {text.show}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
            {text.clear}
          </Button>
        </div>
      )}
    </>
  );
}
