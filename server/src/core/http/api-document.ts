import type { INestApplication } from '@nestjs/common'
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger'
import { ProblemView } from './problem.view.js'

const ABOUT =
  'Times are ISO 8601 UTC. Lists are keyset pages `{items,nextCursor}`. Errors are RFC 9457 problem documents, Chinese ' +
  'unless `Accept-Language: en`. Every point carries `coord`: wgs84 or gcj02.'

/** What any call may answer instead. */
const PROBLEM = {
  status: 'default' as const,
  description: 'A problem document',
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemView) } } },
}

/** The API document of every feature; the mini-program's types are generated from it. */
export function createApiDocument(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setTitle('Beegrid · 先蜂网格')
    .setDescription(ABOUT)
    .setVersion('1')
    .addBearerAuth()
    .addGlobalResponse(PROBLEM)
    .build()
  return SwaggerModule.createDocument(app, outline, {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemView],
  })
}

/** `/api/openapi.json` for programs, `/api/docs` for people. Made on the first call: most starts never need it. */
export function serveApiDocument(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => createApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  })
}
