/** What scrolls is a stop of the keyboard, so that its arrows scroll it. */
export const scrolls = { tabIndex: 0, "data-scrolls": true };
