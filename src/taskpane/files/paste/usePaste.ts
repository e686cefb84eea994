import { useEffect, useEffectEvent } from "react";
import { type Pasted, pastedFrom } from "./pasted";

/** A field that what is pasted goes into, marked for us. */
export const pasteField = { "data-paste": true };

/**
 * Calls when something is pasted anywhere in the step: files always, words where they are for our field or for no field at
 * all. The field is null in the second case. Plain words go into a field by themselves.
 */
export function usePaste(onPaste: (pasted: Pasted, field: HTMLTextAreaElement | null) => void): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    const pasted = clipboardData && pastedFrom(clipboardData);
    if (!pasted) return;
    const field = target instanceof HTMLTextAreaElement && target.matches("[data-paste]") ? target : null;
    if (!("files" in pasted)) {
      const other =
        target instanceof Element && target.matches("input, textarea, [contenteditable]") && !field;
      if (other || (field && pasted.html.trim() === "")) return;
    }
    event.preventDefault();
    onPaste(pasted, field);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => take(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}
