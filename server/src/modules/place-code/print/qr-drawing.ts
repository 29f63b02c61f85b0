import { create } from 'qrcode'
import type { SheetDocument } from './sheet-document.js'

/** A quarter of the code may be scratched or dirty, as on a door it will be. */
export const QR_CORRECTION = 'Q'

/** Draws a QR code as squares, sharp at any size; the quiet zone around it is the caller's. */
export function drawQr(
  doc: SheetDocument,
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const { modules } = create(text, { errorCorrectionLevel: QR_CORRECTION })
  const side = width / modules.size
  for (let row = 0; row < modules.size; row += 1) {
    for (let from = 0; from < modules.size;) {
      const length = darkRun(modules, row, from)
      // Dark squares in a row are one bar: hairlines between them would show in print.
      if (length > 0) doc.bar({ x: x + from * side, y: y + row * side, width: side * length }, side)
      from += Math.max(1, length)
    }
  }
  doc.fill('#000000')
}

function darkRun(
  modules: { get(row: number, column: number): number; readonly size: number },
  row: number,
  from: number,
): number {
  let to = from
  while (to < modules.size && modules.get(row, to)) to += 1
  return to - from
}
