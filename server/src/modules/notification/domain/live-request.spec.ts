import { readLiveRequest } from './live-request.js'

describe('what a client says on the live channel', () => {
  it.each([
    ['{"type":"auth","token":"t"}', { type: 'auth', token: 't', lastSeq: undefined }],
    ['{"type":"auth","token":"t","lastSeq":0}', { type: 'auth', token: 't', lastSeq: 0 }],
    ['{"type":"ping"}', { type: 'ping' }],
    ['{"type":"auth","token":"t","lastSeq":-1}', undefined],
    ['{"type":"auth","token":"t","lastSeq":1.5}', undefined],
    ['{"type":"auth","token":"t","lastSeq":1e999}', undefined],
    ['{"type":"auth","token":"t","lastSeq":null}', undefined],
    ['{"type":"auth","token":["t"]}', undefined],
    ['{"__proto__":{"type":"ping"}}', undefined],
    ['"ping"', undefined],
    ['', undefined],
  ])('%s', (text, request) => {
    expect(readLiveRequest(text)).toEqual(request)
  })
})
