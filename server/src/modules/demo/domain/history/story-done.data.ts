import { shot, type StoryTicket } from './story-ticket.js'

const HOUR = 60
const DAY = 24 * HOUR
/** When the burst pipe of last week was reported. */
const BURST = 6 * DAY + 4 * HOUR

/** The founding story as it went last week, and what was refused or taken back. */
export const DONE_STORIES: readonly StoryTicket[] = [
  {
    category: '9998',
    description: '又有人从窗户拉线给电动车充电',
    place: '朝阳里6号楼',
    placeText: '朝阳里6号楼2单元楼下',
    reporter: 'secondResident',
    minutesAgo: 8.5 * DAY,
    pictures: [shot('charging', 'before')],
    steps: [
      { minutesAgo: 8.5 * DAY - 14, action: 'accept', who: 'lead' },
      { minutesAgo: 8.4 * DAY, action: 'arrive', who: 'lead', text: '找到这一户了，先把线收起来。' },
      {
        minutesAgo: 8.3 * DAY,
        action: 'resolve',
        who: 'lead',
        text: '线拆了，带他去小区充电棚办了卡。',
        outcome: 'fixed',
        pictures: [shot('charging', 'after')],
      },
      { minutesAgo: 8.2 * DAY, action: 'verify', who: 'reporter', passed: true, text: '现在不拉了。' },
      {
        minutesAgo: 8.2 * DAY - 5,
        action: 'rate',
        who: 'reporter',
        satisfaction: 'satisfied',
        tags: ['kind'],
      },
    ],
  },
  {
    category: '0501',
    description: '楼道水管破裂，地上都是水',
    place: '建华园6号楼',
    placeText: '建华园6号楼1单元',
    reporter: 'rider',
    minutesAgo: BURST,
    pictures: [shot('pipe', 'before'), shot('puddle', 'before')],
    steps: [
      {
        minutesAgo: BURST - 3,
        action: 'accept',
        who: 'communityOfficer',
        text: '接单了，约上小陈马上过去。',
      },
      { minutesAgo: BURST - 6, action: 'follow', who: 'resident' },
      {
        minutesAgo: BURST - 12,
        action: 'arrive',
        who: 'gridWorker',
        text: '和小李一起到了 6 号楼。',
      },
      {
        minutesAgo: BURST - 17,
        action: 'comment',
        who: 'communityOfficer',
        text: '总阀关了，水停了。接头裂了，正在换。',
      },
      {
        minutesAgo: BURST - 46,
        action: 'resolve',
        who: 'communityOfficer',
        text: '接头换新，总阀已打开。',
        outcome: 'fixed',
        pictures: [shot('pipe', 'after')],
      },
      { minutesAgo: BURST - 52, action: 'verify', who: 'reporter', passed: true },
      {
        minutesAgo: BURST - 54,
        action: 'rate',
        who: 'reporter',
        satisfaction: 'satisfied',
        tags: ['quick'],
        text: '水半小时就停了，第二天还来看了一次。',
      },
      {
        minutesAgo: 6 * DAY + 3 * HOUR,
        action: 'rate',
        who: 'resident',
        satisfaction: 'satisfied',
        tags: ['quick', 'good'],
      },
    ],
  },
  {
    category: '0403',
    description: '车停在路边挡住店门',
    place: '农贸市场',
    placeText: '农贸市场南门',
    reporter: 'resident',
    minutesAgo: 3 * DAY,
    pictures: [shot('fireLane', 'before', 1)],
    steps: [
      {
        minutesAgo: 3 * DAY - 40,
        action: 'reject',
        who: 'communityOfficer',
        text: '车停在划线泊位内，不属于乱停放',
        referTo: '泊位收费和期限可问县停车管理中心',
      },
    ],
  },
  {
    category: '0402',
    description: '共享单车倒了一片，盲道被占',
    place: '河畔1号楼',
    placeText: '河畔1号楼前',
    reporter: 'rider',
    minutesAgo: 4 * DAY,
    pictures: [],
    steps: [{ minutesAgo: 4 * DAY - 2, action: 'withdraw', who: 'reporter', text: '刚才有人扶起来了' }],
  },
]
