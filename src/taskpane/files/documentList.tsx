import { Button, Caption1, Checkbox, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { TaskpaneText } from "../../locales/zh-CN/taskpane";
import { type DocumentId, documentIds } from "../documents";

interface DocumentListProps {
  readonly text: TaskpaneText["documents"];
  readonly chosen: ReadonlySet<DocumentId>;
  readonly disabled: boolean;
  readonly onChoose: (ids: readonly DocumentId[]) => void;
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: 0 },
  label: { display: "flex", flexDirection: "column", lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function DocumentList({ text, chosen, disabled, onChoose }: DocumentListProps) {
  const styles = useStyles();
  const all = chosen.size === documentIds.length;
  return (
    <section>
      <div className={styles.head}>
        <Subtitle2 as="h2">{text.heading}</Subtitle2>
        <Button
          appearance="transparent"
          size="small"
          disabled={disabled}
          onClick={() => onChoose(all ? [] : documentIds)}
        >
          {all ? text.none : text.all}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{text.hint}</Caption1>
      <fieldset className={styles.list} aria-label={text.heading}>
        {documentIds.map((id) => (
          <Checkbox
            key={id}
            name={id}
            checked={chosen.has(id)}
            disabled={disabled}
            onChange={(_event, { checked }) =>
              onChoose(documentIds.filter((other) => (other === id ? checked === true : chosen.has(other))))
            }
            label={
              <span className={styles.label}>
                {text.list[id].title}
                <Caption1 className={styles.quiet}>{text.list[id].note}</Caption1>
              </span>
            }
          />
        ))}
      </fieldset>
    </section>
  );
}
