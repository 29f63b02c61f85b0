// The closed loop on phones: who calls, asks, approves, supervises, calls back and looks again, and what the public sees.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { IMAGES, PHONE } from './guide-stage.mjs'

const TICKET = '/packages/ticket/detail/index?id='

/** A person's phone on a page, from which pictures are taken. */
async function phone(stage, person, path) {
  const screen = await stage.as(person, PHONE)
  await screen.open(path)
  return screen
}

/** Opens a sheet from behind 更多, or from the dock where it stands there. */
async function begin(screen, action) {
  await screen.see('#more, [id^="act-"]')
  if (await screen.page.locator(`#act-${action}`).filter({ visible: true }).count())
    await screen.tap(`#act-${action}`)
  else {
    await screen.tap('#more')
    await screen.tap(`#do-${action}`)
  }
  await screen.see('.sheet__body')
}

async function asked(stage, people, { ids }) {
  const worker = await phone(stage, people.worker, TICKET + ids.onSite)
  await begin(worker, 'suspend')
  await worker.tap('.sheet__body .chip:has-text("7 天")')
  await worker.tap('.sheet__body .chip:has-text("等专业队伍排期")')
  await worker.picture('loop-suspend')
  await worker.tap('.sheet__close')
  await worker.open(TICKET + ids.extended)
  await worker.see('text=申请延期')
  await worker.picture('loop-extend')
  await worker.open(TICKET + ids.offered)
  await begin(worker, 'decline')
  await worker.picture('loop-decline')
  await worker.close()
  const resident = await phone(stage, people.resident, TICKET + ids.rejected)
  await begin(resident, 'appeal')
  await resident.type('#action-text', '车一直停在店门口，不只是那天中午')
  await resident.picture('loop-appeal')
  await resident.close()
}

async function answered(stage, people, { ids }) {
  const screen = await phone(stage, people.community, TICKET + ids.extended)
  await begin(screen, 'grant')
  await screen.picture('loop-grant')
  await screen.tap('.sheet__close')
  await screen.open(TICKET + ids.supervised)
  await screen.see('text=答复督办')
  await screen.picture('loop-supervised')
  await screen.open(`/packages/ticket/clocks/index?id=${ids.supervised}`)
  await screen.see('#page-clocks .card')
  await screen.picture('loop-clocks')
  await screen.open('/packages/ticket/looks/index')
  await screen.tap('[id^="look-"]')
  await screen.tap('#sheet-followUp .chip:has-text("接通了"), .sheet__body .chip:has-text("接通了")')
  await screen.picture('loop-call-back')
  await screen.tap('.sheet__close')
  await screen.open('/pages/inbox/index')
  await screen.see('#page-inbox .row, .inbox-row, [id^="notice-"]')
  await screen.picture('loop-inbox')
  await screen.close()
}

async function whistled(stage, people, { ids }) {
  const screen = await phone(stage, people.community, TICKET + ids.whistled)
  await screen.see('[id^="whistle-"]')
  await screen.picture('loop-whistle')
  await screen.open(TICKET + ids.onSite)
  await begin(screen, 'whistle')
  await screen.tap('.whistle-party:has-text("交警大队")')
  await screen.tap('.whistle-party:has-text("城管局")')
  await screen.type('#whistle-reason', '楼道里停了六辆电动车，请一起上门，讲清楚再搬')
  await screen.picture('loop-whistle-sheet')
  await screen.tap('.sheet__close')
  await screen.open(TICKET + ids.supervised)
  await screen.tap('[id^="link-"]')
  await screen.see('.sheet__body')
  await screen.picture('loop-link')
  await screen.close()
}

/** The called: by an account, and by the link of a text message. */
async function called(stage, people, { ids, linkPath, partyId }) {
  const party = await phone(stage, people.property, TICKET + ids.whistled)
  await begin(party, 'respond')
  await party.picture('loop-respond')
  await party.tap('.sheet__close')
  await party.open(`/packages/answer/figures/index?id=${partyId}`)
  await party.see('[id^="figure-"]')
  await party.picture('loop-responses')
  await party.close()
  const stranger = await stage.screen(PHONE)
  await stranger.see('#demo-accounts')
  await stranger.open(linkPath)
  await stranger.see('#answer-facts')
  await stranger.picture('loop-answer')
  await stranger.close()
}

/** The numbered order as it is printed. */
async function order(stage, { callId, token }) {
  const folder = mkdtempSync(join(tmpdir(), 'beegrid-order-'))
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${stage.baseURL}/api/v1/whistle-calls/${callId}/order.pdf`, { headers })
  writeFileSync(join(folder, 'order.pdf'), Buffer.from(await answer.arrayBuffer()))
  try {
    const page = ['-jpeg', '-jpegopt', 'quality=60', '-r', '80', '-singlefile']
    execFileSync('pdftoppm', [...page, 'order.pdf', 'loop-order'], { cwd: folder })
    renameSync(join(folder, 'loop-order.jpg'), join(IMAGES, 'loop-order.jpg'))
  } catch (error) {
    console.error(`loop-order.jpg stays as it is (poppler-utils draws it): ${error.message}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function lookedAgain(stage, people) {
  const rider = await phone(stage, people.rider, '/pages/home/index')
  await rider.find('#passing').scrollIntoViewIfNeeded()
  await rider.picture('loop-passing')
  await rider.tap('[id^="passing-"]')
  await begin(rider, 'recheck')
  await rider.tap('.sheet__body .chip >> nth=0')
  await rider.picture('loop-recheck')
  await rider.close()
}

async function figures(stage, people) {
  const screen = await phone(stage, people.community, '/packages/figures/index/index')
  await screen.see('text=按期处置率')
  await screen.picture('loop-figures-phone')
  await screen.tap('text=按期处置率')
  await screen.see('#figure-trend')
  await screen.picture('loop-figure')
  await screen.close()
}

async function everybody(stage, people, { boardAreaId }) {
  const screen = await phone(stage, people.resident, `/packages/public/board/index?areaId=${boardAreaId}`)
  await screen.see('.board__columns [id^="project-"]')
  await screen.picture('loop-board-phone')
  await screen.tap('.board__columns [id^="project-"] >> nth=1')
  await screen.see('#project-page, [id^="page-project"], .steps')
  await screen.picture('loop-project')
  await screen.open('/packages/account/notices/index')
  await screen.see('#notices-page')
  await screen.picture('loop-notices')
  await screen.close()
}

async function disputed(stage, people, { ids }) {
  const screen = await phone(stage, people.mediator, TICKET + ids.dispute)
  await screen.see('#act-mediate')
  await screen.picture('loop-dispute')
  await begin(screen, 'resolve')
  await screen.tap('.sheet__body .chip:has-text("双方谈好了")')
  await screen.picture('loop-settle')
  await screen.close()
}

export async function loopOnPhones(stage, people, facts) {
  await asked(stage, people, facts)
  await answered(stage, people, facts)
  await whistled(stage, people, facts)
  await called(stage, people, facts)
  await order(stage, facts)
  await lookedAgain(stage, people)
  await figures(stage, people)
  await everybody(stage, people, facts)
  await disputed(stage, people, facts)
}
