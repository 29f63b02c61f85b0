/** Who a figure is laid to: an organisation, or the community, town or county a post or desk belongs to. Never a person. */
export interface Unit {
  readonly kind: 'organisation' | 'area'
  readonly id: string
}

/** The community of a grid; any other area is its own unit. */
export type UnitArea = (areaId: string) => string
