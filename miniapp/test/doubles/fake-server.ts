export interface Seen {
  method: string
  path: string
  headers: Readonly<Record<string, string>>
  body: unknown
}

export type Reply = { status: number; body?: unknown; headers?: Readonly<Record<string, string>> } | 'silence'

/** Answers `fetch` in tests and remembers what it was asked; `silence` is a network that gives nothing back. */
export class FakeServer {
  readonly seen: Seen[] = []

  constructor(private readonly answer: (request: Seen, nth: number) => Reply) {
    globalThis.fetch = (input, init) => this.fetch(typeof input === 'string' ? input : '', init)
  }

  to(path: string): Seen[] {
    return this.seen.filter((request) => request.path === path)
  }

  private async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const { method = 'GET', body } = init
    const headers = Object.fromEntries(Object.entries((init.headers ?? {}) as Record<string, string>))
    const request = {
      method,
      path,
      headers,
      body: typeof body === 'string' ? (JSON.parse(body) as unknown) : body,
    }
    this.seen.push(request)
    await Promise.resolve()
    const reply = this.answer(request, this.to(path).length)
    if (reply === 'silence') throw new TypeError('Failed to fetch')
    const text = reply.body === undefined ? '' : JSON.stringify(reply.body)
    const answer = {
      status: reply.status,
      headers: new Map(Object.entries(reply.headers ?? {})),
      text: async () => text,
    }
    return answer as unknown as Response
  }
}
