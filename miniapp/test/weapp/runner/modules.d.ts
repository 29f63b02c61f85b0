declare module 'miniprogram-compiler' {
  /** JavaScript source that returns `$gwx`, WeChat's template renderer for all templates under `root`. */
  export function wxmlToJs(root: string, options?: { maxBuffer?: number }): string
}
