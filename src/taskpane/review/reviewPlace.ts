import { Store } from "../store";

/** Where one is in 核对. */
export interface ReviewPlace {
  /** The reading that the keys are on. */
  readonly id: string;
  /** Its place in the list, which stays when the reading leaves the list. */
  readonly at: number;
  /** Whether it stands open beside its source. */
  readonly open: boolean;
}

/** Other steps lead to a reading by it. */
export const reviewPlace = new Store<ReviewPlace>({ id: "", at: 0, open: false });
