import type { MembershipView } from '@/api/types'
import { PhoneBench } from '../parts/phone-bench'

/** WeChat on a wide screen keeps the phone's column; the three columns are the browser's. */
export function Desk({ membership }: { membership: MembershipView | undefined }) {
  return <PhoneBench membership={membership} />
}
