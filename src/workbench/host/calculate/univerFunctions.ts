import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { area } from "../workbook/area";
import type { CellValue } from "../workbook/grid";
import type { Worksheet } from "../workbook/worksheet";
import type { FormulaFunction } from "./calculator";

/** A function of ours that Univer's formulas call. */
export class FunctionBridge extends BaseFunction {
  override needsExpandParams = false;
  override needsReferenceObject = true;
  /** A text between quotes stays one, even where it looks like a date. */
  override isArgumentsIgnoreNumberPattern() {
    return true;
  }
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    readonly run: FormulaFunction,
    readonly sheetOf: (id: string) => Worksheet | undefined,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]) {
    const sheet = this.sheetOf(this.subUnitId ?? "");
    if (!sheet) return ErrorValueObject.create(ErrorType.NAME);
    const at = { ...area(this.row, this.column), sheet };
    try {
      return toValueObject(this.run(variants.map(readVariant), at));
    } catch {
      // A throwing function would end the engine's whole calculation.
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

const isReference = (variant: FunctionVariantType): variant is BaseReferenceObject =>
  variant.isReferenceObject();

function readVariant(variant: FunctionVariantType): unknown {
  if (!isReference(variant)) return readObject(variant);
  const block = readObject(variant.toArrayValueObject());
  const rows = Array.isArray(block) ? block : [[block]];
  return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows;
}

function readObject(object: FunctionVariantType): unknown {
  if (object instanceof ArrayValueObject) {
    return object.getArrayValue().map((row) => row.map((cell) => (cell ? readObject(cell) : null)));
  }
  if (object instanceof ErrorValueObject) return object.getErrorType();
  return object instanceof BaseValueObject && !object.isNull() ? object.getValue() : null;
}

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [String(type), type]));

function toValueObject(value: CellValue | CellValue[][]) {
  if (!Array.isArray(value)) return toSingle(value);
  // Not `createByArray`: that reads numbers and dates out of texts.
  return new ArrayValueObject({
    calculateValueList: value.map((row) => row.map(toSingle)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toSingle(value: CellValue) {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  const error = errorTypes.get(value);
  return error === undefined ? StringValueObject.create(value) : ErrorValueObject.create(error);
}
