import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Where a story is played: each of its people has a phone of their own, signed in as nobody. */
export interface Stage {
  phone(owner: string, options?: BrowserContextOptions): Promise<Page>
  desk(owner: string, options?: BrowserContextOptions): Promise<Page>
}

interface Phone {
  owner: string
  page: Page
  /** What no story may cause: script errors, and requests to anybody but our own server. */
  faults: string[]
}

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A common phone. */
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  permissions: ['geolocation'],
}

/** A common computer of an office. */
const DESK: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  isMobile: false,
  hasTouch: false,
}

/** Where the user guide's pictures lie, when they are to be taken anew (scripts/screenshots.mjs). */
const GUIDE = process.env['BEEGRID_GUIDE_IMAGES']
const GUIDE_QUALITY = 60

const SCREENS = resolve(__dirname, '../../../artifacts/screens')

let browser: Browser | undefined

/** The server under test, started by scripts/e2e.mjs. */
export function baseUrl(): string {
  return given('BEEGRID_E2E_URL')
}

/** A server nobody has set up yet, and the code its operator was shown. */
export function emptyServer(): { readonly url: string; readonly code: string } {
  return { url: given('BEEGRID_E2E_EMPTY_URL'), code: given('BEEGRID_E2E_SETUP_CODE') }
}

function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error('run the browser tests by `node scripts/e2e.mjs`')
  return value
}

/** Call once at the top of a file of stories. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), headless: true, args: CHROMIUM_ARGS })
  })
  afterAll(async () => browser?.close())
}

/** A test body on a stage; when it fails, what each phone showed is kept in artifacts/screens. */
export function onStage(story: (stage: Stage) => Promise<void>): () => Promise<void> {
  return async () => {
    const phones: Phone[] = []
    try {
      await story({
        phone: (owner, options) => openPhone(phones, owner, options),
        desk: (owner, options) => openPhone(phones, owner, { ...DESK, deviceScaleFactor: 1, ...options }),
      })
      expect(phones.flatMap(({ faults }) => faults)).toEqual([])
    } catch (error) {
      for (const { owner, page } of phones) await keepScreen(page, `failed-${owner}`)
      throw error
    } finally {
      for (const { page } of phones) await page.context().close()
    }
  }
}

/** Saves what the phone shows as artifacts/screens/<test>-<name>.png, to be looked at by eye. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true })
  const test = expect.getState().currentTestName ?? 'story'
  const file = `${test}-${name}`.replaceAll(/[^\p{L}\p{N}-]+/gu, '_').slice(0, 120)
  await page.screenshot({ path: join(SCREENS, `${file}.png`), animations: 'disabled' })
  if (!GUIDE || !name.startsWith('setup-')) return
  await page.screenshot({ path: join(GUIDE, `${name}.jpg`), type: 'jpeg', quality: GUIDE_QUALITY })
}

async function openPhone(phones: Phone[], owner: string, options: BrowserContextOptions = {}): Promise<Page> {
  if (!browser) throw new Error('call useBrowser() at the top of the file')
  const home = options.baseURL ?? baseUrl()
  const context = await browser.newContext({ ...PHONE, ...options, baseURL: home })
  const page = await context.newPage()
  const phone: Phone = { owner, page, faults: [] }
  phones.push(phone)
  page.on('pageerror', (error) => phone.faults.push(`${owner}: ${error.message}`))
  await context.route(foreignTo(home), async (route) => {
    phone.faults.push(`${owner}: request to ${route.request().url()}`)
    await route.abort()
  })
  return page
}

function foreignTo(home: string): (url: URL) => boolean {
  const { origin } = new URL(home)
  return (url) => url.protocol.startsWith('http') && url.origin !== origin
}

function chromiumPath(): string {
  const asked = process.env['CHROMIUM_PATH']
  const path = asked ?? CHROMIUM_PATHS.find((candidate) => existsSync(candidate))
  if (path) return path
  throw new Error('no Chromium found: apt-get install chromium, or set CHROMIUM_PATH')
}
