import type { Course } from './course.js'
import type { OwnerPlan, StepPlan } from './ticket.plan.js'

/** What a course needs to know of its surroundings. */
export interface CourseSetting {
  /** The organisation the matter can be passed to. */
  readonly organisationKey?: string
  /** Another grid of the community, whose worker can be asked instead. */
  readonly neighbourGrid: string
  /** Somebody other than the unit that took the report in has to check the work. */
  readonly checkedFromAbove: boolean
  /** Which desk checks what the reporter does not: the town's where a village's only officer may have done it. */
  readonly checkingDesk: 'community' | 'subdistrict'
  readonly reporterIsRider: boolean
  /** Others who met the same thing. */
  readonly followers: readonly string[]
}

export type CourseWriter = (course: Course, setting: CourseSetting) => void

const OFF = [
  '好的，马上过去。',
  '收到，二十分钟内到。',
  '看到了，这就去。',
  '接单，先电话联系物业。',
  '我在附近，现在过去。',
]
const ASKED = [
  '请问大概什么时候能处理？',
  '今天能弄好吗？',
  '又下雨了，麻烦快一点。',
  '我刚路过，还是老样子。',
]
const TOLD = ['配件下午到，到了就装。', '已排上，今天一定去。', '师傅在路上了。', '正在协调，明早给您答复。']
const NOT_OURS = [
  '不在我的网格里，隔壁那栋才是',
  '需要专业单位处理，网格里没有工具',
  '今天在县里培训，赶不过去',
]
const PASSED = ['现场看过，没问题了。', '已打电话问过，反映人说解决了。', '照片和现场一致，同意结案。', '']
const PASSED_BY_REPORTER = ['', '', '好了，谢谢。', '刚看了，弄好了。']
const TOO_LATE = ['等了好几天才来人。', '来得太慢了，打了两次电话。', '没弄彻底。']
const SOMETIMES = ['基本好了，就是慢了点。', '还可以。', '希望下次快一些。']

const text = (words: string): Pick<StepPlan, 'text'> => (words === '' ? {} : { text: words })

function follow(course: Course, { followers }: CourseSetting): void {
  for (const personKey of followers) course.pass(course.random.between(3, 25)).step('follow', { personKey })
}

function chat(course: Course): void {
  if (!course.random.chance(0.14)) return
  course.pass(course.work(0.2)).step('comment', 'reporter', text(course.random.pick(ASKED)))
  course.pass(course.random.between(3, 40)).step('comment', 'lead', text(course.random.pick(TOLD)))
}

function accept(course: Course, setting: CourseSetting): void {
  course.passToAccept()
  const byDesk = course.random.chance(0.13)
  course.step(
    'accept',
    byDesk ? 'community' : 'lead',
    course.random.chance(0.35) ? text(course.random.pick(OFF)) : {},
  )
  follow(course, setting)
}

function arrive(course: Course): void {
  if (!course.random.chance(0.72)) return
  const { seen = [] } = course.matter
  const words = seen.length > 0 && course.random.chance(0.7) ? text(course.random.pick(seen)) : {}
  const pictures = course.picture('during', 0.45)
  course.pass(course.work(0.3)).step('arrive', 'lead', { ...words, ...(pictures.length > 0 && { pictures }) })
}

function resolve(course: Course, words?: string): void {
  chat(course)
  const pictures = course.picture('after')
  course.pass(course.work(0.7)).step('resolve', 'lead', {
    text: words ?? course.outcome(),
    outcome: 'fixed',
    pictures,
  })
}

/** The reporter says whether it is done, else the community, or the town where the community took the report in. */
function check(course: Course, setting: CourseSetting, words?: string): void {
  const { random } = course
  const byReporter = !setting.checkedFromAbove && random.chance(setting.reporterIsRider ? 0.5 : 0.68)
  course.pass(byReporter ? random.between(8, 700) : random.between(60, 1500))
  const passed = words === undefined
  const note = words ?? random.pick(byReporter ? PASSED_BY_REPORTER : PASSED)
  course.step('verify', byReporter ? 'reporter' : setting.checkingDesk, { passed, ...text(note) })
}

const GOOD_TAGS = [['quick'], ['good'], ['kind'], ['quick', 'good'], ['good', 'kind'], []]

function rate(course: Course, setting: CourseSetting, chance: number): void {
  const { random, matter } = course
  if (!random.chance(chance)) return
  const satisfaction = random.weighted([
    ['satisfied', 87],
    ['mostly', 10],
    ['unsatisfied', 3],
  ] as const)
  const words = { satisfied: matter.thanks ?? [''], mostly: SOMETIMES, unsatisfied: TOO_LATE }[satisfaction]
  const tags = { satisfied: random.pick(GOOD_TAGS), mostly: ['slow'], unsatisfied: ['slow', 'unsolved'] }[
    satisfaction
  ]
  const comment = random.chance(0.62) ? text(random.pick(words)) : {}
  // Staff who filed it for a caller and did it themselves have no say.
  const rating = { satisfaction, tags, ...comment, ifAllowed: true } as const
  course.pass(random.between(2, 90)).step('rate', 'reporter', rating)
  const joined = setting.followers.filter((personKey) => course.isFollowedBy(personKey))
  for (const personKey of joined.filter(() => random.chance(0.4))) {
    course
      .pass(random.between(5, 300))
      .step('rate', { personKey }, { satisfaction: 'satisfied', tags: ['good'] })
  }
}

/** Accepted, gone to, done, checked, rated. */
const straight: CourseWriter = (course, setting) => {
  accept(course, setting)
  arrive(course)
  resolve(course)
  check(course, setting)
  rate(course, setting, setting.checkedFromAbove ? 0.3 : 0.64)
}

/** Not good enough the first time. */
const again: CourseWriter = (course, setting) => {
  const [complaint, repair] = course.random.pick(
    course.matter.again ?? [['还是老样子', '重新处理过了，请再看看。'] as const],
  )
  accept(course, setting)
  arrive(course)
  resolve(course)
  check(course, setting, complaint)
  resolve(course, repair)
  check(course, setting)
  rate(course, setting, 0.6)
}

/** Closed, and then it came back. */
const reopened: CourseWriter = (course, setting) => {
  const [complaint, repair] = course.random.pick(
    course.matter.again ?? [['又坏了', '查到根子，换新的了。'] as const],
  )
  straight(course, { ...setting, followers: [] })
  course.pass(course.random.between(900, 4000)).step('reopen', 'reporter', { text: complaint })
  course.passToAccept().step('accept', 'lead')
  resolve(course, repair)
  check(course, setting)
}

/** The lead looks at it and passes it on to the organisation that has the tools. */
const passedOn: CourseWriter = (course, setting) => {
  const [, reason] = course.matter.passedTo ?? []
  if (setting.organisationKey === undefined || reason === undefined) {
    straight(course, setting)
    return
  }
  const owner: OwnerPlan = { party: 'organisation', organisationKey: setting.organisationKey }
  accept(course, setting)
  course.pass(course.random.between(6, 40)).step('transfer', 'community', { owner, text: reason })
  course.pass(course.random.between(4, 22)).step('accept', 'lead', {})
  arrive(course)
  resolve(course)
  check(course, setting)
  rate(course, setting, 0.55)
}

/** Returned; the router tries once more, and where it finds nobody the desk gives it to a neighbour. */
const declined: CourseWriter = (course, setting) => {
  const owner: OwnerPlan = { party: 'post', areaCode: setting.neighbourGrid }
  course.passToAccept().step('decline', 'lead', { text: course.random.pick(NOT_OURS) })
  course.pass(course.random.between(2, 9)).step('dispatch', 'community', { owner, ifAllowed: true })
  course.pass(course.random.between(2, 12)).step('accept', course.random.chance(0.5) ? 'lead' : 'community')
  arrive(course)
  resolve(course)
  check(course, setting)
  rate(course, setting, 0.5)
}

const refused: CourseWriter = (course, setting) => {
  const [reason, referTo] = course.matter.refused ?? []
  if (reason === undefined || referTo === undefined) {
    straight(course, setting)
    return
  }
  course.pass(course.random.between(8, 90)).step('reject', 'community', { text: reason, referTo })
}

const WITHDRAWN = ['自己解决了，不麻烦了', '刚才有人来弄好了', '拍错地方了', '重复报了，撤掉一条']

const withdrawn: CourseWriter = (course) => {
  course.pass(course.random.between(1, 4)).step('withdraw', 'reporter', text(course.random.pick(WITHDRAWN)))
}

const COURSES: readonly (readonly [CourseWriter, number])[] = [
  [straight, 77],
  [passedOn, 7],
  [again, 5],
  [declined, 4],
  [reopened, 2],
  [refused, 6],
  [withdrawn, 2],
]

/** Writes the course of a ticket by lot. */
export function writeCourse(course: Course, setting: CourseSetting): void {
  course.random.weighted(COURSES)(course, setting)
}
