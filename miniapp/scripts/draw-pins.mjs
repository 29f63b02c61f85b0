// Draws the pins of WeChat's native map from the same shapes that CSS uses: node miniapp/scripts/draw-pins.mjs
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')

const GROUNDS = {
  submitted: '#56606d',
  rejected: '#56606d',
  withdrawn: '#56606d',
  merged: '#56606d',
  dispatched: '#1a5dbe',
  accepted: '#4148b5',
  rework: '#4148b5',
  on_site: '#8a2a93',
  resolved: '#0a6962',
  closed: '#1d7a45',
  suspended: '#704900',
  overdue: '#bc2a1f',
}
const STRUCK = new Set(['rejected', 'withdrawn', 'merged'])

const scss = readFileSync(join(source, 'ui/icon/icon-set.scss'), 'utf8')

/** The drawing of a shape, from the one file that holds them all. */
function shapeBody(name) {
  const [, body = ''] =
    new RegExp(`${name}['"]:\\s*['"](%3C.*%3E)['"]`).exec(scss.slice(scss.indexOf('$shapes'))) ?? []
  return decodeURIComponent(body)
}

function pin(look) {
  const shape = shapeBody(STRUCK.has(look) ? 'struck' : look).replaceAll('#000', '#fff')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="120" viewBox="0 0 32 40">
    <path d="M16 39C12 33 2 25 2 16a14 14 0 0 1 28 0c0 9-10 17-14 23z" fill="${GROUNDS[look]}" stroke="#fff" stroke-width="2"/>
    <g transform="translate(8.5 8.5) scale(0.625)" fill="#fff">${shape}</g>
  </svg>`
}

for (const look of Object.keys(GROUNDS)) {
  const file = join(source, 'assets/pins', `${look}.png`)
  await sharp(Buffer.from(pin(look)))
    .png({ palette: true })
    .toFile(file)
}
