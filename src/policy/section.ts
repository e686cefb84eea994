import type { Section } from "./document";

type Named = Pick<Section, "number" | "title">;

/** What an item's `section` says: the section's number, its title where none is printed. */
export function sectionKey({ number, title }: Named): string {
  return number || title;
}

/** 一、主要任务; the title alone where no number is printed. */
export function sectionHeading({ number, title }: Named): string {
  return number === "" ? title : `${number}、${title}`;
}
