import { row, type ErrorTable } from './error-text.js'

/** 吹哨报到: calling parties to a ticket, and their answers. */
export const WHISTLE_ERRORS = {
  WHISTLE_PARTY_UNKNOWN: row(
    400,
    '有单位不在本县名单里，请重新选择',
    'One of these parties is not on this county’s list. Please choose again',
  ),
  WHISTLE_PARTY_BUSY: row(409, '{party} 已经在办这件事，不用再吹哨', '{party} is at work on this already'),
  WHISTLE_PARTY_ASKED: row(
    409,
    '已经请示吹哨{party}，正等上级答复',
    'A whistle for {party} waits for the desk above already',
  ),
  WHISTLE_LEAD_NOT_CALLED: row(
    400,
    '牵头单位要从被吹哨的单位里选',
    'The party that leads must be one of those called',
  ),
  WHISTLE_JOINT_PAST: row(400, '集合时间已经过了', 'The time to meet has passed already'),
  WHISTLE_NOT_FOUND: row(404, '没有找到这次吹哨', 'There is no such whistle'),
  WHISTLE_NOT_CALLED: row(
    409,
    '这次吹哨里没有等你单位办的事',
    'This whistle has nothing left for your organisation to do',
  ),
  WHISTLE_DECLINE_REASON: row(400, '来不了的话，请写明原因', 'Please say why you cannot come'),
  WHISTLE_RECORD_MISSING: row(
    400,
    '联合执法结束前，请写下现场记录',
    'Before a joint action ends, please write down what was found and done',
  ),
  ANSWER_LINK_NOT_FOUND: row(
    404,
    '链接不对，请检查是否完整；也可以联系给您发短信的社区',
    'This link is not right. Please check that it is complete, or contact the community that sent it',
  ),
  ANSWER_LINK_OVER: row(
    403,
    '链接已失效：过了期限，或者这件事不用再办。请联系给您发短信的社区',
    'This link is no longer good: its time is over, or nothing is left to do. Please contact the community that sent it',
  ),
  ANSWER_LINK_PHOTOS: row(
    409,
    '这个链接能传的照片已经用完，请直接写说明，或请社区重新发一个链接',
    'This link can send no more photos. Please answer in words, or ask the community for a new link',
  ),
  ANSWER_LINK_NEEDLESS: row(
    409,
    '这家单位有账号，在工作台里就能报到',
    'This party has accounts and answers in its workbench',
  ),
} as const satisfies ErrorTable
