import { UserRepository } from '../../src/modules/identity/data/user.repository.js'
import { SessionService } from '../../src/modules/identity/session.service.js'
import { answerOf, type Answer } from '../support/answer.js'
import type { Person } from '../support/people.js'
import type { TestServer } from '../support/test-server.js'

/** An import as a test looks at it, or the problem document that came instead. */
export interface SeenImport {
  readonly id: string
  readonly status: string
  readonly code?: string
  readonly detail?: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
  readonly coord: { readonly declared?: string; readonly detected?: string; readonly note: string } | null
  readonly counts: Readonly<
    Record<'create' | 'update' | 'unchanged' | 'retire' | 'error' | 'warning', number>
  >
  readonly findings?: readonly {
    readonly severity: string
    readonly kind: string
    readonly row?: number
    readonly feature?: number
    readonly column?: string
    readonly message: string
    readonly at?: { readonly lng: number; readonly lat: number }
  }[]
  readonly handout?: string | null
  readonly appliedVersion?: number
}

export type Answered = Answer<SeenImport>

export interface Sent {
  readonly sort: string
  readonly areaId?: string
  readonly coord?: string
  readonly missing?: string
  readonly name?: string
}

/** Sends a file as a browser does; anything but text and bytes is JSON. */
export async function sendImport(
  { api }: Person,
  content: string | Buffer | object,
  { name = 'file.csv', ...fields }: Sent,
): Promise<Answered> {
  const bytes = Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
  const call = api.post('imports').attach('file', bytes, name)
  for (const [key, value] of Object.entries(fields)) void call.field(key, value)
  return answerOf<SeenImport>(call)
}

export async function applyImport({ api }: Person, { id }: { readonly id: string }): Promise<Answered> {
  return answerOf<SeenImport>(api.post(`imports/${id}/apply`))
}

export async function revertImport({ api }: Person, { id }: { readonly id: string }): Promise<Answered> {
  return answerOf<SeenImport>(api.post(`imports/${id}/revert`))
}

/** An exported file, byte for byte. */
export async function exported({ api }: Person, path: string): Promise<Buffer> {
  const answer = await api
    .get(`exports/${path}`)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        done(null, Buffer.concat(pieces))
      })
    })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  return answer.body as Buffer
}

/** The header by which a person is known, for a line of one's own. */
export async function authorizationOf(server: TestServer, { id }: Person): Promise<string> {
  const { accessToken } = await server.database.write(async (em) => {
    const user = await server.get(UserRepository).find(em, id)
    if (!user) throw new Error(`no account ${id}`)
    return server.get(SessionService).open(em, user)
  })
  return `Bearer ${accessToken}`
}
