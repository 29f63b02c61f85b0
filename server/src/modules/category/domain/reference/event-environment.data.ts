import type { GroupSketch } from './define-category.js'

/** 01 市容环境 of the event list. */
export const ENVIRONMENT: GroupSketch = {
  branch: 'event',
  code: '01',
  name: '市容环境 | Streets and surroundings',
  icon: 'broom',
  children: [
    {
      code: '0101',
      name: '私搭乱建 | Unauthorised building',
      icon: 'building',
      keywords: '私搭 乱建 违建 违章建筑 违法建设 搭棚 搭建 圈地 加盖 illegal+building shed',
      conditions: [
        ['正在搭建 | Being built', '停工 | Stopped', 4, 'work_hour'],
        ['已经建成 | Already built', '拆除或立案查处 | Removed, or a case opened', 10, 'work_day'],
      ],
    },
    {
      code: '0102',
      name: '暴露生活垃圾 | Rubbish lying about',
      icon: 'trash',
      organisation: 'sanitation',
      proof: 'photo',
      keywords: '垃圾 生活垃圾 垃圾成堆 垃圾没人收 垃圾满了 垃圾+臭 厨余 脏乱 rubbish garbage trash litter',
      conditions: [['有暴露垃圾 | Rubbish lies about', '清理干净 | Cleared away', 4, 'work_hour']],
    },
    {
      code: '0103',
      name: '积存渣土 | Heaps of rubble',
      icon: 'rubble',
      organisation: 'sanitation',
      proof: 'photo',
      keywords: '渣土 建筑垃圾 装修垃圾 砖头堆 土堆 碎砖 rubble debris',
      conditions: [
        ['积存一立方米以内 | Up to one cubic metre', '清运 | Carted off', 1, 'work_day'],
        ['一立方米以上 | More than one cubic metre', '清运 | Carted off', 3, 'work_day'],
      ],
    },
    {
      code: '0104',
      name: '道路破损 | Damaged road',
      icon: 'road-crack',
      keywords:
        '路面破 路破 坑洼 坑坑 路坑 破损+路 路面+坑 路面+裂 颠簸 地砖松 地砖+翘 pothole road+damage broken+road',
      conditions: [
        ['影响通行 | Hinders passing', '修复平整 | Mended and level', 3, 'work_day'],
        ['一般破损 | Ordinary damage', '修复平整 | Mended and level', 7, 'work_day'],
      ],
    },
    {
      code: '0105',
      name: '河道污染 | Polluted river',
      icon: 'river',
      keywords: '河道 河水 河面 黑臭 漂浮物 水葫芦 死鱼 河+臭 河+垃圾 偷排 排污 river canal pollution',
      conditions: [
        ['水面有漂浮物 | Something floats', '打捞干净 | Fished out', 1, 'work_day'],
        [
          '水质异常或偷排 | Water looks wrong, or secret discharge',
          '制止并查明来源 | Stopped and traced',
          2,
          'work_day',
        ],
      ],
    },
    {
      code: '0106',
      name: '乱堆物料 | Things piled up',
      icon: 'clutter',
      proof: 'photo',
      keywords: '乱堆 堆放 堆料 杂物 堆物 乱放 占地堆 物料 piled+up clutter',
      conditions: [['影响通行或观瞻 | In the way or unsightly', '清理 | Cleared', 1, 'work_day']],
    },
    {
      code: '0107',
      name: '违规养犬 | Dogs kept against the rules',
      icon: 'dog',
      keywords: '养犬 遛狗 不牵绳 没牵绳 狗叫 流浪狗 恶犬 大型犬 狗屎 狗粪 狗+咬 狗+吓 dog',
      conditions: [
        [
          '犬只扰民或不牵绳 | A nuisance or off the lead',
          '劝导、登记或移交 | Spoken to, recorded or handed over',
          1,
          'work_day',
        ],
        ['咬人或有攻击危险 | Has bitten or may attack', '控制犬只 | Dog under control', 2, 'urgent_hour'],
      ],
    },
    {
      code: '0108',
      name: '水域、绿地脏乱 | Untidy greens',
      icon: 'leaf',
      organisation: 'sanitation',
      keywords: '绿化带 草坪 绿地 花坛 毁绿 种菜 草+枯 杂草 lawn green+belt weeds',
      conditions: [
        ['绿地脏乱或被占 | Dirty or taken for other use', '清理复绿 | Cleared and replanted', 3, 'work_day'],
      ],
    },
    {
      code: '0109',
      name: '焚烧垃圾、秸秆 | Burning rubbish or straw',
      icon: 'smoke',
      keywords: '烧垃圾 烧秸秆 焚烧 秸秆 烧树叶 烧纸 烧荒 straw bonfire',
      conditions: [['正在焚烧 | Burning now', '扑灭、清理 | Put out and cleared', 1, 'urgent_hour']],
    },
  ],
}
