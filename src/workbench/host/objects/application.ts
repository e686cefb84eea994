import { oneOf } from "../checks";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import type { Workbook } from "../workbook/workbook";

const cultureInfoObject: ObjectOf<Workbook> = excelType("CultureInfo", {
  properties: { name: readOnly(() => "zh-CN") },
});

export const applicationObject: ObjectOf<Workbook> = excelType("Application", {
  properties: {
    calculationMode: property(
      (book) => book.calculationMode,
      oneOf("Automatic", "AutomaticExceptTables", "Manual"),
      (book, mode) => {
        book.calculationMode = mode;
      },
    ),
    calculationEngineVersion: readOnly(() => 191029),
    calculationState: readOnly(() => "Done"),
    decimalSeparator: readOnly(() => "."),
    thousandsSeparator: readOnly(() => ","),
    useSystemSeparators: readOnly(() => true),
  },
  children: { cultureInfo: (book) => cultureInfoObject(book) },
  methods: {
    calculate: method([oneOf("Recalculate", "Full", "FullRebuild")], (book, kind) =>
      book.emit({ kind: "calculate", full: kind !== "Recalculate" }),
    ),
    suspendApiCalculationUntilNextSync: method([], (book) => book.emit({ kind: "suspendCalculation" })),
    // What is on the screen has no part in the answers.
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
});
