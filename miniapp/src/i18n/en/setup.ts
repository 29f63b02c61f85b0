import type { setup as zh } from '../zh-cn/setup'

export const setup: typeof zh = {
  title: 'Getting started',
  setupTitle: 'There is no administrator here yet',
  setupLead:
    'Enter the setup code shown where the server was started and make the administrator’s account. This can be done once.',
  setupCode: 'Setup code',
  setupCodeHint: 'Four groups of four, such as 7KQ4-…',
  setupDo: 'Create and go in',
  setupDone: 'This has been set up already',
  setupDoneNote: 'Please sign in with the administrator’s account.',
  toSignIn: 'Sign in',
  activateTitle: 'First time here: choose a password',
  activateLead:
    'Your community or unit gives you a user name and an activation code. The code is good for seven days, once.',
  code: 'Activation code',
  codeHint: 'Three groups of four, such as 7KQ4-…',
  name: 'Your name',
  username: 'User name',
  usernameHint: 'Letters and digits, four or more',
  password: 'New password',
  passwordHint: 'At least 10 characters; a sentence will do',
  again: 'Once more',
  notSame: 'The two are not the same',
  missing: 'Something is still empty',
  activateDo: 'Set the password and sign in',
  forgotten: 'Forgot the password? Your community can issue a new code; it is used here too.',
  firstTime: 'First time? Enter your activation code',
  needed: 'This server has no administrator yet',
  neededNote: 'Opened for the first time: please set it up.',
  toSetup: 'Set up',
}
