import type { me as zh } from '../zh-cn/me'

export const me: typeof zh = {
  title: 'Me',
  titleStaff: 'Me',
  roles: 'My roles',
  rolesNote: 'One person may hold several roles. Tap one to switch.',
  current: 'In use',
  switched: (role) => `You are now ${role}`,
  standIn: 'Stand-in',
  look: 'Display',
  language: 'Language',
  languageNames: { 'zh-CN': '中文', en: 'English' },
  elder: 'Large and simple',
  elderNote: 'Larger type, larger buttons, one thing at a time',
  theme: 'Light or dark',
  themes: { system: 'As the phone', light: 'Light', dark: 'Dark' },
  inbox: 'Inbox',
  data: 'My data and privacy',
  dataNote: 'Who sees your name, and what happens to your photos',
  privacy: [
    {
      title: 'Those who handle it do not see who you are',
      text: 'Grid workers see the place and the problem. The community and above may see who reported, and each look is recorded; an anonymous report shows nobody.',
    },
    {
      title: 'The position inside photos is removed',
      text: 'Photos lose their position and device details when they are sent; only the picture stays.',
    },
    {
      title: 'Your position is used for reporting only',
      text: 'It finds the grid that is responsible. Where you go is never recorded in the background.',
    },
    {
      title: 'Kept on this phone',
      text: 'Language, display, and what could not be sent yet. After you sign out nobody else sees it.',
    },
  ],
  kept: (count) => `${count} waiting on this phone, sent once you are online`,
  account: 'Account',
  demoNote:
    'This is a demo: people are invented and grid boundaries are generated. Please enter no real personal data.',
  switchAccount: 'Use another demo account',
  password: 'Change password',
  passwordOf: (username) => `User name ${username}`,
  passwordNote: 'Other devices have to sign in again afterwards.',
  passwordOld: 'Present password',
  passwordDo: 'Change it',
  passwordDone: 'Changed; other devices have to sign in again',
  signOut: 'Sign out',
  signOutAsk:
    'You will have to sign in again to see progress. What has not been sent stays on this phone until you do.',
  signOutDo: 'Sign out',
  version: (version) => `Beegrid ${version}`,
}
