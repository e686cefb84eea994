import { gather } from "../gather";
import { findResponsibilities, type Responsibility } from "../units";
import { isUnitName, splitNames } from "../units/names";
import type { Cell } from "./cells";
import { cellsIn } from "./entries";
import { BODY_ROLES } from "./heads";
import type { Column, TableRow } from "./table";

type Role = Responsibility["groups"][number]["role"];

/** Who is responsible by the columns of rows. Offsets are those of the clean text. */
export function bodiesIn(rows: readonly TableRow[], columns: readonly Column[]): Responsibility[] {
  const seen = new Set<string>();
  return gather(rows, (row) =>
    gather(BODY_ROLES, (role) =>
      gather(cellsIn(row, columns, [role]), (cell) => {
        const key = `${role} ${cell.text}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return bodiesOf(cell, role);
      }),
    ),
  );
}

/** 牵头单位：… or …牵头 in the cell itself. */
const SAYS_ROLE =
  /(?:牵头|责任|配合|参与|主办|协办)(?:单位|部门)?：|(?:牵头|负责|配合|参与|落实|组织实施)(?=[，；。]|$)/;
const MARKED_LEAD = /（牵头(?:单位|部门)?）$/;
const OPEN_END = /等(?:(?:有关|相关|各?(?:市|省|县|区)直|成员|责任)*(?:部门|单位|方面|地区|机构))?$/;

function bodiesOf({ text, start, end }: Cell, role: Role): Responsibility[] {
  if (SAYS_ROLE.test(text)) {
    const found = findResponsibilities(`（${text}）`).filter(({ groups }) => groups.length > 0);
    if (found.length > 0) return found.map(({ groups }) => ({ start, end, groups }));
  }
  const words = text.replace(/[。；]+$/, "");
  const openEnded = OPEN_END.test(words);
  const names = joinBroken(splitNames(words.replace(OPEN_END, "")));
  const groups = names.map((name) => ({
    role: MARKED_LEAD.test(name) ? ("lead" as const) : role,
    names: [name.replace(MARKED_LEAD, "")],
    openEnded,
    hasDropped: false,
  }));
  return [{ start, end, groups }];
}

/** A name that a narrow column breaks is no name in its first half: 市发展 改革委. */
function joinBroken(names: readonly string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isRest =
      /^(?:人民)?政府$|^（/.test(name) ||
      (before !== undefined && !isUnitName(before) && isUnitName(before + name));
    if (before !== undefined && isRest) joined[joined.length - 1] = before + name;
    else joined.push(name);
  }
  return joined;
}
