import { useEffect, useSyncExternalStore } from "react";
import type { Settings } from "./settings";
import { settingsStore } from "./settingsStore";

const { store } = settingsStore;

export function useSettings(): Settings {
  useEffect(() => void settingsStore.open(), []);
  return useSyncExternalStore(store.subscribe, () => store.get().settings);
}
