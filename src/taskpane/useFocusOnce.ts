import { type RefObject, useEffect, useRef } from "react";

/**
 * Puts the keyboard where a view begins when it comes, and not again when its step is only shown again (effects of a step
 * that was hidden run anew).
 */
export function useFocusOnce(within: RefObject<HTMLElement | null>, selector?: string): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const element = selector ? within.current?.querySelector<HTMLElement>(selector) : within.current;
    element?.focus();
  }, [within, selector]);
}
