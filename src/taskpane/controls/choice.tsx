import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexWrap: "wrap",
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
    gap: tokens.spacingHorizontalXS,
  },
  choice: {
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover:enabled": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  chosen: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Words by value, in the order they are shown. */
  readonly words: readonly (readonly [value: T, word: string])[];
  /** Null where some are this and some that. */
  readonly value: T | null;
  readonly disabled?: boolean;
  readonly onChoice: (value: T) => void;
}

/** A few words side by side of which one holds; small enough for a line of a list. */
export function Choice<T extends string>({ label, words, value, disabled, onChoice }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group} aria-label={label} disabled={disabled}>
      {words.map(([each, word]) => (
        <button
          key={each}
          type="button"
          data-choice={each}
          aria-pressed={each === value}
          className={mergeClasses(styles.choice, each === value && styles.chosen)}
          onClick={() => onChoice(each)}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}
