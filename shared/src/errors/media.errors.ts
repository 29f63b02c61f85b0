import { row, type ErrorTable } from './error-text.js'

/** Photos. */
export const MEDIA_ERRORS = {
  MEDIA_TYPE_REFUSED: row(415, '只接受 JPEG、PNG、WebP 照片', 'Only JPEG, PNG and WebP photos are accepted'),
  MEDIA_HEIC: row(
    415,
    '这是 HEIC 照片，请换成 JPEG 再传（手机设置“兼容性最佳”）',
    'This is a HEIC photo. Please send a JPEG (set the camera to “Most Compatible”)',
  ),
  MEDIA_BROKEN: row(422, '照片已损坏，打不开', 'The photo is broken and cannot be opened'),
  MEDIA_TOO_LARGE: row(413, '照片太大：最多 {limit}', 'The photo is too large: at most {limit}'),
  MEDIA_FILE_REQUIRED: row(400, '请选择一张照片（字段名 file）', 'Please choose a photo (form field “file”)'),
  MEDIA_UPLOAD_SLOW: row(
    408,
    '网络太慢，照片没有传完，请稍后再试',
    'The connection was too slow to finish the photo. Please try again later',
  ),
  MEDIA_NOT_FOUND: row(404, '没有找到这张照片', 'This photo was not found'),
  MEDIA_NOT_YOURS: row(
    400,
    '照片须由本人上传且未被使用',
    'Photos must be uploaded by you and not used elsewhere',
  ),
  MEDIA_LINK_EXPIRED: row(403, '照片链接已过期，请刷新', 'The photo link has expired. Please refresh'),
} as const satisfies ErrorTable
