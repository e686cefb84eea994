import { makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";
import { filesStepText } from "./text";

const useStyles = makeStyles({
  zone: { position: "relative", flex: "1 0 auto", display: "flex", flexDirection: "column" },
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    outline: `2px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: "-6px",
    pointerEvents: "none",
  },
});

interface DropZoneProps {
  readonly onFiles: (files: File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dragged onto its children. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  return (
    // Dragging has its keyboard way in the button beside it.
    <section
      aria-label={filesStepText().list}
      className={styles.zone}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <div className={styles.over}>{filesStepText().dropHere}</div>}
    </section>
  );
}
