/** Handlers to spread on the element that is dragged; their names differ between a browser and WeChat. */
export type DragProps = Record<string, unknown>
