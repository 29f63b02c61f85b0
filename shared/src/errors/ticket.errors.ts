import { row, type ErrorTable } from './error-text.js'

/** Tickets and their lifecycle. */
export const TICKET_ERRORS = {
  TICKET_NOT_FOUND: row(
    404,
    '没有找到这件事，可能已被撤回或您无权查看',
    'This ticket was not found, or is not yours to see',
  ),
  TICKET_KIND_CLOSED: row(400, '这一类暂时不能提交', 'This kind of ticket cannot be opened yet'),
  TICKET_CONTENT_REQUIRED: row(400, '拍张照片或写一句话就行', 'Please add a photo or a sentence'),
  TICKET_ACTION_FORBIDDEN: row(403, '您不能对这件事做“{action}”', 'You may not “{action}” this ticket'),
  TICKET_OWN_WORK: row(
    403,
    '自己办的事不能自己核查，请由上报人或上级核查',
    'Whoever did the work may not confirm it; the reporter or a level above will',
  ),
  TICKET_OWN_UNIT: row(
    403,
    '本单位受理又办理的事，请由上一级核查',
    'A unit may not confirm work it took in and did itself; the level above will',
  ),
  TICKET_WRONG_STATE: row(
    409,
    '这件事现在是“{status}”，不能“{action}”',
    'This ticket is “{status}” now, so “{action}” is not possible',
  ),
  TICKET_RACE_LOST: row(
    409,
    '慢了一步：{winner} 已先处理，现在是“{status}”',
    'Someone was faster: {winner} acted first; it is “{status}” now',
  ),
  TICKET_VERSION_STALE: row(
    409,
    '这件事刚有新进展，请看过再操作',
    'This ticket has moved on. Please look again before you act',
  ),
  TICKET_ALREADY_RATED: row(409, '这次办理您已经评价过了', 'You have already rated this'),
  TICKET_ALREADY_FOLLOWED: row(409, '您已经在关注这件事', 'You already follow this'),
  TICKET_REOPEN_WINDOW_OVER: row(
    409,
    '已过重新处理的期限，请重新反映',
    'The time to reopen is over. Please report it anew',
  ),
  TICKET_CALLED_PARTY_OPEN: row(409, '还有被吹哨的单位没有完成', 'A called party has not finished yet'),
  TICKET_OWN_REQUEST: row(403, '自己提出的申请不能自己批', 'Whoever asked for it cannot grant it'),
  TICKET_REQUEST_WAITS: row(409, '已有一个申请在等审批', 'A request is waiting for its answer already'),
  TICKET_REQUEST_NONE: row(409, '没有等待审批的申请', 'No request is waiting'),
  TICKET_REQUEST_OVERDUE: row(
    409,
    '已超时，不能再申请挂账或延期',
    'It is overdue: no hold and no extension can be asked for any more',
  ),
  TICKET_SUSPENDED_BEFORE: row(409, '只能挂账一次', 'It was on hold once already'),
  TICKET_EXTENDED_TWICE: row(409, '已延期两次，不能再延', 'It was extended twice already'),
  TICKET_APPEALED_BEFORE: row(409, '已申诉过一次', 'An appeal was made already'),
  TICKET_APPEAL_NOT_LATE: row(409, '这件事没有超时，不用申诉', 'It was not late: there is nothing to appeal'),
  TICKET_NOT_SUPERVISED: row(409, '这件事没有未结的督办', 'There is no open supervision order'),
  TICKET_NOT_WHISTLED: row(409, '这件事没有进行中的吹哨', 'No whistle is open'),
  TICKET_REMINDED_LATELY: row(
    409,
    '刚催过了，过一会儿再催',
    'It was reminded of a short while ago. Please wait a little',
  ),
  TICKET_NEEDS_MISSING: row(400, '还需要：{needs}', 'Still needed: {needs}'),
  TICKET_OWNER_INVALID: row(400, '不能派给这个对象', 'It cannot be given to this owner'),
  TICKET_OWNER_UNCHANGED: row(
    400,
    '已经在该对象手里，请选别的',
    'It already lies with this owner. Please choose another',
  ),
  TICKET_ARRIVE_TOO_FAR: row(
    400,
    '您离现场约 {distance} 米，请到现场再点，或写明原因',
    'You are about {distance} m away. Please arrive first, or give a reason',
  ),
  TICKET_RESPONDED_BEFORE: row(409, '你单位已经报到过了', 'Your organisation has responded already'),
  TICKET_MERGE_SELF: row(400, '不能并到自己，请选另一件', 'A ticket cannot be merged into itself'),
  TICKET_MERGE_OTHER_KIND: row(
    400,
    '两件事类型不同，不能并单',
    'The two tickets are of different kinds and cannot be merged',
  ),
  TICKET_MERGE_INTO_ENDED: row(
    409,
    '要并入的那一件现在是“{status}”，请选一件在办的',
    'The ticket to merge into is “{status}” now. Please choose one that is open',
  ),
  TICKET_MERGE_HAS_OTHERS: row(
    409,
    '已有别的事并入这一件，请反过来：把另一件并进来',
    'Others are merged into this ticket. Please merge the other way round',
  ),
  TICKET_COMMUNITY_DECIDES: row(
    409,
    '已有人退回过，请选“退回”交社区决定，不再转来转去',
    'Somebody has returned it before. Please return it, so that the community decides',
  ),
  TICKET_OWNER_REFUSED: row(
    409,
    '{owner} 已退回过这件事（{why}）。仍要派回，请确认并写明原因',
    '{owner} has returned this before ({why}). To assign it there all the same, confirm it and say why',
  ),
} as const satisfies ErrorTable
