import type { RoutePlace } from './route-place.js'
import { routeSentence } from './route-sentence.js'

const base = { areas: { countyId: 'c' }, candidates: [], boundaryVersion: 1 }
const inside: RoutePlace = { ...base, how: 'inside', areaName: '建华园网格', distanceM: 63.6 }

describe('the sentence of a route', () => {
  it('says where it is and who is on duty there', () => {
    expect(routeSentence(inside, { reason: 'gridHolder', name: '陈小满' })).toEqual({
      zh: '位置在建华园网格内，离边界 64 米；陈小满今天当班',
      en: 'The place lies inside 建华园网格, 64 m from its border; 陈小满 is on duty today',
    })
  })

  it('says for whom a stand-in stands in', () => {
    const holder = { name: '陈小满', state: 'absent' as const }
    expect(routeSentence(inside, { reason: 'standIn', name: '李代班', holder }).zh).toBe(
      '位置在建华园网格内，离边界 64 米；陈小满请假，李代班代班',
    )
  })

  it('says that the grid has nobody, and which desk has it then', () => {
    const desk = { reason: 'communityDesk' as const, name: '交通路社区', person: '周敏', gridIsEmpty: true }
    expect(routeSentence({ ...inside, how: 'nearest', distanceM: 0.4 }, desk).zh).toBe(
      '位置不在任何网格内，最近的建华园网格相距 不到 1 米；网格此时无人接手，由交通路社区值班的周敏安排',
    )
  })

  it('says a place code, a chosen area, and no grid at all', () => {
    const holder = { reason: 'gridHolder' as const, name: '陈小满' }
    const code: RoutePlace = { ...base, how: 'placeCode', areaName: '建华园网格', placeName: '建华园2号楼' }
    expect(routeSentence(code, holder).zh).toBe('地点码指向建华园2号楼，属建华园网格；陈小满今天当班')
    expect(routeSentence({ ...base, how: 'placeCode', areaName: '建华园网格' }, holder)).toEqual({
      zh: '地点码指向建华园网格；陈小满今天当班',
      en: 'The code stands for 建华园网格; 陈小满 is on duty today',
    })
    expect(routeSentence({ ...base, how: 'chosenArea', areaName: '建华园网格' }, holder).zh).toMatch(
      /^位置登记在建华园网格；/,
    )
    const county = { reason: 'countyDesk' as const, name: '射阳县', gridIsEmpty: false }
    expect(routeSentence({ ...base, how: 'noGrid', areaName: '射阳县' }, county).zh).toBe(
      '位置在射阳县，附近没有网格；由射阳县安排',
    )
  })
})
