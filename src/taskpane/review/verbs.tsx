import { Button, makeStyles } from "@fluentui/react-components";
import type { Correction } from "../../corrections";
import { Foot } from "../controls/foot";
import type { Reading } from "./readings";
import { reviewStepText } from "./text";

const useStyles = makeStyles({
  verb: { minWidth: "auto", flexGrow: 1 },
});

type Verb = "accept" | "edit" | "drop" | "add";

interface VerbsProps {
  readonly reading: Reading;
  readonly verbs: Readonly<Record<Verb, () => void>>;
  readonly onRestore: (decided: Correction) => void;
}

/** What can be done with a reading; what is most likely wanted comes first. */
export function Verbs({ reading, verbs, onRestore }: VerbsProps) {
  const styles = useStyles();
  const text = reviewStepText();
  const { leftOut, correction } = reading;
  return (
    <Foot>
      {offered(reading).map((verb, at) => (
        <Button
          key={verb}
          size="small"
          appearance={at === 0 ? "primary" : "secondary"}
          className={styles.verb}
          onClick={verbs[verb]}
        >
          {leftOut ? text.leftOut.add : text[verb]}
        </Button>
      ))}
      {correction && correction.kind !== "addition" && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.verb}
          onClick={() => onRestore(correction)}
        >
          {text.restore}
        </Button>
      )}
    </Foot>
  );
}

function offered({ leftOut, target, state }: Reading): readonly Verb[] {
  if (leftOut) return ["add"];
  return target && state !== "dropped" ? ["accept", "edit", "drop", "add"] : ["accept", "edit", "add"];
}
