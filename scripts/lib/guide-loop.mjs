// The closed loop in pictures: who calls, asks, approves, supervises, looks again, and what the public sees of it.
import { DESK, PHONE } from './guide-stage.mjs'
import { openPage } from './guide-net.mjs'

/** What each desk opens under 跟踪 and 管理, what must be there before the picture, and its name. */
const ROOMS = {
  community: [
    ['loop', 'callBacks', '#callBacks-page', 'loop-call-backs'],
    ['loop', 'supervision', '#supervision-page', 'loop-approvals'],
    ['loop', 'board', '#board-page', 'loop-board-desk'],
  ],
  county: [
    ['loop', 'figures', '#figures-page', 'loop-figures'],
    ['net', 'limits', '#limits-page', 'loop-limits'],
    ['net', 'settings', '#settings-page', 'loop-settings'],
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

/** The ticket that departments are called to, as the community's desk sees it, and how its times were reckoned. */
async function whistled(stage, people, ticketId) {
  const screen = await stage.as(people.community, PHONE)
  await screen.open(`/packages/ticket/detail/index?id=${ticketId}`)
  await screen.see('[id^="whistle-"]')
  await screen.picture('loop-whistle')
  await screen.open(`/packages/ticket/clocks/index?id=${ticketId}`)
  await screen.see('#page-clocks')
  await screen.picture('loop-clocks')
  await screen.close()
}

async function board(stage, people, areaId) {
  for (const [look, name] of [
    [DESK, 'loop-board'],
    [PHONE, 'loop-board-phone'],
  ]) {
    const screen = await stage.as(people.resident, look)
    await screen.open(`/packages/public/board/index?areaId=${areaId}`)
    await screen.see('.board__columns')
    await screen.picture(name)
    await screen.close()
  }
}

async function switches(stage, people) {
  const screen = await stage.as(people.resident, PHONE)
  await screen.open('/packages/account/notices/index')
  await screen.see('#notices-page')
  await screen.picture('loop-notices')
  await screen.close()
}

export async function closeTheLoop(stage, people, { whistledId, boardAreaId }) {
  await rooms(stage, people)
  await whistled(stage, people, whistledId)
  await board(stage, people, boardAreaId)
  await switches(stage, people)
}
