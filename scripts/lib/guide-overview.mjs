// The README's picture: the story's screens side by side, laid out by the browser that took them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IMAGES } from './guide-stage.mjs'

const SCREENS = ['rider-report', 'worker-workbench', 'community-desk', 'rider-closed']
const SIZE = { width: 1774, height: 600 }
const STYLE = `body { margin: 0; padding: 20px; display: flex; gap: 20px; background: #fbefd6 }
  img { height: 560px; border-radius: 18px }`

const tile = (name) => {
  const bytes = readFileSync(join(IMAGES, `${name}.jpg`)).toString('base64')
  return `<img src="data:image/jpeg;base64,${bytes}">`
}

/** Lays the screens on honey, as docs/images/overview.jpg. */
export async function composeOverview(browser) {
  const page = await browser.newPage({ viewport: SIZE })
  await page.setContent(`<style>${STYLE}</style>${SCREENS.map(tile).join('')}`)
  await page.screenshot({ type: 'jpeg', quality: 62, path: join(IMAGES, 'overview.jpg') })
  await page.close()
}
