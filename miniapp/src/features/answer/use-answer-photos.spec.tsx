import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { FakeServer, type Reply } from '../../../test/doubles/fake-server'
import { useAnswerPhotos } from './use-answer-photos'

// Drawing a picture anew needs a real browser; what is tested begins behind it.
jest.mock('@/platform/media/pick-photos', () => ({
  pickPhotos: () => Promise.resolve({ files: [photo(), photo()], unreadable: 0 }),
}))

function photo() {
  return { kind: 'blob', blob: new Blob(['x'], { type: 'image/jpeg' }), name: 'photo.jpg' }
}

const told: string[] = []

function Form() {
  const { photos, mediaIds, sending, add, remove } = useAnswerPhotos('a-token', (message) =>
    told.push(message),
  )
  return (
    <>
      <button onClick={() => void add()}>add</button>
      <button onClick={() => remove(photos[0]?.id ?? '')}>remove</button>
      <output>{`${photos.length} shown, ${mediaIds.join('+')}, ${sending ? 'sending' : 'ready'}`}</output>
    </>
  )
}

const refusal: Reply = { status: 409, body: { code: 'ANSWER_LINK_PHOTOS', detail: '照片已经用完' } }

beforeEach(() => {
  told.length = 0
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => undefined
})

describe('photos that go with an answer by link', () => {
  it('are sent one by one as they are chosen, each under a key of its own', async () => {
    const server = new FakeServer((_, nth) => ({ status: 201, body: { id: `m${nth}` } }))
    render(<Form />)
    fireEvent.click(screen.getByText('add'))
    await waitFor(() => expect(screen.getByText('2 shown, m1+m2, ready')).toBeTruthy())
    const sent = server.to('/api/v1/answers/a-token/photos')
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST'])
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(2)
    fireEvent.click(screen.getByText('remove'))
    expect(screen.getByText('1 shown, m2, ready')).toBeTruthy()
  })

  it('one the server does not take goes away and says why; the other stays', async () => {
    new FakeServer((_, nth) => (nth === 1 ? refusal : { status: 201, body: { id: `m${nth}` } }))
    render(<Form />)
    fireEvent.click(screen.getByText('add'))
    await waitFor(() => expect(screen.getByText('1 shown, m2, ready')).toBeTruthy())
    expect(told).toEqual(['照片已经用完'])
  })
})
