import type { Highlight, Validation } from "../ledger";

const alerts = { stop: "Stop", warning: "Warning" } as const;
/** What may be typed, with the words before and after. References in `formula` are resolved by the caller. */
export function applyValidation(range: Excel.Range, validation: Validation, formula: string): void {
  const rule = range.dataValidation;
  rule.rule = ruleOf(validation, formula);
  rule.ignoreBlanks = true;
  const { prompt, error, severity } = validation;
  rule.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
  rule.errorAlert = {
    title: error.title,
    message: error.text,
    style: alerts[severity],
    showAlert: true,
  };
}

function ruleOf(validation: Validation, formula: string): Excel.DataValidationRule {
  switch (validation.type) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.values.join(",") } };
    case "custom":
      return { custom: { formula } };
    case "decimal":
      return { decimal: { operator: "Between", formula1: validation.minimum, formula2: validation.maximum } };
    case "date":
      // Serial numbers as formulas read the same in every locale.
      return {
        date: {
          operator: "Between",
          formula1: `=${validation.minimum}`,
          formula2: `=${validation.maximum}`,
        },
      };
  }
}

/** Colours for the texts of a column. */
export function applyHighlights(range: Excel.Range, highlights: readonly Highlight[]): void {
  for (const { text, color, fill, bold } of highlights) {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "EqualTo", formula1: `="${text.replaceAll('"', '""')}"` };
    cellValue.format.font.color = `#${color}`;
    cellValue.format.font.bold = bold;
    cellValue.format.fill.color = `#${fill}`;
  }
}
