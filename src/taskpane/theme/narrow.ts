/**
 * A pane at 200 %: 160 of the 320 pixels it has in width, and half its height. There a step scrolls as a whole, and what needs
 * the room least gives way.
 */
export const narrow = "@media (max-width: 240px), (max-height: 400px)";
