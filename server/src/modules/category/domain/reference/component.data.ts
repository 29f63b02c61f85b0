import type { GroupSketch } from './define-category.js'

/** 部件 01 公用设施: C keeps the component list's numbers apart from the event list's. */
export const PUBLIC_UTILITIES: GroupSketch = {
  branch: 'component',
  code: 'C01',
  name: '公用设施 | Public utilities',
  icon: 'manhole',
  children: [
    {
      code: 'C0101',
      name: '井盖 | Manhole cover',
      icon: 'manhole',
      keywords: '井盖 窨井盖 阴井盖 井盖没了 井盖丢 井盖响 井盖破 井盖+松 manhole',
      conditions: [
        ['缺失 | Missing', '补装 | Put back', 2, 'urgent_hour'],
        ['破损 | Broken', '更换 | Replaced', 4, 'work_hour'],
        ['异响、松动 | Rattles', '修复 | Mended', 2, 'work_day'],
      ],
    },
    {
      code: 'C0102',
      name: '供水器、消火栓 | Hydrant, standpipe',
      icon: 'hydrant',
      organisation: 'water',
      keywords: '消火栓 消防栓 消防水 取水栓 水龙头 hydrant standpipe',
      conditions: [
        ['漏水 | Leaks', '止水 | Water stopped', 4, 'urgent_hour'],
        ['缺损 | Damaged', '修复 | Mended', 3, 'work_day'],
      ],
    },
    {
      code: 'C0103',
      name: '电力、通信立杆 | Power or telecom pole',
      icon: 'pole',
      organisation: 'power',
      keywords: '电线杆 电杆 立杆 杆子+歪 杆+倒 变电箱 配电箱 电箱 utility+pole',
      conditions: [
        ['倾倒危险 | May topple', '扶正或围挡 | Set up or fenced off', 2, 'urgent_hour'],
        ['破损、箱门未关 | Damaged or open', '修复 | Mended', 3, 'work_day'],
      ],
    },
    {
      code: 'C0104',
      name: '路灯 | Street lamp',
      icon: 'lamp',
      keywords: '路灯 灯不亮 路灯坏 灯坏 没有灯 黑漆漆 楼道灯 street+light lamp',
      conditions: [
        ['不亮 | Does not light', '恢复照明 | Lit again', 2, 'work_day'],
        ['灯杆歪斜、漏电 | Pole leans or is live', '排除危险 | Made safe', 2, 'urgent_hour'],
      ],
    },
    {
      code: 'C0105',
      name: '燃气调压站 | Gas regulator station',
      icon: 'gas',
      organisation: 'gas',
      keywords: '调压站 调压箱 燃气箱 gas+regulator',
      conditions: [['破损 | Damaged', '修复 | Mended', 1, 'work_day']],
    },
    {
      code: 'C0106',
      name: '充电桩 | Charging point',
      icon: 'charger',
      keywords: '充电桩 充电柜 充电坏 充不上电 充电口 换电柜 charger charging',
      conditions: [
        ['漏电、冒烟 | Live or smoking', '断电 | Switched off', 1, 'urgent_hour'],
        ['不能使用 | Out of order', '修复 | Mended', 3, 'work_day'],
      ],
    },
    {
      code: 'C0107',
      name: '健身、休闲设施 | Fitness and play equipment',
      icon: 'fitness',
      keywords: '健身器材 健身器 滑梯 秋千 座椅坏 长椅 凉亭 游乐设施 fitness playground bench',
      conditions: [
        ['有伤人危险 | May hurt somebody', '停用、围挡 | Closed off', 4, 'work_hour'],
        ['损坏 | Damaged', '修复 | Mended', 5, 'work_day'],
      ],
    },
  ],
}

/** 部件 02 道路交通设施. */
export const TRAFFIC_FACILITIES: GroupSketch = {
  branch: 'component',
  code: 'C02',
  name: '道路交通设施 | Roads and traffic',
  icon: 'road',
  children: [
    {
      code: 'C0201',
      name: '护栏、隔离墩 | Railing or bollard',
      icon: 'barrier',
      keywords: '护栏 栏杆 隔离墩 隔离栏 石墩 防撞 railing bollard',
      conditions: [
        ['倒伏、挡道 | Fallen in the way', '移开或扶正 | Moved or set up', 4, 'urgent_hour'],
        ['破损 | Broken', '修复 | Mended', 3, 'work_day'],
      ],
    },
    {
      code: 'C0202',
      name: '路名牌、交通标志 | Street sign',
      icon: 'sign',
      organisation: 'traffic_police',
      keywords: '路牌 路名牌 指示牌 交通标志 标志牌 反光镜 门牌 street+sign traffic+sign',
      conditions: [['缺失、破损 | Missing or broken', '补装或更换 | Replaced', 5, 'work_day']],
    },
    {
      code: 'C0203',
      name: '信号灯 | Traffic light',
      icon: 'traffic-light',
      organisation: 'traffic_police',
      direct: true,
      keywords: '红绿灯 信号灯 红灯坏 绿灯不亮 traffic+light',
      conditions: [['不亮或错乱 | Dark or wrong', '恢复正常 | Working again', 2, 'urgent_hour']],
    },
    {
      code: 'C0204',
      name: '公交站亭 | Bus shelter',
      icon: 'bus',
      keywords: '公交站 站台 候车亭 公交亭 bus+stop bus+shelter',
      conditions: [['破损 | Damaged', '修复 | Mended', 5, 'work_day']],
    },
    {
      code: 'C0205',
      name: '人行道、盲道 | Pavement, tactile paving',
      icon: 'pavement',
      keywords: '人行道 盲道 地砖 路沿石 无障碍 坡道 pavement tactile',
      conditions: [['破损、被占 | Broken or blocked', '修复、清空 | Mended or cleared', 5, 'work_day']],
    },
    {
      code: 'C0206',
      name: '停车场、道闸 | Car park, barrier gate',
      icon: 'parking',
      keywords: '停车场 道闸 车位 停车难 栏杆机 parking+lot gate+barrier',
      conditions: [['设施损坏 | Out of order', '修复 | Mended', 3, 'work_day']],
    },
  ],
}

/** 部件 03 市容环境设施. */
export const SANITARY_FACILITIES: GroupSketch = {
  branch: 'component',
  code: 'C03',
  name: '环卫设施 | Sanitary facilities',
  icon: 'bin',
  children: [
    {
      code: 'C0301',
      name: '公共厕所 | Public toilet',
      icon: 'toilet',
      organisation: 'sanitation',
      keywords: '公厕 厕所 卫生间+臭 洗手间 toilet restroom',
      conditions: [
        ['堵塞、脏污 | Blocked or dirty', '清洁、疏通 | Cleaned', 4, 'work_hour'],
        ['设施损坏 | Broken', '修复 | Mended', 3, 'work_day'],
      ],
    },
    {
      code: 'C0302',
      name: '垃圾箱、分类亭 | Bin, sorting station',
      icon: 'bin',
      organisation: 'sanitation',
      keywords: '垃圾桶 垃圾箱 分类亭 垃圾房 果皮箱 垃圾桶+满 垃圾桶+坏 bin dustbin',
      conditions: [
        ['满溢 | Overflowing', '清运 | Emptied', 4, 'work_hour'],
        ['破损 | Broken', '更换 | Replaced', 3, 'work_day'],
      ],
    },
    {
      code: 'C0303',
      name: '宣传栏 | Notice board',
      icon: 'board',
      keywords: '宣传栏 公告栏 告示栏 阅报栏 notice+board',
      conditions: [['破损 | Broken', '修复 | Mended', 5, 'work_day']],
    },
  ],
}

/** 部件 04 园林绿化设施. */
export const GREENERY: GroupSketch = {
  branch: 'component',
  code: 'C04',
  name: '园林绿化 | Trees and greenery',
  icon: 'tree',
  children: [
    {
      code: 'C0401',
      name: '行道树 | Street tree',
      icon: 'tree',
      keywords: '树倒 倒树 树枝断 行道树 树枝 断枝 修剪 树+挡 树+倒 tree branch',
      conditions: [
        ['倒伏、断枝挡道 | Fallen or broken in the way', '清除 | Cleared', 2, 'urgent_hour'],
        ['需要修剪、补种 | Needs pruning or replanting', '修剪、补种 | Pruned or replanted', 7, 'work_day'],
      ],
    },
    {
      code: 'C0402',
      name: '古树名木 | Ancient tree',
      icon: 'tree',
      keywords: '古树 名木 老树 ancient+tree',
      conditions: [['受损、病害 | Harmed or ill', '保护处置 | Protected', 2, 'work_day']],
    },
    {
      code: 'C0403',
      name: '绿地护栏 | Fence of a green',
      icon: 'fence',
      keywords: '绿地护栏 草坪护栏 花坛护栏 花箱 fence',
      conditions: [['破损 | Broken', '修复 | Mended', 5, 'work_day']],
    },
  ],
}
