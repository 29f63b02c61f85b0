/** A retired place is no longer offered; its code on the wall still says where it is. */
export type PlaceStatus = 'active' | 'retired'
