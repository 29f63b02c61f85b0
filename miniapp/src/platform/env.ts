declare const BEEGRID_API_ORIGIN: string

/**
 * Where the API lives, fixed when building (TARO_APP_API_ORIGIN). Empty means the page's own origin on h5;
 * a WeChat build needs a full https address, as it has no origin.
 */
export const API_ORIGIN: string = BEEGRID_API_ORIGIN
