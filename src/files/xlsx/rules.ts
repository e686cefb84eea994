import {
  type ColumnDescription,
  resolveReferences,
  type SheetDescription,
  type TableDescription,
  type TablePlace,
  type Validation,
} from "../../ledger";
import { address } from "./places";
import type { StyleSheet } from "./styles";
import { element, escapeXml } from "./xml";

type Place = (table: string) => TablePlace;

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

interface TableColumn {
  table: TableDescription;
  column: ColumnDescription;
  range: string;
  firstRow: number;
}

function tableColumns({ tables }: SheetDescription, place: Place): TableColumn[] {
  return tables.flatMap((table) => {
    const { firstRow, lastRow } = place(table.key);
    return table.columns.map((column, index) => {
      const at = table.column + index;
      return { table, column, firstRow, range: `${address(firstRow, at)}:${address(lastRow, at)}` };
    });
  });
}

/** Conditional formats on a cell's text, the first column's rules before the next one's. */
export function conditionalFormats(sheet: SheetDescription, place: Place, styles: StyleSheet): string {
  let priority = 0;
  return tableColumns(sheet, place)
    .filter(({ column }) => column.highlights.length > 0)
    .map(({ column, range }) => {
      const rules = column.highlights.map((highlight) =>
        element(
          "cfRule",
          { type: "cellIs", dxfId: styles.highlight(highlight), priority: ++priority, operator: "equal" },
          `<formula>${escapeXml(quoted(highlight.text))}</formula>`,
        ),
      );
      return element("conditionalFormatting", { sqref: range }, rules.join(""));
    })
    .join("");
}

export function dataValidations(sheet: SheetDescription, place: Place): string {
  const inTables = tableColumns(sheet, place).flatMap(({ table, column, range, firstRow }) =>
    column.validation
      ? [validationElement(column.validation, range, (f) => resolveReferences(f, firstRow, table.key, place))]
      : [],
  );
  const single = sheet.validations.map(({ row, column, validation }) =>
    validationElement(validation, address(row, column), (formula) => formula),
  );
  const all = [...inTables, ...single];
  return all.length === 0 ? "" : element("dataValidations", { count: all.length }, all.join(""));
}

function validationElement(
  validation: Validation,
  sqref: string,
  resolve: (formula: string) => string,
): string {
  const { prompt, error, severity, type } = validation;
  const formulas = limitsOf(validation).map((formula, index) => {
    const name = `formula${index + 1}`;
    return `<${name}>${escapeXml(resolve(formula))}</${name}>`;
  });
  return element(
    "dataValidation",
    {
      type,
      errorStyle: severity === "stop" ? undefined : severity,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: error.title,
      error: error.text,
      promptTitle: prompt.title,
      prompt: prompt.text,
      sqref,
    },
    formulas.join(""),
  );
}

/** `between` is what Excel assumes where no operator is given. */
function limitsOf(validation: Validation): string[] {
  switch (validation.type) {
    case "list":
      return [quoted(validation.values.join(","))];
    case "custom":
      return [validation.formula];
    default:
      return [String(validation.minimum), String(validation.maximum)];
  }
}
