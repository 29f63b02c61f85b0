// The desk screens on which a county keeps its net, each with a picture for the user guide.
import { DESK } from './guide-stage.mjs'

/** What each person opens by the rail, what must be there before the picture, and its name. */
const ROOMS = {
  community: [
    ['areas', '#area-details', 'net-areas'],
    ['roster', '#roster-grid', 'net-roster'],
    ['places', '#places-rows', 'net-places'],
  ],
  county: [
    ['areas', '#area-details', 'net-county'],
    ['people', '#people-table', 'net-people'],
    ['rules', '#rules-page', 'net-rules'],
    ['transfer', '#transfer-page', 'net-transfer'],
  ],
}

/** A page of the rail's two groups, `net` or `loop`. */
export async function openPage(screen, group, entry) {
  if (!(await screen.page.locator(`#page-${entry}`).filter({ visible: true }).count()))
    await screen.tap(`#nav-${group}`)
  await screen.tap(`#page-${entry}`)
}

async function look(screen, [entry, sign, picture]) {
  await openPage(screen, 'net', entry)
  await screen.see(sign)
  await screen.picture(picture)
}

/** A grid about to be split; nothing is changed. */
async function split(screen) {
  await openPage(screen, 'net', 'areas')
  await screen.see('#area-details')
  await screen.tap('[role=treeitem]:has-text("建华园")')
  await screen.tap('#do-more')
  await screen.tap('#do-split')
  await screen.see('#split-panel')
  await screen.picture('net-split')
  await screen.tap('#tool-cancel')
}

export async function keepTheNet(stage, people) {
  for (const [who, rooms] of Object.entries(ROOMS)) {
    const screen = await stage.as(people[who], DESK)
    await screen.see('#desk')
    for (const room of rooms) await look(screen, room)
    if (who === 'community') await split(screen)
    await screen.close()
  }
}
