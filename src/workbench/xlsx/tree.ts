import type { XmlElement } from "../../manifest";

/** The children of an element, those of one name where it is given. */
export const children = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((each) => name === undefined || each.name === name);

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  children(element, name)[0];

/** All text below an element, such as the runs of a rich text; phonetic guides left out. */
export const textOf = (element: XmlElement | undefined): string =>
  element === undefined || element.name === "rPh" ? "" : element.text + element.children.map(textOf).join("");
