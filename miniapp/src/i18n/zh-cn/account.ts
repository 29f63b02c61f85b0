export const account = {
  title: '随手一拍，马上有人管',
  lead: '看见问题拍一张，马上派给附近的网格员，办到哪一步都看得见。',
  demoTitle: '选一个人，进去看看',
  demoNote:
    '这里的人和事都是编的，随便点，弄不坏。先进骑手拍一处水管破裂，再开一个窗口进社区或网格员去接单。',
  staffTitle: '工作人员登录',
  staffNote: '用单位发的账号和密码',
  username: '账号',
  password: '密码',
  signIn: '登录',
  wechat: '微信登录',
  wechatNote: '第一次登录会为您建一个居民账号',
  wechatFailed: '微信没有给出登录凭证，请再试一次',
  noNetwork: '连不上服务器，请看看网络再试一次',
  missing: '请填写账号和密码',
  moreOf: (count: number) => `还有 ${count} 位`,
}
