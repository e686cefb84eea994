import type { TargetFields } from "../../../corrections";
import type { Item, Target } from "../../../policy";

/** A form as it is typed: everything is text until it is saved. */
export interface Draft {
  readonly quote: string;
  readonly indicator: string;
  readonly subject: string;
  readonly comparison: TargetFields["comparison"];
  readonly value: string;
  readonly high: string;
  readonly unit: string;
  readonly direction: NonNullable<TargetFields["direction"]> | "";
  readonly grade: string;
  readonly reference: string;
  readonly due: string;
  readonly strength: TargetFields["strength"];
  readonly leads: string;
  readonly units: string;
}

const separator = "、";

const empty: Draft = {
  quote: "",
  indicator: "",
  subject: "",
  comparison: "at_least",
  value: "",
  high: "",
  unit: "",
  direction: "",
  grade: "",
  reference: "",
  due: "",
  strength: "required",
  leads: "",
  units: "",
};

/** What a form begins with: the reading as it stands. */
export function draftOf(item: Item | null, target: Target | null, due: string | null): Draft {
  return {
    ...empty,
    ...(target && {
      indicator: target.indicator,
      subject: target.subject ?? "",
      comparison: target.comparison,
      value: numberText(target.value),
      high: numberText(target.high),
      unit: target.unit ?? "",
      direction: target.direction ?? "",
      grade: target.grade ?? "",
      reference: target.reference ?? "",
      strength: target.strength,
    }),
    due: (target ? target.due : due) ?? "",
    leads: item?.leads.join(separator) ?? "",
    units: item?.units.join(separator) ?? "",
  };
}

const numberText = (value: number | null) => (value === null ? "" : String(value));
