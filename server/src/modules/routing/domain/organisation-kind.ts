export const ORGANISATION_KINDS = ['utility', 'property', 'department'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]
