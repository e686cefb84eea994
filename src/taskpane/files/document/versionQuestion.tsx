import { Button, Caption1 } from "@fluentui/react-components";
import { fill } from "../../../locales/fill";
import { Message } from "../../controls/message";
import type { Entry } from "../../shelf";
import { filesStepText } from "../text";
import type { DocumentActions } from "./documentActions";

interface VersionQuestionProps {
  readonly entry: Entry;
  readonly other: string;
  readonly actions: DocumentActions;
}

/** Asks whether a document takes the place of another that it seems to be a version of. */
export function VersionQuestion({ entry: { key, versionOf }, other, actions }: VersionQuestionProps) {
  const { version } = filesStepText();
  const later = versionOf?.later ?? null;
  const sentence = later === null ? version.unknown : later ? version.later : version.earlier;
  return (
    <Message
      intent="info"
      actions={
        <>
          <Button size="small" appearance="primary" onClick={() => actions.settleVersion(key, "replace")}>
            {version.replace}
          </Button>
          <Button size="small" onClick={() => actions.settleVersion(key, "keepBoth")}>
            {version.keepBoth}
          </Button>
        </>
      }
    >
      {fill(sentence, { title: other })}
      <Caption1 block>{version.advice}</Caption1>
    </Message>
  );
}
