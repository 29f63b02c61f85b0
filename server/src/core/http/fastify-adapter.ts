import { Logger } from '@nestjs/common'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { ConnectionError } from 'fastify'
import type { Socket } from 'node:net'
import type { AppConfig } from '../config/config.js'
import { newId } from '../ids/ids.js'
import { answerProblem, answerProblems } from './answer-problem.js'
import { asAppError, PROBLEM_TYPE, problemOf } from './problem.js'

const BODY_LIMIT_BYTES = 1024 * 1024
const MAX_PARAM_LENGTH = 200
/** A request must be all there by then: a slow drip holds a connection no longer (G29). */
const REQUEST_TIMEOUT_MS = 120_000

/** What is not even HTTP: Node hands over the bare socket. */
function answerBrokenHttp(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error)
    return
  }
  const body = JSON.stringify(problemOf(asAppError({ statusCode: 400 }), 'zh-CN', newId()))
  const head = `HTTP/1.1 400 Bad Request\r\ncontent-type: ${PROBLEM_TYPE}\r\nconnection: close\r\n`
  socket.end(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  new Logger('Http').debug({ code: error.code }, 'not an HTTP request')
}

/** Keeps the error handler it was born with: Nest sets its own when the routes are already tied to the one before. */
class OwnErrorsAdapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance()
  }
}

export function createFastifyAdapter(config: AppConfig): FastifyAdapter {
  const adapter = new OwnErrorsAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // A believed proxy names the caller; anybody else's X-Forwarded-For is ignored (G39).
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: () => newId(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    // On stopping, requests under way and those already on an open connection are still answered (G55).
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // What the router itself refuses, e.g. a malformed address, before any hook or filter has seen it.
    frameworkErrors: answerProblem,
    clientErrorHandler: answerBrokenHttp,
  })
  answerProblems(adapter.getInstance())
  return adapter
}
