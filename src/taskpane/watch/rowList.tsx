import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/fill";
import { BackButton } from "../controls/backButton";
import { Heading } from "../controls/heading";
import { VirtualList } from "../controls/virtualList";
import { ledgerStore } from "../ledger/ledgerStore";
import type { Listed } from "./dashboard";
import { watchingText } from "./text";
import { watchStore } from "./watchStore";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  row: {
    width: "100%",
    padding: 0,
    border: 0,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecoration: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface RowListProps {
  readonly listed: Listed;
  readonly names: ReadonlyMap<string, string>;
  readonly onBack: () => void;
}

/** The rows behind a bar; each leads to its place in the sheet. */
export function RowList({ listed, names, onBack }: RowListProps) {
  const styles = useStyles();
  const text = watchingText();
  const { table, ids, title } = listed;
  const named = (id: string) => names.get(id) ?? id;
  return (
    <div className={styles.rows}>
      <div className={styles.head}>
        <BackButton autoFocus label={text.back} onBack={onBack} />
        <Heading>{title}</Heading>
        <Caption1 className={styles.quiet}>{fill(text.listLabel, { count: ids.length })}</Caption1>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void watchStore.filter(listed)}>
            {text.filter}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void watchStore.showAll(table)}>
            {text.showAll}
          </Button>
        </div>
      </div>
      <VirtualList
        label={title}
        items={ids}
        empty={text.nothing}
        keyOf={(id) => id}
        heightOf={() => 32}
        testId="rows"
        line={(id) => (
          <button
            type="button"
            className={styles.row}
            title={fill(text.goToRow, { name: named(id) })}
            onClick={() => void ledgerStore.select({ table, row: id })}
          >
            {named(id)}
          </button>
        )}
      />
    </div>
  );
}
