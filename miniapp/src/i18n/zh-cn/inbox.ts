/** 消息 */
export const inbox = {
  title: '消息',
  markAll: '全部已读',
  unreadTitle: (count: string) => `${count} 条未读`,
  allRead: '都看过了',
  today: '今天',
  earlier: '更早',
  urgent: '紧急',
  unread: '未读',
  emptyTitle: '还没有消息',
  emptyNote: '您反映的事有进展，会在这里告诉您。',
  emptyNoteStaff: '新派单、催办和核查结果会出现在这里。',
  end: '就这些了',
}
