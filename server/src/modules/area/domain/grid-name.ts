/** 建华园 → 建华园网格; what already says so stays. */
export function gridName(shortName: string): string {
  return shortName.endsWith('网格') ? shortName : `${shortName}网格`
}
