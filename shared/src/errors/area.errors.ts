import { row, type ErrorTable } from './error-text.js'

/** Areas, outlines, places and contracts. */
export const AREA_ERRORS = {
  AREA_NOT_FOUND: row(404, '没有找到这个区域', 'This area was not found'),
  AREA_CHANGE_REFUSED: row(
    400,
    '没有保存：有 {count} 处需要先改正',
    'Nothing was saved: {count} thing(s) need correcting first',
  ),
  BOUNDARY_CHANGED: row(
    409,
    '别人刚改过这里的边界或区域，请刷新后再改',
    'Somebody has just changed these areas or borders. Please reload and try again',
  ),
  AREA_LINE_DOES_NOT_CUT: row(
    400,
    '这条线没有把区域分成两块，请从边界外画到边界外',
    'The line does not cut the area in two. Please draw it from border to border',
  ),
  AREA_NOT_NEIGHBOURS: row(
    400,
    '只能合并同一上级下相邻的区域',
    'Only neighbours below the same parent can be merged',
  ),
  AREA_RETIRED: row(400, '这个区域已撤销', 'This area is retired'),
  BOUNDARY_VERSION_NOT_FOUND: row(404, '没有这个版本', 'There is no such version'),
  PLACE_NOT_FOUND: row(400, '没有找到这个地点码', 'This place code was not found'),
  LOCATION_REQUIRED: row(
    400,
    '请给出地点：定位、地图选点或区域',
    'Please give a place: a position, a point on the map or an area',
  ),
  COORD_REQUIRED: row(
    400,
    '请说明坐标系 coord：wgs84 或 gcj02',
    'Please name the coordinate system in coord: wgs84 or gcj02',
  ),
  LOCATION_SWAPPED: row(400, '经纬度好像写反了', 'Longitude and latitude seem to be swapped'),
  LOCATION_NULL_ISLAND: row(
    400,
    '定位为 0,0，手机没有取到位置',
    'The position is 0,0: the phone found no place',
  ),
  LOCATION_OUTSIDE: row(400, '这个位置不在服务区内', 'This place is outside the area served'),
  PLACE_PARENT_WRONG: row(
    400,
    '上级地点不对：单元在楼栋下，楼栋在小区下',
    'The place above is not right: units belong to buildings, buildings to compounds',
  ),
  PLACE_RETIRED: row(409, '这个地点已停用', 'This place is no longer in use'),
  PLACE_CODES_NONE: row(404, '这个范围里还没有地点码', 'There are no place codes in this scope yet'),
  CONTRACT_OVERLAP: row(
    409,
    '“{place}”在这段时间里已有物业合同',
    'There is already a property contract for “{place}” on some of these days',
  ),
  CONTRACT_DAYS_WRONG: row(400, '结束日期不能早于开始日期', 'The last day cannot be before the first'),
  CONTRACT_PLACE_WRONG: row(
    400,
    '物业合同只能签给小区，或不属于小区的楼栋',
    'A property contract is for compounds, or for buildings outside any compound',
  ),
  CONTRACT_COMPANY_WRONG: row(
    400,
    '请选择本县的一家物业公司',
    'Please choose a property company of this county',
  ),
} as const satisfies ErrorTable
