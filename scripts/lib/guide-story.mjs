// The founding story, walked through as each of its people, with a picture at every step the user guide shows.
import { DESK, PHONE } from './guide-stage.mjs'

const PHRASE = '.words-card__phrases .chip:has-text("水管破裂")'
const LIFT = '.words-card__phrases .chip:has-text("电梯故障")'
const IN_LIST = '.ticket-row__body:has-text("水管破裂")'
const DARK = { ...PHONE, colorScheme: 'dark' }

/** Somebody new on the sign-in page. */
async function arrive(stage) {
  const screen = await stage.screen(PHONE)
  await screen.see('#demo-accounts')
  await screen.picture('sign-in')
  await screen.close()
}

/** Photo, place, send: three taps. */
async function report(stage, { people, photos }) {
  const rider = await stage.as(people.rider, PHONE)
  await rider.see('#grid-card')
  await rider.picture('rider-home')
  await rider.photograph('#report', photos.before)
  await rider.tap(PHRASE)
  await rider.see('#preview')
  await rider.picture('rider-report')
  await rider.tap('#send')
  await rider.see('#sent-owner')
  await rider.picture('rider-sent')
  await rider.tap('#see-progress')
  await rider.see('#ticket-head')
  return rider
}

/** A neighbour in the same place is offered the same ticket. */
async function meetToo(stage, { people, photos }) {
  const resident = await stage.as(people.resident, PHONE)
  await resident.see('#grid-card')
  await resident.picture('resident-home')
  await resident.photograph('#report', photos.before.slice(0, 1))
  await resident.tap(PHRASE)
  await resident.see('#similar')
  await resident.picture('resident-similar')
  await resident.tap('#met-too')
  await resident.see('#ticket-head')
  await resident.picture('resident-ticket')
  return resident
}

/** The newest assignment lies at the thumb. */
async function accept(stage, { people }) {
  const worker = await stage.as(people.worker, PHONE)
  await worker.see('#offer-dock')
  await worker.picture('worker-workbench')
  await worker.tap('#offer-dock .offer__facts')
  await worker.see('#act-accept')
  await worker.picture('worker-ticket')
  await worker.tap('#act-accept')
  await worker.see('#act-arrive')
  return worker
}

async function arriveAndResolve(worker, { photos }) {
  await worker.tap('#act-arrive')
  // 提交办结 stands beside it before, too.
  await worker.page.locator('#act-arrive').filter({ visible: true }).waitFor({ state: 'hidden' })
  await worker.see('#act-resolve')
  await worker.tap('#act-resolve')
  await worker.see('#sheet-resolve')
  await worker.photograph('#sheet-resolve #add-photo', photos.after)
  await worker.type('#action-text', '更换破裂接头，已恢复供水，路面积水清扫干净')
  await worker.picture('worker-resolve')
  await worker.tap('#action-send')
  await worker.page.locator('#sheet-resolve').waitFor({ state: 'hidden' })
}

/** The reporter says that it is fixed, and how it was. */
async function confirm(rider) {
  await rider.see('#act-verify-passed')
  await rider.picture('rider-confirm')
  await rider.tap('#act-verify-passed')
  await rider.see('#rate-dock')
  await rider.tap('#rate-satisfied')
  await rider.type('#rate-words', '来得很快，师傅辛苦了')
  await rider.picture('rider-rate')
  await rider.tap('#rate-send')
  await rider.page.locator('#rate-send').waitFor({ state: 'hidden' })
  await rider.picture('rider-closed')
}

async function tabs(screen, prefix, names) {
  for (const [tab, page] of names) {
    await screen.tap(`#nav-${tab}`)
    await screen.see(page)
    await screen.picture(`${prefix}-${tab}`)
  }
}

/** The desks: the community's live list, then what lies above it. */
async function desk(stage, person, name) {
  const screen = await stage.as(person, DESK)
  await screen.see('#desk')
  await screen.tap('.ticket-row__body')
  await screen.see('#ticket-head')
  await screen.picture(name)
  return screen
}

async function elder(resident) {
  await resident.open('/pages/home/index')
  await resident.tap('#elder-on')
  await resident.see('#elder-off')
  await resident.picture('elder-home')
  await resident.tap('#elder-off')
}

/** A danger to life: the emergency number before anything else. */
async function danger(rider, { photos }) {
  await rider.open('/pages/home/index')
  await rider.photograph('#report', photos.before.slice(1))
  await rider.type('#description', '楼道里燃气味很重')
  await rider.see('#danger')
  await rider.picture('danger')
}

/** The line is dead: the report waits on the phone, and goes out when the line is back. */
async function offline(rider) {
  await rider.type('#description', '路灯不亮')
  await rider.page.context().setOffline(true)
  await rider.tap('#send')
  await rider.see('#see-progress')
  await rider.picture('offline-kept')
  await rider.tap('#see-progress')
  await rider.see('#mine-page')
  await rider.picture('offline-mine')
  await rider.page.context().setOffline(false)
}

/** English in the dark. */
async function english(stage, person, ticketPath) {
  const screen = await stage.as(person, DARK)
  await screen.tap('#nav-me')
  await screen.tap('#choose-en')
  await screen.picture('me-dark-en')
  await screen.open(ticketPath)
  await screen.see('#ticket-head')
  await screen.picture('ticket-dark-en')
  await screen.close()
}

export async function tellStory(stage, cast) {
  const { people } = cast
  await arrive(stage)
  const community = await stage.as(people.community, DESK)
  await community.see('#desk')
  const rider = await report(stage, cast)
  await community.see(IN_LIST)
  const resident = await meetToo(stage, cast)
  await community.tap(IN_LIST)
  await community.see('#ticket-head')
  await community.picture('community-desk')
  const worker = await accept(stage, cast)
  await rider.see('text=接单')
  await rider.picture('rider-ticket')
  await arriveAndResolve(worker, cast)
  await confirm(rider)
  const ticketPath = new URL(rider.page.url()).hash.slice(1)
  await elder(resident)
  await tabs(resident, 'resident', [
    ['mine', '#mine-page'],
    ['nearby', '#nearby-page'],
    ['me', '#me-page'],
  ])
  await worker.open('/pages/workbench/index')
  await tabs(worker, 'worker', [['inbox', '#inbox-page']])
  await desk(stage, people.town, 'town-desk')
  await desk(stage, people.county, 'county-desk')
  await lift(stage, rider, cast)
  await english(stage, people.rider, ticketPath)
  await rider.open('/pages/mine/index')
  await rider.see('#mine-page')
  await danger(rider, cast)
  await offline(rider)
}

/** A stuck lift goes to the property company of the compound at once. */
async function lift(stage, rider, { people, photos }) {
  await rider.open('/pages/home/index')
  await rider.photograph('#report', photos.lift)
  await rider.tap(LIFT)
  await rider.see('#preview')
  await rider.tap('#send')
  await rider.see('#sent-owner')
  const property = await stage.as(people.property, PHONE)
  await property.see('#offer-dock')
  await property.picture('unit-workbench')
}
