import type { PictureRef, TicketPlan } from './ticket.plan.js'

/** The name a drawn picture is stored under. */
export const pictureName = ({ scene, state, variant }: PictureRef): string =>
  `${scene.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${state}-${variant}`

/** Every picture the tickets show, once. */
export function picturesOf(tickets: readonly TicketPlan[]): readonly PictureRef[] {
  const all = tickets.flatMap(({ pictures, steps }) => [
    ...pictures,
    ...steps.flatMap((step) => step.pictures ?? []),
  ])
  return [...new Map(all.map((picture) => [pictureName(picture), picture])).values()]
}
