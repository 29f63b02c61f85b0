import { Controller, Get, Header, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common'
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { CurrentActor, Public, type Actor } from '../../../core/auth/index.js'
import { Idempotent, type IdempotentRequest } from '../../../core/idempotency/index.js'
import { MediaView } from '../media.view.js'
import { PhotoServing } from '../photo-serving.js'
import { PhotoUploads } from '../photo-uploads.js'
import { UploadReader } from './upload.reader.js'

const FORM = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } }

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
    return this.reader.withFile(request, (bytes) => this.uploads.upload({ uploaderId: actor.userId, bytes, key }))
  }

  /** A photo itself. Its link comes from the API and carries its own permission. */
  @Get(':id/:variant')
  @Public()
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async servePhoto(
    @Param('id') id: string,
    @Param('variant') variant: string,
    @Query() link: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const photo = await this.serving.open({ id, variant, expires: link['expires'], signature: link['signature'] })
    reply.header('cache-control', `private, max-age=${photo.secondsLeft}, immutable`)
    return new StreamableFile(photo.stream, { type: photo.contentType, disposition: 'inline', length: photo.size })
  }
}
