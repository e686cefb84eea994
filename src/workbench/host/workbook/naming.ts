import { parseArea } from "./address";

/** Excel's sheet names: 1 to 31 characters, none of \\ / ? * [ ] :, no apostrophe at an end. */
export const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);

/** Names of tables and ranges: a letter, _ or \\ first, no spaces, up to 255 characters, not like a cell. */
export function isDefinedName(name: string): boolean {
  const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const likeCell = parseArea(name) !== undefined || /^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name);
  return shape && !likeCell;
}
