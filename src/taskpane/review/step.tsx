import { useMemo } from "react";
import { shelf, useShelf } from "../shelf";
import type { ReviewedDocument } from "./readings";
import { Review } from "./review";
import type { ReviewActions } from "./reviewActions";

const actions: ReviewActions = {
  decide: (corrections) => {
    for (const correction of corrections) shelf.corrections.decide(correction);
  },
  withdraw: (correction) => shelf.corrections.withdraw(correction),
};

/** 核对: what was read from the chosen documents. */
export default function ReviewStep() {
  const entries = useShelf((state) => state.entries);
  const readings = useShelf((state) => state.readings);
  const documents = useMemo(
    () =>
      entries.flatMap(({ key, chosen, source }): ReviewedDocument[] => {
        const reading = readings.get(key);
        if (!chosen || !source || reading?.state !== "read") return [];
        const { document, outcomes } = reading;
        return [{ document, outcomes, text: source.text, pages: source.pages }];
      }),
    [entries, readings],
  );
  return <Review documents={documents} actions={actions} />;
}
