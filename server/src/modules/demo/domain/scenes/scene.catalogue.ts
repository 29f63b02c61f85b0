import { DemoRandom } from '../random.util.js'
import { drawBranch } from './branch.scene.js'
import { drawCable } from './cable.scene.js'
import { drawCanal } from './canal.scene.js'
import { drawCharging } from './charging.scene.js'
import { drawClutter } from './clutter.scene.js'
import { drawEBikes } from './e-bikes.scene.js'
import { drawElevator } from './elevator.scene.js'
import { drawFireLane } from './fire-lane.scene.js'
import { drawFlood } from './flood.scene.js'
import { drawFlyers } from './flyers.scene.js'
import { drawGoods } from './goods.scene.js'
import { drawLeak } from './leak.scene.js'
import { drawManhole } from './manhole.scene.js'
import { drawPipe } from './pipe.scene.js'
import { drawPothole } from './road.scene.js'
import { drawPuddle } from './puddle.scene.js'
import { drawRubbish } from './rubbish.scene.js'
import type { SceneDrawing, SceneLook } from './scene.draw.js'
import { drawService } from './service.scene.js'
import { Sketch } from './sketch.draw.js'
import { drawStreetLamp } from './street-lamp.scene.js'

/** Every scene there is; each has three variants of colour and time of day. */
export const SCENES = {
  branch: drawBranch,
  cable: drawCable,
  canal: drawCanal,
  charging: drawCharging,
  clutter: drawClutter,
  eBikes: drawEBikes,
  elevator: drawElevator,
  fireLane: drawFireLane,
  flood: drawFlood,
  flyers: drawFlyers,
  goods: drawGoods,
  leak: drawLeak,
  manhole: drawManhole,
  pipe: drawPipe,
  pothole: drawPothole,
  puddle: drawPuddle,
  rubbish: drawRubbish,
  service: drawService,
  streetLamp: drawStreetLamp,
} as const satisfies Readonly<Record<string, SceneDrawing>>

export type SceneName = keyof typeof SCENES
export const SCENE_NAMES = Object.keys(SCENES) as readonly SceneName[]
export const VARIANTS = 3

/** One drawing as SVG, 1200 by 900. Before and after share their background, so that they can be laid side by side. */
export function drawScene(name: SceneName, look: SceneLook): string {
  const sketch = new Sketch(new DemoRandom(`scene/${name}/${look.variant}`))
  SCENES[name](sketch, look)
  return sketch.toSvg()
}
