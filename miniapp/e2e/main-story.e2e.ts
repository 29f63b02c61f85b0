import type { Page } from 'playwright-core'
import { accountOf, enterAs } from './support/people'
import { takePhoto } from './support/photos'
import { keepScreen, onStage, useBrowser } from './support/stage'

/** 建华园2号楼 of the demo world. */
const AT_BUILDING_2 = { longitude: 120.256433, latitude: 33.76872, accuracy: 8 }

useBrowser()

/** From the home page to sent in three taps: report, choose the photos, send. */
async function reportBurstPipe(page: Page, words: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('#report').click()
  const photos = [await takePhoto(page, '#7fb2d6'), await takePhoto(page, '#5b89a8')]
  await (await chooser).setFiles(photos)
  await page.locator('#page-report').getByText('附近', { exact: false }).first().waitFor()
  await page.locator('#description textarea').fill(words)
  await page.getByText('将派给', { exact: false }).first().waitFor()
  await keepScreen(page, 'report')
  await page.locator('#send').click()
  await page.locator('#sent').waitFor()
}

/** A neighbour begins the same report, is shown it was made already, and joins it. */
async function meetTheSame(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('#report').click()
  await (await chooser).setFiles(await takePhoto(page, '#6fa3c4'))
  await page.locator('#description textarea').fill('水管破裂')
  await page.locator('#similar').waitFor()
  await keepScreen(page, 'similar')
  await page.locator('#met-too').click()
  await page.locator('#page-ticket').waitFor()
}

async function openTicket(page: Page, title: string): Promise<void> {
  await page.getByText(title, { exact: false }).first().click()
  await page.locator('#page-ticket').waitFor()
}

// A rider reports, a resident has met it too; the community sees it arrive and accepts; the worker arrives and resolves; the rider confirms, both rate.
describe('the founding story', () => {
  it(
    'runs from a burst pipe to a rating',
    onStage(async ({ phone }) => {
      const words = `2号楼水管破裂${Date.now() % 100_000}，楼道地上都是水`
      const title = words.split('，')[0] ?? words
      const [rider, resident, officer, worker] = [
        await phone('rider', { geolocation: AT_BUILDING_2 }),
        await phone('resident', { geolocation: AT_BUILDING_2 }),
        await phone('officer', { geolocation: AT_BUILDING_2 }),
        await phone('worker', { geolocation: AT_BUILDING_2 }),
      ]
      await enterAs(officer, await accountOf('community_officer'))
      await officer.locator('#work-list').waitFor()
      await enterAs(worker, await accountOf('grid_worker'))
      await enterAs(rider, await accountOf('part_time_grid_worker'))

      await reportBurstPipe(rider, words)
      await keepScreen(rider, 'sent')
      expect(await rider.locator('#sent-owner').innerText()).toContain('陈小满')

      await enterAs(resident, await accountOf('resident'))
      await meetTheSame(resident)

      // It arrives by itself: nobody reloads.
      await officer.getByText(title).first().waitFor()
      await worker.getByText(title).first().waitFor()
      await keepScreen(worker, 'offered')
      await openTicket(officer, title)
      await officer.locator('#act-accept').click()
      await officer.locator('#ticket-head').getByText('处置中').first().waitFor()
      await keepScreen(officer, 'accepted')

      await openTicket(worker, title)
      await worker.locator('#act-arrive').click()
      await worker.locator('#ticket-head').getByText('已到场').first().waitFor()
      await worker.locator('#act-resolve').click()
      const chooser = worker.waitForEvent('filechooser')
      await worker.locator('#sheet-resolve #add-photo').click()
      await (await chooser).setFiles(await takePhoto(worker, '#7fc49a'))
      await worker.locator('#action-text textarea').fill('总阀关了，接头换新')
      await keepScreen(worker, 'resolve')
      await worker.locator('#action-send').click()
      await worker.locator('#ticket-head').getByText('待核查').first().waitFor()

      await rider.locator('#see-progress').click()
      await rider.locator('#page-ticket').waitFor()
      await keepScreen(rider, 'resolved')
      await rider.locator('#act-verify-passed').click()
      await rider.locator('#rate-dock').waitFor()
      await rider.locator('#rate-satisfied').click()
      await keepScreen(rider, 'rate')
      await rider.locator('#rate-send').click()
      await rider.locator('#ticket-ratings').waitFor()
      await keepScreen(rider, 'closed')

      // Whoever met the same was told at each step, and may rate as well.
      await resident.locator('#rate-dock').waitFor()
      await resident.locator('#rate-mostly').click()
      await resident.locator('#rate-send').click()
      await resident.locator('#ticket-ratings').waitFor()
    }),
  )
})
