import { excelType, type ObjectOf } from "../excelType";
import { fullName } from "../workbook/address";
import type { Range } from "../workbook/range";
import { conditionalFormatCollection } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { rangeCells } from "./rangeCells";
import { rangeEditing } from "./rangeEditing";
import { rangeFormatObject } from "./rangeFormat";
import { rangeNavigation } from "./rangeNavigation";
import { rangeSortObject } from "./sorting";
import { worksheetObject } from "./worksheet";

export const rangeObject: ObjectOf<Range> = excelType("Range", {
  identity: (range) => (range.referenceId === undefined ? {} : { _ReferenceId: range.referenceId }),
  properties: {
    ...rangeCells,
    address: { get: (r) => r.address },
    addressLocal: { get: (r) => fullName(r.sheet.name, r.area) },
  },
  children: {
    format: (r) => rangeFormatObject(r),
    worksheet: (r) => worksheetObject(r.sheet),
    sort: (r) => rangeSortObject(r),
    dataValidation: (r) => dataValidationObject(r),
    conditionalFormats: (r) => conditionalFormatCollection({ sheet: r.sheet, range: r }),
  },
  methods: { ...rangeNavigation, ...rangeEditing },
});
