import type { Page } from 'playwright-core'

/** A photo as a camera gives it: drawn by the browser itself, so that its own codec makes the JPEG. */
export async function takePhoto(
  page: Page,
  colour: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const dataUrl = await page.evaluate((fill) => {
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [1200, 900]
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    const shade = context.createLinearGradient(0, 0, 1200, 900)
    shade.addColorStop(0, fill)
    shade.addColorStop(1, '#20303c')
    context.fillStyle = shade
    context.fillRect(0, 0, 1200, 900)
    return canvas.toDataURL('image/jpeg', 0.9)
  }, colour)
  return {
    name: 'photo.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(dataUrl.split(',')[1] ?? '', 'base64'),
  }
}
