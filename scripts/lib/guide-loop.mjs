// The closed loop in pictures: who calls, asks, approves, supervises, looks again, and what the public sees of it.
import { DESK } from './guide-stage.mjs'
import { openPage } from './guide-net.mjs'
import { loopOnPhones } from './guide-loop-phone.mjs'

/** What departments are called to (server/src/modules/demo/domain/staged.plan.ts). */
const WHISTLED = '飞线充电'

/** What each desk opens under 跟踪 and 管理, what must be there before the picture, and its name. */
const ROOMS = {
  community: [
    ['loop', 'supervision', '.loop-open .story', 'loop-approvals'],
    ['loop', 'board', '.board-desk__list .project', 'loop-board-desk'],
  ],
  town: [['loop', 'callBacks', '#look-form', 'loop-call-backs']],
  county: [
    ['loop', 'figures', '#figure-behind', 'loop-figures'],
    ['net', 'settings', '.ladder-step__remove', 'loop-settings'],
  ],
}

async function rooms(stage, people) {
  for (const [who, list] of Object.entries(ROOMS)) {
    const screen = await stage.as(people[who], DESK)
    await screen.see('#desk')
    for (const [group, entry, sign, picture] of list) {
      await openPage(screen, group, entry)
      await screen.see(sign)
      await screen.picture(picture)
    }
    await screen.close()
  }
}

/** A county's own limit is made, then the calendar of a year that nobody has published yet. */
async function limits(stage, people) {
  const screen = await stage.as(people.county, DESK)
  await screen.see('#desk')
  await openPage(screen, 'net', 'limits')
  await screen.tap('#add-limit')
  await screen.pick('#limit-stage', 'resolve')
  await screen.pick('#limit-unit', 'work_day')
  await screen.type('#limit-value', '2')
  await screen.type('#limit-note', '城管局 2026 年维护约定')
  await screen.tap('#save-limit')
  await screen.see('#limits-table .desk-row')
  await screen.picture('loop-limits')
  await screen.tap('#tab-calendar')
  await screen.tap('#calendar-years li:nth-child(2) .button')
  await screen.see('#year-panel')
  await screen.picture('loop-calendar')
  await screen.close()
}

/** The order of the county, and the sheet that gives one to many. */
async function orders(stage, people) {
  const screen = await stage.as(people.county, DESK)
  await screen.see('#desk')
  await openPage(screen, 'loop', 'supervision')
  await screen.tap('#tab-orders')
  await screen.see('.loop-open .story')
  await screen.picture('loop-orders')
  await screen.tap('#supervise-batch')
  await screen.see('#sheet-batch')
  await screen.picture('loop-batch')
  await screen.close()
}

/** The desk's own view of a ticket with a whistle: who was called, and whom one may call. */
async function whistleAtDesk(stage, people) {
  const screen = await stage.as(people.community, DESK)
  await screen.tap(`.ticket-row:has-text("${WHISTLED}")`)
  await screen.see('.desk-column--ticket [id^="whistle-"]')
  await screen.picture('loop-whistle-desk')
  await screen.close()
}

async function board(stage, people, areaId) {
  const screen = await stage.as(people.resident, DESK)
  await screen.open(`/packages/public/board/index?areaId=${areaId}`)
  await screen.see('.board__columns')
  await screen.picture('loop-board')
  await screen.close()
}

/** What stands on desks. */
export async function loopAtDesks(stage, people) {
  await rooms(stage, people)
  await limits(stage, people)
  await orders(stage, people)
  await whistleAtDesk(stage, people)
}

export async function closeTheLoop(stage, people, facts) {
  await loopAtDesks(stage, people)
  await board(stage, people, facts.boardAreaId)
  await loopOnPhones(stage, people, facts)
}
