import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { lineAfter } from "./lineMoves";

const controlsIn = (element: Element | null | undefined): HTMLElement[] =>
  element ? [...element.querySelectorAll<HTMLElement>("button:enabled, a[href], input:enabled")] : [];

const sideways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * One stop of the Tab key for a list however long: up and down go from line to line, left and right within a line. Lines
 * are marked with `data-index`. A list with nothing to press is a stop itself, for what scrolls has to be reached.
 */
export function useLineKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  show: (line: number) => void,
) {
  const [at, setAt] = useState({ line: 0, control: 0 });
  const moved = useRef(false);
  const line = Math.max(0, Math.min(at.line, count - 1));
  const controlsOf = (index: number) => controlsIn(list.current?.querySelector(`[data-index="${index}"]`));

  // After every drawing: lines come and go with scrolling.
  useLayoutEffect(() => {
    const own = controlsOf(line);
    const stop = own[Math.min(at.control, own.length - 1)];
    for (const control of controlsIn(list.current)) control.tabIndex = control === stop ? 0 : -1;
    if (list.current) list.current.tabIndex = stop ? -1 : 0;
    if (moved.current) stop?.focus({ preventScroll: true });
    moved.current = false;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    // On the list itself keys scroll.
    if (event.target === list.current) return;
    const next = lineAfter(event.key, line, count);
    const side = sideways[event.key];
    if (count === 0 || (next === undefined && side === undefined)) return;
    event.preventDefault();
    moved.current = true;
    if (next !== undefined) {
      show(next);
      setAt({ ...at, line: next });
    } else if (side !== undefined) {
      const last = controlsOf(line).length - 1;
      setAt({ line, control: Math.max(0, Math.min(last, at.control + side)) });
    }
  };
  /** Where the mouse put the keyboard, the keys go on. */
  const onFocus = ({ target }: FocusEvent) => {
    const index = target.closest("[data-index]")?.getAttribute("data-index");
    if (!index || !(target instanceof HTMLElement)) return;
    const control = controlsOf(Number(index)).indexOf(target);
    if (control < 0 || (Number(index) === at.line && control === at.control)) return;
    setAt({ line: Number(index), control });
  };
  return { line, keys: { onKeyDown, onFocus } };
}
