/** jsdom lays nothing out: without heights a list would draw no line, or all. */
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  clientWidth: { configurable: true, get: () => 320 },
  offsetWidth: { configurable: true, get: () => 320 },
  offsetHeight: {
    configurable: true,
    // A list is as high as the pane, what it holds as high as a line.
    get(this: HTMLElement) {
      return this.hasAttribute("data-index") ? 40 : 600;
    },
  },
});
Object.assign(HTMLElement.prototype, { scrollTo: () => undefined, scrollIntoView: () => undefined });
