import type { StoryTicket } from './story-ticket.js'

const HOUR = 60
const DAY = 24 * HOUR

/** Known to its parties, the mediator and the community's desk alone. */
export const DISPUTE_STORIES: readonly StoryTicket[] = [
  {
    category: '9993',
    kind: 'dispute',
    description: '楼上半夜拖家具，说过几次还是吵，想请社区帮忙谈谈',
    place: '建华园3号楼',
    placeText: '交通路社区',
    reporter: 'secondResident',
    minutesAgo: 2 * DAY + 3 * HOUR,
    pictures: [],
    steps: [
      { minutesAgo: 2 * DAY + 2 * HOUR, action: 'accept', who: 'mediator', text: '收到，先跟两家分别聊聊。' },
      {
        minutesAgo: 1 * DAY + 4 * HOUR,
        action: 'mediate',
        who: 'mediator',
        text: '两家都到了，楼上答应装脚垫，十点以后不挪家具，先试一周。',
      },
    ],
  },
]
