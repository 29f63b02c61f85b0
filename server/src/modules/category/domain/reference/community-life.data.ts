import type { GroupSketch } from './define-category.js'

/** 社区生活: what the standard's lists lack; a county's own additions count down from 99. */
export const COMMUNITY_LIFE: GroupSketch = {
  branch: 'local',
  code: '99',
  name: '社区生活 | Community life',
  icon: 'home',
  children: [
    {
      code: '9999',
      name: '楼道堆物 | Things in the stairwell',
      icon: 'stairs',
      proof: 'photo',
      keywords: '楼道堆 楼道+堆 楼梯间 楼道杂物 过道堆 门口堆 楼道+杂物 楼梯+堵 stairwell corridor',
      conditions: [
        ['堵塞通道 | The way is blocked', '清空 | Cleared', 4, 'work_hour'],
        ['一般堆放 | Things lie about', '清理 | Cleared', 2, 'work_day'],
      ],
    },
    {
      code: '9998',
      name: '飞线充电 | Charging by a cable from the window',
      icon: 'charging-cable',
      keywords: '飞线 飞线充电 拉线充电 窗户拉线 私拉电线 乱拉电线 充电线 cable+window flying+wire',
      conditions: [['正在飞线充电 | Charging now', '断电、收线 | Unplugged, cable in', 2, 'urgent_hour']],
    },
    {
      code: '9997',
      name: '电动车进楼 | E-bikes inside the building',
      icon: 'e-bike',
      keywords:
        '电动车进楼 电瓶车进楼 电动车上楼 推电动车进电梯 电瓶车+楼道 电动车+电梯 电动车+楼道 电池+楼 e-bike+inside ebike',
      conditions: [['进楼停放、充电 | Parked or charged inside', '移出 | Taken out', 2, 'urgent_hour']],
    },
    {
      code: '9996',
      name: '电梯故障 | Lift out of order',
      icon: 'elevator',
      organisation: 'property',
      direct: true,
      keywords: '电梯 电梯坏 电梯停 电梯不动 电梯+响 电梯+抖 电梯+异响 lift elevator',
      conditions: [
        ['停运 | Out of service', '恢复运行 | Running again', 1, 'work_day'],
        ['异响、抖动 | Noises or jolts', '检修 | Checked', 2, 'work_day'],
      ],
    },
    {
      code: '9995',
      name: '消防设施损坏 | Fire equipment damaged',
      icon: 'extinguisher',
      organisation: 'property',
      keywords: '灭火器 消防箱 消防门 防火门 应急灯 烟感 喷淋 消防设施 安全出口灯 extinguisher fire+door',
      conditions: [['缺失、失效 | Missing or dead', '补齐、修复 | Made good', 1, 'work_day']],
    },
    {
      code: '9994',
      name: '屋面、外墙渗漏 | Leaking roof or wall',
      icon: 'roof-leak',
      organisation: 'property',
      keywords: '屋顶漏 楼顶漏 房顶漏 渗水 渗漏 外墙渗 天花板+漏 墙+渗 屋面 漏雨 roof+leak ceiling+leak seep',
      conditions: [['渗漏 | Leaks', '查明原因、维修 | Traced and mended', 7, 'work_day']],
    },
    {
      code: '9993',
      name: '邻里纠纷 | Quarrel between neighbours',
      icon: 'neighbours',
      kinds: ['dispute'],
      keywords: '纠纷 吵架 邻居 楼上+吵 楼下+吵 打架 争吵 邻里 矛盾 dispute neighbour quarrel',
      conditions: [['发生争执 | A quarrel', '劝解、约定调解 | Calmed, mediation agreed', 1, 'work_day']],
    },
    {
      code: '9992',
      name: '独居老人异常 | Worry about someone living alone',
      icon: 'elder',
      acceptMinutes: 5,
      keywords:
        '独居 老人 没人应 敲门+没人 外卖没取 几天没见 联系不上 空巢 孤寡 走失 elder lives+alone no+answer',
      conditions: [
        [
          '联系不上或情况异常 | Out of reach, or something is wrong',
          '上门见到本人 | Seen in person',
          1,
          'urgent_hour',
        ],
      ],
    },
    {
      code: '9991',
      name: '物业服务 | Property service',
      icon: 'property',
      organisation: 'property',
      direct: true,
      kinds: ['hazard', 'suggestion'],
      keywords: '物业 物业费 保安 门禁 小区门 保洁 单元门 门禁坏 物业+不管 property+service',
      conditions: [
        ['服务不到位 | Service falls short', '答复并整改 | Answered and put right', 3, 'work_day'],
      ],
    },
    {
      code: '9990',
      name: '停水停电 | Water or power cut',
      icon: 'power-cut',
      keywords: '停水 停电 没水 没电 跳闸 断电 水压 水小 power+cut no+water no+power outage',
      conditions: [
        ['未通知停供 | Cut off without notice', '查明原因、恢复 | Explained and restored', 4, 'urgent_hour'],
      ],
    },
    {
      code: '9989',
      name: '高龄、残障上门帮助 | Help at the door for the old and disabled',
      icon: 'helping-hand',
      kinds: ['hazard', 'service'],
      keywords: '行动不便 上门帮 帮老人 残疾 轮椅 买药 陪诊 help+elderly wheelchair',
      conditions: [['需要帮助 | Help is needed', '提供帮助或转介 | Helped or passed on', 1, 'work_day']],
    },
  ],
}

/** 帮代办: matters done for somebody who asks. */
export const SERVICES: GroupSketch = {
  branch: 'local',
  code: '98',
  name: '帮代办 | Services',
  icon: 'service',
  children: [
    {
      code: '9899',
      name: '证明、证件代办 | Certificates and papers',
      icon: 'paper',
      kinds: ['service'],
      keywords: '代办 证明 证件 社保 医保 居住证 老年证 开证明 盖章 certificate paperwork',
      conditions: [['申请代办 | Asked for', '办结告知 | Done and told', 3, 'work_day']],
    },
    {
      code: '9898',
      name: '生活小修、跑腿 | Small repairs and errands',
      icon: 'errand',
      kinds: ['service'],
      keywords: '修灯 换灯泡 通马桶 修水龙头 跑腿 搬东西 代买 小修 errand repair',
      conditions: [['申请帮办 | Asked for', '办结告知 | Done and told', 2, 'work_day']],
    },
  ],
}

/** 建议: what might be better. */
export const SUGGESTIONS: GroupSketch = {
  branch: 'local',
  code: '97',
  name: '建议 | Suggestions',
  icon: 'idea',
  children: [
    {
      code: '9799',
      name: '意见建议 | Ideas and opinions',
      icon: 'idea',
      kinds: ['suggestion'],
      acceptMinutes: 240,
      keywords: '建议 希望 能不能 意见 增设 加装 suggest suggestion',
      conditions: [['收到建议 | Received', '答复采纳情况 | Answered', 5, 'work_day']],
    },
  ],
}
