import type { GroupSketch } from './define-category.js'

/** 05 突发事件 of the event list; limits are one city's published ones where GB/T 30428 names them, else ours. */
export const EMERGENCIES: GroupSketch = {
  branch: 'event',
  code: '05',
  name: '突发事件 | Emergencies',
  icon: 'alert',
  children: [
    {
      code: '0501',
      name: '供水管道破裂 | Burst water pipe',
      icon: 'water-pipe',
      // It comes to the grid worker on duty, who knows the valves and the neighbours; the water company's line is shown.
      organisation: 'water',
      keywords:
        '水管爆 爆水管 水管破 水管裂 水管断 爆管 水管+漏 水管+爆 水管+破 自来水+漏 自来水+喷 供水管 水漫 漫水 冒水 喷水 淌水 水流一地 burst+pipe pipe+leak water+pipe water+main',
      conditions: [
        ['溢水 | Water escapes', '止水 | Water stopped', 1, 'urgent_hour'],
        [
          '溢水并有地面沉降 | Water escapes and the ground has sunk',
          '止水并修复地面 | Water stopped, ground mended',
          5,
          'natural_day',
        ],
      ],
    },
    {
      code: '0502',
      name: '燃气泄漏 | Gas leak',
      icon: 'gas',
      danger: 'gas',
      organisation: 'gas',
      direct: true,
      acceptMinutes: 5,
      keywords: '燃气 煤气 天然气 液化气 煤气味 燃气味 瓦斯 臭鸡蛋味 燃气+漏 gas+leak gas+smell smell+gas',
      conditions: [
        [
          '燃气泄漏或管道破裂 | Gas leaks or its pipe is broken',
          '险情排除 | Danger removed',
          1,
          'urgent_hour',
        ],
      ],
    },
    {
      code: '0503',
      name: '排水堵塞、污水外溢 | Blocked drain, sewage overflow',
      icon: 'drain',
      organisation: 'drainage',
      keywords:
        '下水道 下水+堵 污水 排水+堵 管道堵 窨井+冒 化粪池 粪水 返水 反水 阴沟 sewage drain+block blocked+drain sewer',
      conditions: [
        ['污水外溢 | Sewage overflows', '疏通、冲洗干净 | Cleared and rinsed', 4, 'urgent_hour'],
        ['排水不畅 | Drains slowly', '疏通 | Cleared', 1, 'work_day'],
      ],
    },
    {
      code: '0504',
      name: '热力管道破裂 | Burst heating pipe',
      icon: 'heat-pipe',
      keywords: '热力管 暖气管 热水管 蒸汽+喷 暖气+漏 热力+漏 heating+pipe steam',
      conditions: [['热水或蒸汽外泄 | Hot water or steam escapes', '止漏 | Leak stopped', 2, 'urgent_hour']],
    },
    {
      code: '0505',
      name: '路面塌陷 | Collapsed road',
      icon: 'sinkhole',
      danger: 'collapse',
      acceptMinutes: 5,
      keywords: '塌陷 塌方 路面塌 地面塌 地陷 路塌 陷下去 大坑 沉降 sinkhole road+collapse collapsed',
      conditions: [
        ['路面塌陷 | Road has collapsed', '设置围挡警示 | Fenced off with a warning', 1, 'urgent_hour'],
        ['围挡后修复 | To be mended behind the fence', '恢复路面 | Road restored', 5, 'work_day'],
      ],
    },
    {
      code: '0506',
      name: '道路积水 | Flooded road',
      icon: 'flood',
      organisation: 'drainage',
      keywords: '积水 路+淹 水淹 淹了 水深 过不去+水 内涝 涝 flood puddle waterlogged',
      conditions: [['积水影响通行 | Water hinders passing', '排除积水 | Water drained', 2, 'urgent_hour']],
    },
    {
      code: '0507',
      name: '积雪积冰 | Snow and ice',
      icon: 'snow',
      keywords: '积雪 结冰 积冰 路滑 打滑 冰面 雪+滑 上冻 icy ice+road snow',
      conditions: [
        [
          '积雪结冰影响通行 | Snow or ice hinders passing',
          '清除或撒布融雪剂、防滑物 | Cleared or gritted',
          4,
          'urgent_hour',
        ],
      ],
    },
    {
      code: '0508',
      name: '线缆脱落 | Fallen wire',
      icon: 'wire',
      danger: 'falling_wire',
      organisation: 'power',
      direct: true,
      acceptMinutes: 5,
      keywords:
        '电线掉 电线断 线缆 电缆 垂下来+线 线+垂 断线 漏电 电线+掉 电线+垂 电线+断 网线+掉 光缆 触电 火花 wire+down fallen+wire cable+down power+line',
      conditions: [
        ['带电线缆脱落 | A live wire has fallen', '断电、固定 | Switched off and secured', 1, 'urgent_hour'],
        ['通信线缆脱落下垂 | A telecom cable hangs down', '固定 | Secured', 1, 'work_day'],
      ],
    },
    {
      code: '0509',
      name: '高空坠物 | Falling objects',
      icon: 'falling-object',
      danger: 'injury',
      keywords:
        '高空抛物 高空坠物 外墙脱落 瓷砖掉 墙皮掉 玻璃掉 要掉下来 掉下来+砖 瓷砖+掉 墙皮+掉 松动+外墙 falling+object loose+tile',
      conditions: [
        [
          '有坠落或坠落危险 | Something fell or is about to',
          '拆除、固定或围挡 | Removed, secured or fenced off',
          2,
          'urgent_hour',
        ],
      ],
    },
    {
      code: '0510',
      name: '起火冒烟 | Fire or smoke',
      icon: 'flame',
      danger: 'fire',
      organisation: 'fire_rescue',
      acceptMinutes: 5,
      keywords: '着火 起火 失火 冒烟 火灾 烧起来 浓烟 自燃 fire smoke burning',
      conditions: [
        ['起火或冒烟 | Fire or smoke', '明火扑灭、现场看护 | Fire out and watched over', 1, 'urgent_hour'],
      ],
    },
    {
      code: '0511',
      name: '人员受伤或被困 | Someone hurt or trapped',
      icon: 'injury',
      danger: 'injury',
      acceptMinutes: 5,
      keywords:
        '受伤 摔倒 晕倒 昏倒 流血 骨折 撞人 被困 有人倒 溺水 落水 电梯+困 关在电梯 injured hurt trapped fainted bleeding',
      conditions: [
        [
          '有人受伤或被困 | Someone is hurt or trapped',
          '交由急救或救援人员 | Handed to the rescuers',
          1,
          'urgent_hour',
        ],
      ],
    },
  ],
}
