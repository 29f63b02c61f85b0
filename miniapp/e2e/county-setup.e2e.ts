import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { takePhoto } from './support/photos'
import { emptyServer, keepScreen, onStage, useBrowser } from './support/stage'

const EXAMPLES = resolve(__dirname, '../../docs/examples')
const PASSWORD = 'correct horse battery'
/** 建华园2号楼 of the example files. */
const AT_BUILDING_2 = { longitude: 120.256433, latitude: 33.76872, accuracy: 8 }

useBrowser()

async function fill(page: Page, id: string, value: string): Promise<void> {
  await page.locator(`#${id} input, input#${id}`).first().fill(value)
}

/** By the rail at the side and the line of its pages, as everybody does; of two pages, one sliding over the other, the upper one's. */
async function open(page: Page, entry: string): Promise<void> {
  const tab = page.locator(`#page-${entry}:visible`)
  if ((await tab.count()) === 0) await page.locator('#nav-net:visible').last().click()
  await tab.last().click()
  await page.locator(`#${entry}-page:visible`).first().waitFor()
}

/** The operator reads the code the server showed, and becomes its administrator. */
async function setUp(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('#setup-needed').waitFor()
  await keepScreen(page, 'setup-needed')
  await page.locator('#to-setup').click()
  await fill(page, 'begin-code', emptyServer().code)
  await fill(page, 'begin-name', '系统管理员')
  await fill(page, 'begin-username', 'admin')
  await choosePassword(page)
  await keepScreen(page, 'setup-admin')
  await page.locator('#begin-do').click()
  // Where the work begins: a county without areas.
  await page.locator('#first-county').waitFor()
  await keepScreen(page, 'setup-nothing-yet')
}

async function choosePassword(page: Page): Promise<void> {
  await fill(page, 'begin-password', PASSWORD)
  await fill(page, 'begin-again', PASSWORD)
}

/** Drops a file, looks at what it would do, and does it. */
async function bringIn(page: Page, sort: string, file: string): Promise<void> {
  await open(page, 'transfer')
  await page.locator(`#sort-${sort}`).click()
  // Without any known outline the system of coordinates cannot be told from the numbers: it has to be said.
  if (sort === 'areas') await page.locator('#coord').selectOption('wgs84')
  await page.locator('#file').setInputFiles(`${EXAMPLES}/${file}`)
  await page.locator('#import-report').waitFor()
  await keepScreen(page, `setup-import-${sort}`)
  await page.locator('#import-apply').click()
}

async function addWaterCompany(page: Page): Promise<void> {
  await open(page, 'people')
  await page.getByText('单位', { exact: true }).first().click()
  await page.locator('#organisation-add').click()
  await fill(page, 'organisation-name', '射阳县自来水公司')
  await page.locator('#organisation-kind').selectOption('utility')
  await page.locator('#organisation-sort').selectOption('water')
  await fill(page, 'organisation-phone', '0515-82300000')
  await fill(page, 'organisation-emergency', '0515-82300119')
  await keepScreen(page, 'setup-organisation')
  await page.locator('#organisation-save').click()
  await page.locator('#organisations-table').getByText('射阳县自来水公司').waitFor()
}

/** The sheet of one-time codes that comes once, right after staff were brought in: name → user name and code. */
async function codesFrom(page: Page): Promise<Map<string, { username: string; code: string }>> {
  await page.locator('#import-handout').waitFor()
  await keepScreen(page, 'setup-handout')
  const download = page.waitForEvent('download')
  await page.locator('#handout-get').click()
  const lines = readFileSync(await (await download).path(), 'utf8').split(/\r?\n/)
  return new Map(
    lines.slice(1).flatMap((line) => {
      const [name, username, code] = line.split(',')
      return name && username && code ? [[name, { username, code }] as const] : []
    }),
  )
}

type Invitation = { username: string; code: string } | undefined

/** Somebody comes for the first time, with the code from the community. */
async function activate(page: Page, invitation: Invitation): Promise<void> {
  await page.goto('/#/packages/account/sign-in/index')
  await page.locator('#to-activate').click()
  await fill(page, 'begin-username', invitation?.username ?? '')
  await fill(page, 'begin-code', invitation?.code ?? '')
  await choosePassword(page)
  await page.locator('#begin-do').click()
  await page.locator('#nav-me:visible').first().waitFor()
}

async function reportFrom(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('#report').click()
  await (await chooser).setFiles(await takePhoto(page, '#7fb2d6'))
  await page.locator('#description textarea').fill('楼道的灯坏了')
  await page.getByText('将派给', { exact: false }).first().waitFor()
  await page.locator('#send').click()
  await page.locator('#sent-owner').waitFor()
}

// An operator, then a county's staff, with nothing but the screens and the files of docs/examples.
describe('a county from nothing', () => {
  it(
    'is set up by screens and files alone, and a report finds its grid worker',
    onStage(async ({ desk, phone }) => {
      const here = { baseURL: emptyServer().url, acceptDownloads: true }
      const admin = await desk('admin', here)
      await setUp(admin)
      await bringIn(admin, 'areas', 'areas.geojson')
      await admin.locator('#import-applied').waitFor()
      await addWaterCompany(admin)
      await bringIn(admin, 'places', 'places.csv')
      await admin.locator('#import-applied').waitFor()
      await bringIn(admin, 'staff', 'staff.csv')
      const codes = await codesFrom(admin)

      const officer = await desk('officer', here)
      await activate(officer, codes.get('李文静'))
      await open(officer, 'areas')
      await officer.locator('#area-details').waitFor()
      await keepScreen(officer, 'setup-areas')
      await open(officer, 'roster')
      await officer.locator('#roster-grid').getByText('陈小满').first().waitFor()
      await keepScreen(officer, 'setup-roster')
      await open(officer, 'places')
      await officer.locator('#places-rows').waitFor()
      await keepScreen(officer, 'setup-places')

      const rider = await phone('rider', { ...here, geolocation: AT_BUILDING_2 })
      await activate(rider, codes.get('周小磊'))
      await reportFrom(rider)
      expect(await rider.locator('#sent-owner').innerText()).toContain('陈小满')
      await keepScreen(rider, 'setup-first-report')
    }),
  )
})
