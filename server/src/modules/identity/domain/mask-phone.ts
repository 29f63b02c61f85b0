/** 13812345678 → 138****5678: enough to know one's own, too little to call. */
export function maskPhone(phone: string | null): string | null {
  if (phone === null) return null
  return phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
