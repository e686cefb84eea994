import { makeStyles, tokens } from "@fluentui/react-components";
import { legends } from "./keys";
import { reviewStepText } from "./text";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    listStyleType: "none",
  },
  key: {
    padding: "0 3px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyBase,
  },
});

/** The keys that do something right now. */
export function Legend({ of }: { readonly of: keyof typeof legends }) {
  const styles = useStyles();
  const text = reviewStepText();
  return (
    <ul className={styles.legend} aria-label={text.keys.heading}>
      {legends[of].map(([key, does]) => (
        <li key={key}>
          <kbd className={styles.key}>{key}</kbd> {text.keys[does]}
        </li>
      ))}
    </ul>
  );
}
