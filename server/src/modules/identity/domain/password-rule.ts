/** Characters, as people count them. NIST SP 800-63B: length before complexity, and nothing off the lists of guesses. */
export const MIN_PASSWORD_LENGTH = 10
const MIN_USERNAME_TO_LOOK_FOR = 4
const MIN_DIFFERENT = 4

/** The commonest of ten characters and more; shorter ones are too short anyway. */
const COMMON = new Set([
  '1234567890',
  '0123456789',
  '9876543210',
  '0987654321',
  '12345678910',
  '123456789a',
  'a123456789',
  '1234567890a',
  'aa123456789',
  'abc123456789',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'qwertyuiop',
  'qwerty12345',
  'qwerty123456',
  'q1w2e3r4t5',
  'asdfghjkl123',
  'zxcvbnm123',
  'abcdefghij',
  'abcd123456',
  'password12',
  'password123',
  'password1234',
  'passw0rd123',
  'admin12345',
  'admin123456',
  'administrator',
  'iloveyou123',
  'woaini1314520',
  'woaini520520',
  'woaini123456',
  '5201314520',
  '1314520520',
  'wangyut2015',
])

export interface WeakPassword {
  readonly zh: string
  readonly en: string
}

const SHORT: WeakPassword = {
  zh: `至少 ${MIN_PASSWORD_LENGTH} 个字符，一句话也可以`,
  en: `at least ${MIN_PASSWORD_LENGTH} characters; a sentence will do`,
}
const USERNAME: WeakPassword = { zh: '不能含有用户名', en: 'it must not contain the user name' }
const GUESSED: WeakPassword = {
  zh: '这个太常见，很容易被猜到',
  en: 'this one is too common and easily guessed',
}

/** Why a password is refused; undefined when it will do. */
export function weaknessOf(password: string, username: string): WeakPassword | undefined {
  const plain = password.normalize('NFC').toLowerCase()
  const characters = [...plain]
  if (characters.length < MIN_PASSWORD_LENGTH) return SHORT
  const name = username.trim().toLowerCase()
  if (plain === name || (name.length >= MIN_USERNAME_TO_LOOK_FOR && plain.includes(name))) return USERNAME
  return COMMON.has(plain) || new Set(characters).size < MIN_DIFFERENT ? GUESSED : undefined
}
