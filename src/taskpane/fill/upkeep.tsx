import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ledgerStore } from "../ledger/ledgerStore";
import { fillingText } from "./text";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What failed stands in the notice. */
const quietly = (action: Promise<string>) => void action.catch(() => undefined);

/** 校核, 固化, 解除固化, 还原: each with what it does. */
export function Upkeep({ disabled }: { readonly disabled: boolean }) {
  const styles = useStyles();
  const { upkeep: text, undo } = fillingText();
  const acts = [
    { id: "check", name: text.check, note: text.checkNote, act: () => ledgerStore.check() },
    {
      id: "freezeValues",
      name: text.freezeValues,
      note: text.freezeValuesNote,
      act: () => ledgerStore.freeze("values"),
    },
    {
      id: "freezeNative",
      name: text.freezeNative,
      note: text.freezeNativeNote,
      act: () => ledgerStore.freeze("native"),
    },
    { id: "thaw", name: text.thaw, note: text.thawNote, act: () => ledgerStore.thaw() },
    { id: "undo", name: undo, note: text.undoNote, act: () => ledgerStore.undo() },
  ];
  return (
    <div className={styles.list}>
      {acts.map(({ id, name, note, act }) => (
        <div key={id} className={styles.line}>
          <Button
            size="small"
            disabled={disabled}
            onClick={() => quietly(act())}
            data-testid={`upkeep-${id}`}
          >
            {name}
          </Button>
          <Caption1 className={styles.quiet}>{note}</Caption1>
        </div>
      ))}
    </div>
  );
}
