/** Notices that were put into inboxes, by their ids. */
export const NOTICES_TOLD = 'notices.told'
