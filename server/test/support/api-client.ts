import request, { type Test } from 'supertest'

/** Calls the API of one server as one person, or as nobody. Paths are relative to `/api/v1`, or start with a slash. */
export class ApiClient {
  constructor(
    private readonly url: string,
    private readonly token?: string,
  ) {}

  get(path: string): Test {
    return this.signed(request(this.url).get(full(path)))
  }

  post(path: string, body?: object | string): Test {
    return this.signed(request(this.url).post(full(path))).send(body)
  }

  patch(path: string, body?: object): Test {
    return this.signed(request(this.url).patch(full(path))).send(body)
  }

  put(path: string, body?: object): Test {
    return this.signed(request(this.url).put(full(path))).send(body)
  }

  delete(path: string): Test {
    return this.signed(request(this.url).delete(full(path)))
  }

  private signed(call: Test): Test {
    return this.token === undefined ? call : call.set('authorization', `Bearer ${this.token}`)
  }
}

function full(path: string): string {
  return path.startsWith('/') ? path : `/api/v1/${path}`
}
