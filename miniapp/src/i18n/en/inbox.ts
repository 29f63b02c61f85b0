import type { inbox as zh } from '../zh-cn/inbox'

export const inbox: typeof zh = {
  title: 'Inbox',
  markAll: 'Mark all read',
  unreadTitle: (count) => `${count} unread`,
  allRead: 'All read',
  today: 'Today',
  earlier: 'Earlier',
  urgent: 'Urgent',
  unread: 'Unread',
  emptyTitle: 'No messages yet',
  emptyNote: 'When something moves on what you reported, you will read it here.',
  emptyNoteStaff: 'New assignments, reminders and results of checks appear here.',
  end: 'That is all',
}
