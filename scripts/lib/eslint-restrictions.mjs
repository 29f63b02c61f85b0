// The restrictions that eslint's own rules take as data: syntax, properties and imports, each with its reason.

// ── shapes that no code of ours has ──────────────────────────────────────────────────────────────────────────
const functionShapes = [
  {
    selector: ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>3]',
    message: 'More than three parameters are mixed up at the call: pass one object.',
  },
  {
    selector: ':not(MethodDefinition[kind="constructor"]) > FunctionExpression[params.length>3]',
    message: 'More than three parameters are mixed up at the call: pass one object.',
  },
  {
    // Nest injects collaborators through the constructor; a long list is a class with two jobs.
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    message: 'More than six collaborators: this is two classes.',
  },
]

// A rule that reads the machine's clock can't be tested at midnight, at a deadline or over a time change.
export const clockShapes = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes from core/clock.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time comes from core/clock.' },
]

export const sqlShapes = [
  {
    // SQL in one kind of file: a query is found, measured and indexed in one place.
    selector: 'CallExpression[callee.property.name=/^(createQueryBuilder|query)$/]',
    message: 'SQL and query builders live in *.repository.ts.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(em|manager|entityManager)$/]' +
      '[callee.property.name=/^(find|save|insert|update|upsert|delete|remove|count|exist|getRepository|increment)/]',
    message: 'A service asks a repository; only *.repository.ts speaks to the entity manager.',
  },
]

export const controllerShapes = [
  {
    // A decision in a controller is a rule that no service test sees.
    selector: ':matches(IfStatement, SwitchStatement, ConditionalExpression)',
    message: 'A controller only delegates: the decision belongs in the service.',
  },
]

export const shapes = (...lists) => ['error', ...functionShapes, ...lists.flat()]

// ── names that only one file may touch ───────────────────────────────────────────────────────────────────────
export const environment = {
  object: 'process',
  property: 'env',
  message:
    'The environment is read once, in core/config (server) or platform (mini-program): a wrong variable is named at the start.',
}
export const now = { object: 'Date', property: 'now', message: 'Time comes from core/clock.' }
export const random = {
  object: 'Math',
  property: 'random',
  message:
    'Randomness comes from core/ids (server) or platform (mini-program): strong, and replaceable in tests.',
}
const TARO_IO = [
  'request',
  'uploadFile',
  'downloadFile',
  'connectSocket',
  'login',
  'getLocation',
  'chooseLocation',
  'chooseImage',
  'chooseMedia',
  'compressImage',
  'getStorage',
  'getStorageSync',
  'setStorage',
  'setStorageSync',
  'removeStorage',
  'removeStorageSync',
  'requestSubscribeMessage',
]
export const taroIo = TARO_IO.map((property) => ({
  object: 'Taro',
  property,
  // h5 resolves unsupported calls with an error text instead of rejecting: one file knows how to read each.
  message: 'IO of the mini-program goes through src/platform.',
}))

export const SERVER_RANDOM = {
  paths: [
    {
      name: 'node:crypto',
      importNames: ['randomBytes', 'randomUUID', 'randomInt'],
      message: 'Randomness and ids come from core/ids.',
    },
    { name: 'uuidv7', message: 'Ids come from core/ids.' },
  ],
}
export const TYPEORM_VALUES = {
  name: 'typeorm',
  allowTypeImports: true,
  message:
    'TypeORM is for entities, repositories, migrations and core/database; elsewhere import its types alone.',
}
export const TS_SUFFIX = {
  regex: '^\\..*\\.ts$',
  message: 'Relative imports end in .js: the built file has that name.',
}
export const DESK_WORDS = {
  name: '@/i18n/desk',
  message: 'The words of the desk: a page of a phone that imports them makes every phone fetch them all.',
}
