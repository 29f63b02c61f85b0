import { Module } from '@nestjs/common'
import { WechatModule } from '../../integrations/wechat/index.js'
import { AreaModule } from '../area/index.js'
import { CodePictures } from './code-pictures.js'
import { PlaceCodeController } from './http/place-code.controller.js'
import { PlaceCodeService } from './place-code.service.js'
import { SheetFonts } from './print/sheet-fonts.js'
import { PrintedCodes } from './printed-codes.js'
import { SheetPrinter } from './sheet-printer.js'

/** The codes on walls and doors: as pictures, and as sheets to print. */
@Module({
  controllers: [PlaceCodeController],
  imports: [AreaModule, WechatModule],
  providers: [CodePictures, PrintedCodes, SheetFonts, SheetPrinter, PlaceCodeService],
  exports: [SheetFonts],
})
export class PlaceCodeModule {}
