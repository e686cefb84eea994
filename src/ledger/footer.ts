export type FooterPart = "left" | "center" | "right";

const marks: Readonly<Record<string, FooterPart>> = { "&L": "left", "&C": "center", "&R": "right" };

/** The parts of a printed head or foot by Excel's codes &L, &C and &R; what stands before any of them is the middle. */
export function footerParts(written: string): Record<FooterPart, string> {
  const parts = { left: "", center: "", right: "" };
  let at: FooterPart = "center";
  // && is a printed &: its second half begins no code.
  for (const piece of written.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    const mark = marks[piece];
    if (mark) at = mark;
    else parts[at] += piece;
  }
  return parts;
}
