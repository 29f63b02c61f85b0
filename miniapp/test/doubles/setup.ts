Object.assign(globalThis, { BEEGRID_API_ORIGIN: '' })

// jsdom lays nothing out and knows no media queries.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
