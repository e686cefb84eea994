import { useEffect, useSyncExternalStore } from "react";
import type { Reading } from "./entry";
import type { ShelfState } from "./state";
import { shelf } from "./theShelf";

/** A part of the shelf's state; `select` gives parts of it or plain values, nothing made anew. Opens the shelf when first used. */
export function useShelf<T>(select: (state: ShelfState) => T): T {
  useEffect(() => void shelf.open(), []);
  return useSyncExternalStore(shelf.store.subscribe, () => select(shelf.store.get()));
}

const readingsOf = ({ readings }: ShelfState) => readings;

/** All readings by the key of their document. */
export const useReadings = (): ReadonlyMap<string, Reading> => useShelf(readingsOf);
