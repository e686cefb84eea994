import type {
  Addition,
  Correction,
  ItemAnchor,
  ItemCorrection,
  ItemFields,
  TargetAnchor,
  TargetCorrection,
  TargetFields,
} from "./correction";
import {
  type Decode,
  day,
  list,
  Misfit,
  number,
  oneOf,
  orNull,
  partial,
  record,
  shape,
  text,
  yesNo,
} from "./shape";

const targetFields = {
  indicator: text,
  subject: orNull(text),
  comparison: oneOf("at_least", "more_than", "at_most", "less_than", "about", "between", "relative"),
  value: orNull(number),
  high: orNull(number),
  unit: orNull(text),
  direction: orNull(oneOf("up", "down", "steady")),
  grade: orNull(text),
  reference: orNull(text),
  due: orNull(day),
  strength: oneOf("required", "strive"),
} satisfies { [Key in keyof TargetFields]: Decode<TargetFields[Key]> };

const itemFields = {
  units: list(text),
  leads: list(text),
  due: orNull(day),
} satisfies { [Key in keyof ItemFields]: Decode<ItemFields[Key]> };

const decided = { document: text, at: text };

const targetAnchor = shape<TargetAnchor>({
  quote: text,
  item: orNull(text),
  nth: number,
  of: number,
  read: shape<TargetFields>(targetFields),
});

const itemAnchor = shape<ItemAnchor>({
  number: text,
  title: text,
  body: text,
  read: shape<ItemFields>(itemFields),
});

const kinds: Readonly<Record<Correction["kind"], Decode<Correction>>> = {
  target: shape<TargetCorrection>({
    ...decided,
    kind: oneOf("target"),
    target: text,
    anchor: targetAnchor,
    dropped: yesNo,
    changes: partial<TargetFields>(targetFields),
  }),
  item: shape<ItemCorrection>({
    ...decided,
    kind: oneOf("item"),
    item: text,
    anchor: itemAnchor,
    changes: partial<ItemFields>(itemFields),
  }),
  addition: shape<Addition>({
    ...decided,
    kind: oneOf("addition"),
    target: text,
    item: orNull(shape<{ id: string; title: string }>({ id: text, title: text })),
    quote: text,
    fields: shape<TargetFields>(targetFields),
  }),
};

export const correction: Decode<Correction> = (value, where) => {
  const { kind } = record(value, where);
  if (kind !== "target" && kind !== "item" && kind !== "addition") throw new Misfit(`${where}.kind`);
  return kinds[kind](value, where);
};
