/** Templates the stub's account has, as the server's environment names them. */
export const WECHAT_TEMPLATES = [
  {
    ...{ id: 'Pg3nVb8sQ1wLr5Tz_0kXy7Jm2Hd9Fc4AuRe6Ot8Iab', about: 'progress', consent: 'once' },
    fields: { thing1: 'title', thing2: 'body', time3: 'time', character_string4: 'number' },
  },
  {
    ...{ id: 'Wk7mNc2xZ4vBq9Rt-5lPy1Hs8Jf3Gd6KeUa0Wi4Ocd', about: 'work', consent: 'long' },
    fields: { thing1: 'title', thing5: 'body', time3: 'time' },
  },
  {
    ...{ id: 'Dg5tYh9uJ3iKo1Lp_7aSd4Fg0Hj6Kl2ZxCv8Bn5Mef', about: 'digest', consent: 'once' },
    fields: { number1: 'count', thing2: 'body' },
  },
  {
    ...{ id: 'Em8rTg4yH6uJi2Ko-0pLa9Sd3Fg7Hj1KzXc5Vb8Ngh', about: 'work', consent: 'employee' },
    fields: { thing1: 'title', thing2: 'body', time3: 'time' },
  },
] as const

export const [PROGRESS, WORK, DIGEST, EMPLOYEE] = WECHAT_TEMPLATES
