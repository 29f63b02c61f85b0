/** Dangers to life: the number to call stands before anything else, with “leave the dangerous place first”. */
export const DANGERS = ['gas', 'fire', 'injury', 'falling_wire', 'collapse'] as const
export type Danger = (typeof DANGERS)[number]

export interface DangerAdvice {
  /** Public emergency number (119 fire and rescue, 110 police, 120 ambulance). */
  readonly phone: '110' | '119' | '120'
  readonly zh: string
  readonly en: string
}

export const DANGER_ADVICE: Readonly<Record<Danger, DangerAdvice>> = {
  gas: {
    phone: '119',
    zh: '先离开危险处，别开关电器、别点火，到室外再打电话',
    en: 'Leave the place first. Touch no switch, light no flame; call from outside',
  },
  fire: {
    phone: '119',
    zh: '先离开危险处，往楼下走，别坐电梯',
    en: 'Leave the place first. Go down the stairs, not the lift',
  },
  injury: {
    phone: '120',
    zh: '先确认自己安全，再打 120 说清地点',
    en: 'Make sure you are safe, then call 120 and say where',
  },
  falling_wire: {
    phone: '110',
    zh: '先离开危险处，离断线至少 8 米，别碰积水',
    en: 'Leave the place first. Stay 8 m away from the wire and out of any water',
  },
  collapse: {
    phone: '119',
    zh: '先离开危险处，提醒旁人别靠近',
    en: 'Leave the place first and keep others away',
  },
}
