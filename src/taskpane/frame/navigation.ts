import { unsay } from "../notices/notice";
import { Store } from "../store";
import type { StepId } from "./steps";

/** The step that is shown, and whether the keyboard goes into it: it does where an action led there, not a tab. */
export interface Shown {
  readonly step: StepId;
  readonly enter: boolean;
}

export const shown = new Store<Shown>({ step: "files", enter: false });

/** Shows a step, as an action that ends there does. */
export const goTo = (step: StepId): void => show({ step, enter: true });

/** Shows the step of a tab that was clicked; the keyboard stays on the tab. */
export const turnTo = (step: StepId): void => show({ step, enter: false });

/** Who goes on to another step has read what was said in the last. */
function show(next: Shown): void {
  if (next.step !== shown.get().step) unsay();
  shown.set(next);
}
