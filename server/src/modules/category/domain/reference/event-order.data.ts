import type { GroupSketch } from './define-category.js'

/** 02 宣传广告 of the event list. */
export const ADVERTISING: GroupSketch = {
  branch: 'event',
  code: '02',
  name: '宣传广告 | Signs and bills',
  icon: 'poster',
  children: [
    {
      code: '0201',
      name: '非法小广告 | Fly-posted bills',
      icon: 'poster',
      proof: 'photo',
      keywords: '小广告 牛皮癣 乱贴 乱涂 涂鸦 贴广告 喷号码 fly+post graffiti',
      conditions: [['乱贴乱涂 | Posted or scrawled', '清除 | Removed', 1, 'work_day']],
    },
    {
      code: '0202',
      name: '广告牌破损、有坠落危险 | Loose or broken sign',
      icon: 'sign',
      keywords: '广告牌 店招 招牌 灯箱 横幅 广告牌+倒 招牌+掉 招牌+松 billboard signboard',
      conditions: [
        ['有坠落危险 | May fall', '拆除或加固 | Removed or secured', 4, 'urgent_hour'],
        ['破损 | Broken', '修复或更换 | Mended or replaced', 5, 'work_day'],
      ],
    },
  ],
}

/** 03 施工管理 of the event list. */
export const CONSTRUCTION: GroupSketch = {
  branch: 'event',
  code: '03',
  name: '施工管理 | Building sites',
  icon: 'construction',
  children: [
    {
      code: '0301',
      name: '施工扰民 | Noise from works',
      icon: 'noise',
      keywords:
        '施工噪音 施工+吵 夜间施工 半夜施工 装修+吵 工地+吵 噪音 噪声 电钻 construction+noise noise drilling',
      conditions: [['违规时段施工 | Works outside permitted hours', '停止施工 | Stopped', 2, 'urgent_hour']],
    },
    {
      code: '0302',
      name: '工地扬尘 | Dust from a site',
      icon: 'dust',
      keywords: '扬尘 灰尘大 没盖网 裸土 洒水 工地+灰 灰尘 渣土车 dust',
      conditions: [
        ['未覆盖、未洒水 | Not covered, not sprinkled', '覆盖、洒水 | Covered and sprinkled', 1, 'work_day'],
      ],
    },
    {
      code: '0303',
      name: '无证掘路 | Digging up a road unpermitted',
      icon: 'dig',
      keywords: '掘路 挖路 开挖 挖断 路+挖 破路 没有围挡 digging+road dug+up',
      conditions: [
        [
          '无证掘路或无围挡 | No permit or no fence',
          '停工、围挡、恢复 | Stopped, fenced, restored',
          1,
          'work_day',
        ],
      ],
    },
    {
      code: '0304',
      name: '道路遗撒 | Spilled on the road',
      icon: 'spill',
      organisation: 'sanitation',
      keywords: '遗撒 抛洒 撒漏 洒了一路 石子+路 油污 路上有油 spill',
      conditions: [['影响行车安全 | A danger to traffic', '清扫干净 | Swept', 2, 'urgent_hour']],
    },
  ],
}

/** 04 街面秩序 of the event list. */
export const STREET_ORDER: GroupSketch = {
  branch: 'event',
  code: '04',
  name: '街面秩序 | Order in the street',
  icon: 'street',
  children: [
    {
      code: '0401',
      name: '占道经营 | Trading on the pavement',
      icon: 'stall',
      keywords: '占道经营 摆摊 流动摊 店外经营 出店经营 摊贩 占道 夜市 street+stall vendor',
      conditions: [['占道影响通行 | In the way', '规范或劝离 | Put in order or moved', 4, 'work_hour']],
    },
    {
      code: '0402',
      name: '非机动车乱停放 | Bicycles and scooters in the way',
      icon: 'bike',
      keywords:
        '电动车乱停 共享单车 自行车乱停 电瓶车乱停 非机动车 单车堆 电动车+乱停 电瓶车+挡 bike+parking scooter',
      conditions: [['影响通行 | In the way', '摆放整齐 | Put in order', 4, 'work_hour']],
    },
    {
      code: '0403',
      name: '机动车乱停放 | Cars parked in the way',
      icon: 'car',
      organisation: 'traffic_police',
      keywords: '违停 乱停车 车堵 挡路 堵门 车+挡住 汽车乱停 僵尸车 停车+挡 parked+car car+block',
      conditions: [
        ['影响通行 | In the way', '驶离 | Driven away', 2, 'urgent_hour'],
        ['长期废弃（僵尸车） | Abandoned', '移走 | Removed', 10, 'work_day'],
      ],
    },
    {
      code: '0404',
      name: '占用消防通道 | Fire lane blocked',
      icon: 'fire-lane',
      keywords: '消防通道 消防车道 堵消防 占消防 生命通道 安全出口+堵 fire+lane fire+exit',
      conditions: [['占用、堵塞 | Taken or blocked', '清空 | Cleared', 2, 'urgent_hour']],
    },
    {
      code: '0405',
      name: '油烟、噪声扰民 | Cooking fumes and street noise',
      icon: 'noise',
      keywords: '油烟 烧烤 广场舞 音响+吵 喇叭 唱歌+吵 卡拉OK 夜宵+吵 fumes loud+music',
      conditions: [['扰民 | A nuisance', '劝止、整改 | Stopped or put right', 1, 'work_day']],
    },
  ],
}

/** 06 其他 of the event list: nothing is turned away for want of a category. */
export const OTHER_EVENTS: GroupSketch = {
  branch: 'event',
  code: '06',
  name: '其他 | Other',
  icon: 'other',
  children: [
    {
      code: '0601',
      name: '其他问题 | Something else',
      icon: 'other',
      kinds: ['hazard', 'suggestion', 'service'],
      keywords: '其他',
      conditions: [['需要处理 | Needs attention', '处理完毕 | Dealt with', 5, 'work_day']],
    },
  ],
}
