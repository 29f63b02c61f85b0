import multipart from '@fastify/multipart'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyAdapter } from '@nestjs/platform-fastify'
import type { FastifyRequest } from 'fastify'
import { MAX_UPLOAD_BYTES } from '../domain/photo-limits.js'

/** One file and nothing else: each further part is cut off as it begins (G29). */
const LIMITS = {
  files: 1,
  fields: 0,
  parts: 2,
  fileSize: MAX_UPLOAD_BYTES,
  fieldNameSize: 32,
  fieldSize: 1024,
  headerPairs: 16,
  headerSize: 4096,
}

/** How long a refused upload may go on sending before the line is cut; cut at once, the client would not read why. */
const LINGER_MS = 5_000

/** Teaches the server multipart forms. Nothing of them touches the disk. */
@Injectable()
export class MultipartForms implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  async onModuleInit(): Promise<void> {
    const instance = this.host.httpAdapter.getInstance()
    await instance.register(multipart, { limits: LIMITS })
    instance.addHook('onResponse', async (request) => {
      if (request.isMultipart()) cutOffUnread(request)
    })
  }
}

function cutOffUnread({ raw }: FastifyRequest): void {
  if (raw.complete) return
  raw.unpipe()
  raw.resume()
  const cut = setTimeout(() => raw.socket.destroy(), LINGER_MS).unref()
  raw.once('close', () => {
    clearTimeout(cut)
  })
}
