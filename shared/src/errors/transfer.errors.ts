import { row, type ErrorTable } from './error-text.js'

/** Files that come in and go out. */
export const TRANSFER_ERRORS = {
  IMPORT_FILE_REQUIRED: row(
    400,
    '请选择一个文件（字段名 file），并写明 sort、areaId',
    'Please choose a file (form field “file”) and give sort and areaId',
  ),
  IMPORT_TOO_LARGE: row(413, '文件太大：最多 {limit}', 'The file is too large: at most {limit}'),
  IMPORT_UPLOAD_SLOW: row(
    408,
    '网络太慢，文件没有传完，请稍后再试',
    'The connection was too slow to finish the file. Please try again later',
  ),
  IMPORT_UNREADABLE: row(422, '这个文件不能导入。{reason}', 'This file cannot be imported. {reason}'),
  IMPORT_COORD_UNKNOWN: row(
    422,
    '分不清坐标系：这里还没有可比对的边界。请说明是 WGS 84（CGCS2000）还是 GCJ-02',
    'The coordinate system cannot be told: there is no known outline here to compare with. Please say whether it is WGS 84 (CGCS2000) or GCJ-02',
  ),
  IMPORT_NOT_FOUND: row(404, '没有找到这次导入', 'This import was not found'),
  IMPORT_HAS_ERRORS: row(
    409,
    '还有 {count} 处错误，改好文件后重新导入',
    '{count} error(s) are left. Please correct the file and import it again',
  ),
  IMPORT_NOT_OPEN: row(
    409,
    '这次导入已经应用、恢复或过期，请重新导入文件',
    'This import has been applied, taken back or has expired. Please import the file again',
  ),
  IMPORT_GROUND_MOVED: row(
    409,
    '预演之后，数据已被别人改过，请重新导入文件看一遍',
    'The data has changed since the dry run. Please import the file again and look once more',
  ),
  IMPORT_ROW_REFUSED: row(409, '{where}：{reason}。什么都没有改', '{where}: {reason}. Nothing was changed'),
  IMPORT_NOT_REVERTIBLE: row(409, '不能恢复：{reason}', 'It cannot be taken back: {reason}'),
} as const satisfies ErrorTable
