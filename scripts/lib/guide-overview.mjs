// The README's picture: the story's screens side by side, made from the pictures of the user guide.
import { join } from 'node:path'
import sharp from 'sharp'
import { IMAGES } from './guide-stage.mjs'

const SCREENS = ['rider-report', 'worker-workbench', 'community-desk', 'rider-closed']
const HEIGHT = 560
const GAP = 20
const RADIUS = 18
const GROUND = '#FBEFD6'

const corners = (width) =>
  Buffer.from(`<svg><rect width="${width}" height="${HEIGHT}" rx="${RADIUS}" fill="#fff"/></svg>`)

/** One screen at the common height, with round corners. */
async function tile(name) {
  const plain = await sharp(join(IMAGES, `${name}.jpg`))
    .resize({ height: HEIGHT })
    .toBuffer({ resolveWithObject: true })
  const { width } = plain.info
  const input = await sharp(plain.data)
    .composite([{ input: corners(width), blend: 'dest-in' }])
    .png()
    .toBuffer()
  return { input, width }
}

/** Lays the screens on honey, as docs/images/overview.jpg. */
export async function composeOverview() {
  const tiles = []
  let left = GAP
  for (const name of SCREENS) {
    const { input, width } = await tile(name)
    tiles.push({ input, left, top: GAP })
    left += width + GAP
  }
  const canvas = { width: left, height: HEIGHT + 2 * GAP, channels: 3, background: GROUND }
  await sharp({ create: canvas })
    .composite(tiles)
    .jpeg({ quality: 74, mozjpeg: true })
    .toFile(join(IMAGES, 'overview.jpg'))
}
