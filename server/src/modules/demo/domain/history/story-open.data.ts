import { shot, type StoryTicket } from './story-ticket.js'

const HOUR = 60
const DAY = 24 * HOUR

/**
 * What 陈小满, 李文静, 周小磊 and 王桂芳 see on the first visit, as on the drawn screens: something to accept, something
 * overdue, something on site, something to confirm. No burst pipe is open: that one the visitor reports.
 */
export const OPEN_STORIES: readonly StoryTicket[] = [
  {
    category: 'C0302',
    description: '可回收物堆满了，该清运了，盖子都盖不上',
    place: '建华园7号楼',
    placeText: '建华园7号楼北侧垃圾房',
    reporter: 'liaison',
    minutesAgo: 3,
    pictures: [shot('rubbish', 'before', 1)],
    steps: [],
  },
  {
    category: '9998',
    description: '飞线充电，从二楼窗户拉下来的',
    place: '建华园5号楼',
    placeText: '建华园5号楼1单元',
    reporter: 'rider',
    minutesAgo: 148,
    pictures: [shot('charging', 'before')],
    steps: [
      { minutesAgo: 139, action: 'accept', who: 'gridWorker', text: '收到，联系住户。' },
      { minutesAgo: 96, action: 'comment', who: 'gridWorker', text: '住户不在家，电话约了下班回来处理。' },
    ],
  },
  {
    category: '9997',
    description: '楼道堆放电动车，门都开不全',
    place: '建华园5号楼',
    placeText: '建华园5号楼2单元一楼',
    reporter: 'resident',
    minutesAgo: 71,
    pictures: [shot('eBikes', 'before')],
    steps: [
      { minutesAgo: 66, action: 'accept', who: 'gridWorker' },
      { minutesAgo: 41, action: 'arrive', who: 'gridWorker', text: '三辆车，已联系到两位车主。' },
    ],
  },
  {
    category: 'C0101',
    description: '井盖松动，车压过去咣咣响',
    place: '建华园1号楼',
    placeText: '建华园南门岗亭旁人行道',
    reporter: 'rider',
    minutesAgo: 38,
    pictures: [shot('manhole', 'before')],
    steps: [{ minutesAgo: 31, action: 'accept', who: 'gridWorker', text: '先去放警示桩。' }],
  },
  {
    category: '9899',
    kind: 'service',
    description: '想办老年证，腿脚不方便下楼',
    place: '建华园9号楼',
    placeText: '建华园9号楼',
    reporter: 'liaison',
    minutesAgo: 20 * HOUR,
    pictures: [shot('service', 'before')],
    steps: [
      { minutesAgo: 19.7 * HOUR, action: 'accept', who: 'gridWorker', text: '下午上门取材料。' },
      {
        minutesAgo: 15 * HOUR,
        action: 'comment',
        who: 'gridWorker',
        text: '照片和身份证复印件已收，明天送窗口。',
      },
    ],
  },
  {
    category: 'C0104',
    description: '路灯不亮，北门外第三根灯杆',
    place: '建华园2号楼',
    placeText: '建华园北门外第3根灯杆',
    reporter: 'rider',
    minutesAgo: 5 * DAY,
    pictures: [shot('streetLamp', 'before')],
    steps: [
      { minutesAgo: 5 * DAY - 9, action: 'accept', who: 'gridWorker' },
      { minutesAgo: 4 * DAY, action: 'comment', who: 'gridWorker', text: '地下线受潮，等升降车，约在后天。' },
      { minutesAgo: 1 * DAY, action: 'comment', who: 'reporter', text: '昨晚还是黑的，路过差点撞到石墩。' },
    ],
  },
  {
    category: '9999',
    description: '楼道堆了旧家具，轮椅过不去',
    place: '建华园3号楼',
    placeText: '建华园3号楼1单元二楼',
    reporter: 'resident',
    minutesAgo: 7 * HOUR,
    pictures: [shot('clutter', 'before')],
    steps: [
      { minutesAgo: 6.8 * HOUR, action: 'accept', who: 'gridWorker' },
      { minutesAgo: 4 * HOUR, action: 'arrive', who: 'gridWorker' },
      {
        minutesAgo: 52,
        action: 'resolve',
        who: 'gridWorker',
        text: '旧柜子搬到回收点，楼道空出来了。',
        outcome: 'fixed',
        pictures: [shot('clutter', 'after')],
      },
    ],
  },
  {
    category: '0102',
    description: '绿化带里乱倒垃圾，有味道了',
    place: '朝阳里6号楼',
    placeText: '朝阳里6号楼后',
    reporter: 'secondResident',
    minutesAgo: 96,
    pictures: [shot('rubbish', 'before')],
    steps: [
      { minutesAgo: 92, action: 'accept', who: 'communityOfficer', text: '社区先接，约网格员一起去。' },
      { minutesAgo: 90, action: 'follow', who: 'resident' },
    ],
  },
  {
    category: '0104',
    description: '路面坑洼，电动车骑过去要跳起来',
    place: '振兴路1号楼',
    placeText: '振兴路12号门前',
    reporter: 'rider',
    minutesAgo: 2 * DAY,
    pictures: [shot('pothole', 'before')],
    steps: [
      { minutesAgo: 2 * DAY - 12, action: 'accept', who: 'communityOfficer' },
      {
        minutesAgo: 70,
        action: 'resolve',
        who: 'communityOfficer',
        text: '坑已切边重铺，可以走了。',
        outcome: 'fixed',
        pictures: [shot('pothole', 'after')],
      },
    ],
  },
  {
    category: '0106',
    description: '路边堆放建材，占了半条人行道',
    place: '交通路北1号楼',
    placeText: '交通路北1号楼东侧路边',
    reporter: 'secondResident',
    minutesAgo: 27,
    pictures: [],
    steps: [
      {
        minutesAgo: 20,
        action: 'decline',
        who: 'lead',
        text: '是装修公司临时堆放，要找业主，不在我能处理的范围',
      },
      {
        minutesAgo: 14,
        action: 'decline',
        who: 'lead',
        text: '正在别处处理积水，一小时内过不去',
        ifAllowed: true,
      },
    ],
  },
]
