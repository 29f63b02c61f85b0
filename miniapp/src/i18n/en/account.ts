import type { account as zh } from '../zh-cn/account'

export const account: typeof zh = {
  title: 'Snap it. Somebody takes care',
  lead: 'Take a photo of what is wrong. It goes to the grid worker nearby at once, and you see every step.',
  demoTitle: 'Choose somebody and look around',
  demoNote:
    'People and events here are invented. Try anything; nothing can break. Report a burst pipe as the rider, then accept it as the officer or grid worker in a second window.',
  staffTitle: 'Staff sign-in',
  staffNote: 'With the account your unit gave you',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  wechat: 'Sign in with WeChat',
  wechatNote: 'The first time makes a resident account for you',
  wechatFailed: 'WeChat gave no sign-in code. Please try again',
  noNetwork: 'The server cannot be reached. Check the network and try again',
  missing: 'Enter your user name and password',
  moreOf: (count) => `${count} more`,
}
