export const manage = {
  narrow: '这里要用电脑',
  narrowNote: '请在宽一些的屏幕上打开，手机上地方不够。',
  notYours: '您没有这项权限',
  notYoursNote: '请联系您的社区或县指挥中心。',
  choose: '选择区域',
  everywhere: '全部县区',
}
