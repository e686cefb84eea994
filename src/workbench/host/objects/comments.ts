import { count, filledText, flag, optional, rangeOrAddress, text } from "../checks";
import { HostError, notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import type { Comment } from "../workbook/comment";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { toRange } from "./rangeNavigation";
import { rangeObject } from "./rangeObject";

interface Scope {
  readonly book: Workbook;
  readonly sheet?: Worksheet;
}

interface Item {
  readonly sheet: Worksheet;
  readonly comment: Comment;
}

const itemsOf = ({ book, sheet }: Scope): Item[] =>
  (sheet ? [sheet] : book.sheets).flatMap((s) => s.comments.map((comment) => ({ sheet: s, comment })));

const commentObject: ObjectOf<Item> = excelType("Comment", {
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    id: readOnly(({ comment }) => comment.id),
    content: property(
      ({ comment }) => comment.content,
      filledText,
      ({ sheet, comment }, content) => {
        checkSheet(sheet, "allowEditObjects");
        comment.content = content;
      },
    ),
    resolved: property(
      ({ comment }) => comment.resolved,
      flag,
      ({ comment }, resolved) => {
        comment.resolved = resolved;
      },
    ),
    authorName: readOnly(() => ""),
    authorEmail: readOnly(() => ""),
    creationDate: readOnly(({ comment }) => comment.created.toISOString()),
    contentType: readOnly(() => "Plain"),
  },
  methods: {
    delete: method([], ({ sheet, comment }) => {
      checkSheet(sheet, "allowEditObjects");
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
    }),
    getLocation: method([], ({ sheet, comment: { row, column } }) =>
      rangeObject(sheet.range({ row, column, rowCount: 1, columnCount: 1 })),
    ),
  },
});

const objectOrError = (item: Item | undefined) => {
  if (!item) throw notFound();
  return commentObject(item);
};

const cellOf = ({ book, sheet }: Scope, where: Parameters<typeof toRange>[1]) => {
  const home = sheet ?? book.activeSheet;
  return toRange(home.range({ row: 0, column: 0, rowCount: 1, columnCount: 1 }), where);
};

const at = (scope: Scope, where: Parameters<typeof toRange>[1]): Item | undefined => {
  const cell = cellOf(scope, where);
  const { row, column } = cell.area;
  return itemsOf(scope).find(
    ({ sheet, comment }) => sheet === cell.sheet && comment.row === row && comment.column === column,
  );
};

export const commentCollection: ObjectOf<Scope> = excelType("CommentCollection", {
  items: (scope) => itemsOf(scope).map((item) => commentObject(item)),
  item: method([text], (scope, id) => objectOrError(itemsOf(scope).find((i) => i.comment.id === id))),
  methods: {
    add: method([rangeOrAddress, filledText, optional(text)], (scope, where, content) => {
      const cell = cellOf(scope, where);
      checkSheet(cell.sheet, "allowEditObjects");
      if (at(scope, where)) throw new HostError("InvalidArgument");
      const { row, column } = cell.area;
      const id = cell.sheet.workbook.newId("comment");
      const comment: Comment = {
        id,
        content,
        resolved: false,
        row,
        column,
        created: new Date(0),
        replies: [],
      };
      cell.sheet.comments.push(comment);
      return commentObject({ sheet: cell.sheet, comment });
    }),
    getCount: method([], (scope) => itemsOf(scope).length),
    getItem: method([text], (scope, id) => objectOrError(itemsOf(scope).find((i) => i.comment.id === id))),
    getItemAt: method([count], (scope, i) => objectOrError(itemsOf(scope)[i])),
    getItemByCell: method([rangeOrAddress], (scope, where) => objectOrError(at(scope, where))),
    getItemOrNullObject: method([text], (scope, id) => {
      const item = itemsOf(scope).find((i) => i.comment.id === id);
      return item ? commentObject(item) : null;
    }),
  },
});
