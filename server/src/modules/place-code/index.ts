export { PlaceCodeModule } from './place-code.module.js'
export { drawQr } from './print/qr-drawing.js'
export { SheetDocument } from './print/sheet-document.js'
export { SheetFonts } from './print/sheet-fonts.js'
