import { Controller, Get, Header, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOkResponse,
  ApiParam,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { CurrentActor, Public, type Actor } from '../../../core/auth/index.js'
import { Idempotent, type IdempotentRequest } from '../../../core/idempotency/index.js'
import { MediaView } from '../media.view.js'
import { PhotoServing } from '../photo-serving.js'
import { PhotoUploads } from '../photo-uploads.js'
import { UploadReader } from '../upload.reader.js'

/** Not validated: whatever does not name a photo is answered like an absent one (G25). */
interface PhotoPath {
  readonly id: string
  readonly variant: string
}

const FORM = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

@ApiTags('media')
@Controller('media')
export class MediaController {
  constructor(
    private readonly reader: UploadReader,
    private readonly uploads: PhotoUploads,
    private readonly serving: PhotoServing,
  ) {}

  /** Takes one photo (JPEG, PNG or WebP, at most 20 MB). Attach its id to a ticket within a day. */
  @Post()
  @ApiBearerAuth()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  uploadPhoto(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Idempotent() key: IdempotentRequest | undefined,
  ): Promise<MediaView> {
    return this.reader.withFile(request, (bytes) =>
      this.uploads.upload({ uploaderId: actor.userId, bytes, key }),
    )
  }

  /** A photo itself. Its link comes from the API and carries its own permission. */
  @Get(':id/:variant')
  @Public()
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @ApiParam({ name: 'id', type: String })
  @ApiParam({ name: 'variant', enum: ['full', 'thumb'] })
  @ApiQuery({ name: 'expires', type: String })
  @ApiQuery({ name: 'signature', type: String })
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async servePhoto(
    @Param() photo: PhotoPath,
    @Query() link: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { expires, signature } = link
    const { stream, size, contentType, secondsLeft } = await this.serving.open({
      ...photo,
      expires,
      signature,
    })
    reply.header('cache-control', `private, max-age=${secondsLeft}, immutable`)
    return new StreamableFile(stream, { type: contentType, disposition: 'inline', length: size })
  }
}
