/** Text set in one go. Points (1/72 inch); x to the right, y downwards from the page's top to the baseline. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the type: one em. */
  size: number;
}

/** A straight line, across or upright, as around the cells of a table. */
export interface Rule {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a page-oriented format says of a page. */
export interface Page {
  width: number;
  height: number;
  runs: Run[];
  rules: Rule[];
}

const WIDE =
  /[\u1100-\u115f\u2014\u2015\u2018\u2019\u201c\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How wide a text is set, roughly, in em: a Chinese character has 1, a Latin letter half. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const char of text) ems += WIDE.test(char) || char.length > 1 ? 1 : 0.5;
  return ems;
}
