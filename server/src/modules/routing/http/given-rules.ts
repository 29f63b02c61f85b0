import { AppError } from '../../../core/errors/index.js'
import { dayEnd, dayStart } from '../../../core/clock/index.js'
import { WHOLE_WEEK, type RuleOwner, type RuleTime } from '../domain/rule.js'
import type { GivenRule } from '../rules/rule-draft.js'
import type { RuleBody, RuleOwnerBody, RuleTimeBody } from './rules.dto.js'

/** Rules as a body names them. @throws AppError VALIDATION_FAILED for an owner without what its kind needs */
export function givenRules(bodies: readonly RuleBody[]): readonly GivenRule[] {
  return bodies.map(({ id, areaId, categoryId, time, owner }, i) => ({
    ...(id !== undefined && { id }),
    areaId,
    categoryId: categoryId ?? null,
    time: ruleTime(time),
    owner: ruleOwner(owner, `rules.${i}.owner`),
  }))
}

function ruleTime(time: RuleTimeBody | undefined): RuleTime {
  const { validFrom, validTo, weekdays, fromMinute, toMinute } = { ...WHOLE_WEEK, ...time } as RuleTimeBody
  return {
    ...{ weekdays, fromMinute, toMinute },
    validFrom: validFrom === undefined ? null : dayStart(validFrom),
    validTo: validTo === undefined ? null : dayEnd(validTo),
  }
}

function ruleOwner({ kind, organisationId, level, areaId }: RuleOwnerBody, field: string): RuleOwner {
  switch (kind) {
    case 'organisation':
      return { kind, organisationId: organisationId ?? missing(`${field}.organisationId`) }
    case 'gridPost':
      return { kind }
    case 'desk':
      return { kind, level: level ?? missing(`${field}.level`) }
    case 'namedDesk':
      return { kind, areaId: areaId ?? missing(`${field}.areaId`) }
  }
}

function missing(field: string): never {
  throw new AppError('VALIDATION_FAILED', {
    params: { count: 1 },
    errors: [{ field, zh: '还没有选', en: 'has not been chosen' }],
  })
}
