import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  // Its arrow stands at the left edge of what is below.
  back: {
    alignSelf: "flex-start",
    minWidth: "auto",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `0 ${tokens.spacingHorizontalS} 0 0`,
  },
});

interface BackButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onBack: () => void;
}

/** From a part of a step to where one came from: always above it, on the left. */
export function BackButton({ label, disabled = false, autoFocus = false, onBack }: BackButtonProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      className={useStyles().back}
      icon={<ChevronLeft16Regular />}
      disabled={disabled}
      autoFocus={autoFocus}
      onClick={onBack}
    >
      {label}
    </Button>
  );
}
