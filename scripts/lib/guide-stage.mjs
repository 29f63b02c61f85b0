// The stage on which the user guide's pictures are taken: phones and desks in Chromium, each signed in as one person.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './run.mjs'

export const IMAGES = join(root, 'docs/images')
const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat([
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
])
/** Pictures lie in the repository: small enough, and still sharp enough to read. */
const MAX_BYTES = 120 * 1024
const QUALITIES = [70, 60, 50, 40]
const PATIENCE_MS = 20_000
/** Pictures fade in, maps come to rest. */
const REST_MS = 900

const COMMON = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', permissions: ['geolocation'] }
export const PHONE = {
  ...COMMON,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
export const DESK = { ...COMMON, viewport: { width: 1440, height: 900 } }

function chromiumPath() {
  const path = process.env.CHROMIUM_PATH ?? CHROMIUM_PATHS.find((candidate) => existsSync(candidate))
  if (path) return path
  throw new Error('no Chromium found: apt-get install chromium, or set CHROMIUM_PATH')
}

/** One open screen and the person in front of it. */
export class Screen {
  constructor(page) {
    this.page = page
  }

  /** Taps what is there, as soon as it is. */
  async tap(selector) {
    await this.find(selector).click()
  }

  find(selector) {
    return this.page.locator(selector).filter({ visible: true }).first()
  }

  async see(selector) {
    await this.find(selector).waitFor()
  }

  async type(selector, text) {
    await this.find(`${selector} textarea, ${selector} input, textarea${selector}, input${selector}`).fill(
      text,
    )
  }

  /** Chooses from a list the browser itself draws. */
  async pick(selector, value) {
    await this.find(selector).selectOption(value)
  }

  /** Taps what opens the camera, and hands it photos. */
  async photograph(selector, files) {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.tap(selector)])
    await chooser.setFiles(files)
  }

  async open(path) {
    await this.page.goto(`/#${path}`)
  }

  /** Saves what the screen shows as docs/images/<name>.jpg. */
  async picture(name) {
    await this.page.locator('.toast').filter({ visible: true }).waitFor({ state: 'hidden' })
    await this.page.waitForTimeout(REST_MS)
    mkdirSync(IMAGES, { recursive: true })
    const file = join(IMAGES, `${name}.jpg`)
    for (const quality of QUALITIES) {
      writeFileSync(file, await this.page.screenshot({ type: 'jpeg', quality }))
      if (statSync(file).size <= MAX_BYTES) break
    }
    console.log(`${name}.jpg ${Math.round(statSync(file).size / 1024)} KB`)
  }

  async close() {
    await this.page.context().close()
  }
}

/** A browser whose screens stand at one place on earth. */
export class Stage {
  constructor(browser, baseURL, position) {
    Object.assign(this, { browser, baseURL, position, screens: [] })
  }

  static async open(baseURL, position) {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS })
    return new Stage(browser, baseURL, position)
  }

  /** A new screen, nobody signed in. */
  async screen(look) {
    const { baseURL, position } = this
    const context = await this.browser.newContext({ baseURL, geolocation: position, ...look })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    page.on('pageerror', ({ message }) => console.error(`script error: ${message}`))
    const screen = new Screen(page)
    this.screens.push(screen)
    await screen.open('/pages/home/index')
    return screen
  }

  /** A screen on which a demo account is signed in by one tap. */
  async as({ id, role }, look) {
    const screen = await this.screen(look)
    await screen.see('#demo-accounts')
    if (!(await screen.page.locator(`#account-${id}`).count())) await screen.tap(`#role-${role} .button`)
    await screen.tap(`#account-${id}`)
    await screen.page.locator('#demo-accounts').waitFor({ state: 'hidden' })
    return screen
  }

  /** What every open screen shows, for whoever has to find out why the story stopped. */
  async keepAll(folder) {
    mkdirSync(folder, { recursive: true })
    const shots = this.screens.map(({ page }, i) => page.screenshot({ path: join(folder, `guide-${i}.png`) }))
    await Promise.allSettled(shots)
  }

  close() {
    return this.browser.close()
  }
}
