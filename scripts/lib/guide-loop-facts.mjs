// What the pictures of the closed loop are taken of, found by its place in the demo world
// (server/src/modules/demo/domain/staged.plan.ts, history/story-*.data.ts).

const PLACES = {
  whistled: '建华园5号楼1单元',
  supervised: '建华园北门外第3根灯杆',
  extended: '建华园南门岗亭旁人行道',
  onSite: '建华园5号楼2单元一楼',
  offered: '建华园7号楼北侧垃圾房',
}
/** Whose public board is shown. */
const TOWN = '合德镇'

/** One of what somebody reported that they may appeal against. */
async function rejectedOf(call, token) {
  const { items } = await call('/tickets?box=mine&phase=done&limit=100', { token })
  return items.find(({ status }) => status === 'rejected')
}

/** The first whistle's calls to a ticket; a link for the party that has no accounts. */
async function linkOf(call, token, ticketId) {
  const { items } = await call(`/tickets/${ticketId}/whistles`, { token })
  const [{ calls }] = items
  const { url } = await call(`/whistle-calls/${calls[0].id}/link`, { body: {}, token })
  return url.slice(url.indexOf('#') + 1)
}

export async function loopFacts(call, people) {
  const tokenOf = async ({ id }) => (await call('/auth/demo', { body: { accountId: id } })).accessToken
  const token = await tokenOf(people.community)
  const { items } = await call('/tickets?box=area&phase=open&limit=100', { token })
  const ids = {}
  for (const [name, place] of Object.entries(PLACES)) {
    const ticket = items.find(({ location }) => location.address === place)
    if (!ticket) throw new Error(`the demo world has changed: nothing at ${place}`)
    ids[name] = ticket.id
  }
  const dispute = items.find(({ kind }) => kind === 'dispute')
  const rejected = await rejectedOf(call, await tokenOf(people.resident))
  const { items: boards } = await call('/board/areas', {})
  const town = boards.find(({ name }) => name === TOWN)
  if (!dispute || !rejected || !town)
    throw new Error('the demo world has changed: no quarrel, refusal or town')
  const { items: whistles } = await call(`/tickets/${ids.whistled}/whistles`, { token })
  const own = whistles[0].calls.find(({ party }) => party.name.includes('物业'))
  return {
    ...{ ids: { ...ids, dispute: dispute.id, rejected: rejected.id }, boardAreaId: town.id, token },
    ...{ linkPath: await linkOf(call, token, ids.supervised), callId: own.id, partyId: own.party.id },
  }
}
