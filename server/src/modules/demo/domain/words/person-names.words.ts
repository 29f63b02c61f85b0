/** Family names, the commoner the more often. */
export const SURNAMES: readonly (readonly [string, number])[] = [
  ...weigh('王陈张李周吴徐朱孙刘', 6),
  ...weigh('杨陆顾沈曹蒋许唐袁潘', 4),
  ...weigh('薛戴严钱郑赵冯何吕施', 3),
  ...weigh('韩邵倪宋姜董孟嵇仇祁', 2),
]

function weigh(names: string, weight: number): (readonly [string, number])[] {
  return [...names].map((name) => [name, weight] as const)
}

/**
 * Given names, all made up for the demo. Those of the people in the newspaper report the product goes back to are
 * left out on purpose (a test guards it).
 */
export const GIVEN_NAMES = {
  woman: [
    '小满',
    '雨晴',
    '秀兰',
    '桂芳',
    '文静',
    '丽娟',
    '晓燕',
    '春梅',
    '玉琴',
    '海燕',
    '雪莲',
    '爱萍',
    '思远',
    '佳宁',
    '慧敏',
    '凤英',
    '书瑶',
    '静怡',
    '翠云',
    '巧珍',
    '素芬',
    '美玲',
    '月华',
    '若溪',
    '晨曦',
    '梦洁',
    '秋菊',
    '兰英',
    '淑贤',
    '婷婷',
    '婉清',
    '亚男',
    '冬梅',
    '水仙',
    '芷若',
    '云霞',
    '银花',
    '湘君',
  ],
  man: [
    '志远',
    '建国',
    '小磊',
    '国强',
    '海波',
    '大勇',
    '永祥',
    '俊杰',
    '文斌',
    '明辉',
    '立新',
    '学军',
    '爱民',
    '晓东',
    '卫东',
    '宏伟',
    '家栋',
    '一鸣',
    '天佑',
    '庆生',
    '春生',
    '玉林',
    '广才',
    '振宇',
    '子豪',
    '浩然',
    '长河',
    '思齐',
    '德全',
    '正阳',
    '少华',
    '凯文',
    '书豪',
    '长林',
    '景明',
    '世杰',
    '怀仁',
    '金宝',
  ],
} as const

/** People whom the drawn screens and the founding story name; the rest of the county is drawn by lot. */
export const STORY_PEOPLE = {
  gridWorker: '陈小满',
  gridStandIn: '吴海波',
  communityOfficer: '李文静',
  secondOfficer: '何俊杰',
  thirdOfficer: '许丽娟',
  rider: '周小磊',
  resident: '王桂芳',
  secondResident: '孙玉琴',
  townOfficer: '蒋明辉',
  countyOfficer: '沈慧敏',
  liaison: '戴德全',
  mediator: '方和平',
} as const

/** Who answers for each of the nine grids of 交通路社区, by the grid's name. */
export const STORY_WORKERS: Readonly<Record<string, string>> = {
  建华园: STORY_PEOPLE.gridWorker,
  河畔: STORY_PEOPLE.gridStandIn,
  幸福里: '冯晓燕',
  学苑: '韩志远',
  交通路北: '郑立新',
  朝阳里: '孙家栋',
  农贸市场: '钱秀兰',
  振兴路: '王庆生',
  人民路南: '赵雨晴',
}

/** Lines of work of duty A, the community's daily business. */
export const BUSINESS_LINES = [
  '物业联络',
  '矛盾调解',
  '民政帮扶',
  '河道环境',
  '平安宣传',
  '党务',
  '人口健康',
  '文体活动',
  '劳动保障',
  '帮代办窗口',
] as const

export const PROPERTY_BRANDS = [
  '安居',
  '和苑',
  '鹤乡',
  '水乡',
  '康宁',
  '家和',
  '恒泰',
  '春晖',
  '绿港',
  '金穗',
  '海韵',
  '明湖',
  '同心',
  '乐邻',
] as const
