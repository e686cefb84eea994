import { resolveReferences, type TableDescription, type TablePlace } from "../../ledger";
import { address } from "./places";
import { element, escapeCell, escapeXml, mainSpace, prolog } from "./xml";

/** One table part, with filters. A formula column tells Excel what to fill new rows with. */
export function tableXml(table: TableDescription, id: number, place: (table: string) => TablePlace): string {
  const { firstRow, lastRow } = place(table.key);
  const last = table.column + table.columns.length - 1;
  const ref = `${address(table.row, table.column)}:${address(lastRow, last)}`;
  const columns = table.columns.map(({ header, formula }, index) => {
    const name = escapeCell(header.replace(/\n/g, "_x000a_"));
    const content = formula
      ? `<calculatedColumnFormula>${escapeXml(resolveReferences(formula, firstRow, table.key, place))}</calculatedColumnFormula>`
      : undefined;
    const start = `<tableColumn id="${index + 1}" name="${name}"`;
    return content ? `${start}>${content}</tableColumn>` : `${start}/>`;
  });
  const content = [
    element("autoFilter", { ref }),
    element("tableColumns", { count: columns.length }, columns.join("")),
    element("tableStyleInfo", {
      name: table.zebra,
      showFirstColumn: "0",
      showLastColumn: "0",
      showRowStripes: true,
      showColumnStripes: "0",
    }),
  ];
  return (
    prolog +
    element(
      "table",
      { xmlns: mainSpace, id, name: table.name, displayName: table.name, ref, totalsRowShown: "0" },
      content.join(""),
    )
  );
}
