export interface ChromeInsets {
  /** Height of the status bar, px. */
  top: number
  /** Height of the navigation bar under it, px. */
  barHeight: number
  /** Width WeChat's capsule takes from the right edge, px. */
  capsuleWidth: number
}
