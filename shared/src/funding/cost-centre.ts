import { DomainError } from '../errors/domain-error.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { given } from '../values/given.ts';

/** What a form changes of a cost centre. */
export interface CostCentreFields {
  readonly code: string;
  readonly validFrom: CalendarDate;
  /** The last day; null = until further notice. */
  readonly validTo: CalendarDate | null;
  readonly workAreaId: string;
  readonly fundingLineId: string;
}

/** Cost centre (kustannuspaikka): for its validity exactly one work area and one funding line (MODEL 3). */
export interface CostCentre extends CostCentreFields {
  readonly id: string;
  readonly version: number;
}

/** What a cost centre is judged by. */
export interface CostCentreSurroundings {
  /** The work areas and the lines of its project. */
  readonly workAreaIds: ReadonlySet<string>;
  readonly fundingLineIds: ReadonlySet<string>;
  /** Every cost centre of the region with the same code. */
  readonly sameCode: readonly CostCentre[];
  /** The first and the last day on which anything is booked on it; null = nothing is. */
  readonly booked: { readonly first: CalendarDate; readonly last: CalendarDate } | null;
}

const overlaps = (a: CostCentreFields, b: CostCentreFields): boolean =>
  (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);

/**
 * A cost centre as it must be. Throws `cost-centre.ends-before-start`, `cost-centre.work-area-unknown`,
 * `cost-centre.line-unknown` (of another project) and `cost-centre.taken` where its code is in use in the region for a part
 * of that time.
 */
export function checkCostCentre(
  centre: CostCentreFields & { readonly id: string },
  { workAreaIds, fundingLineIds, sameCode }: Omit<CostCentreSurroundings, 'booked'>,
): void {
  const { validFrom, validTo } = centre;
  if (validTo !== null && validTo < validFrom)
    throw new DomainError('cost-centre.ends-before-start', { validFrom });
  if (!workAreaIds.has(centre.workAreaId)) throw new DomainError('cost-centre.work-area-unknown');
  if (!fundingLineIds.has(centre.fundingLineId)) throw new DomainError('cost-centre.line-unknown');
  const other = sameCode.find(({ id, code, ...rest }) => {
    return id !== centre.id && code === centre.code && overlaps(centre, { code, ...rest });
  });
  if (other) throw new DomainError('cost-centre.taken', { code: other.code, since: other.validFrom });
}

/**
 * Changes what is given. What is booked stays where it was booked: then the code, the work area and the line stay
 * (`cost-centre.has-entries`) and the validity holds every booked day (`cost-centre.leaves-entries`). Throws also what
 * `checkCostCentre` throws. Source: MODEL 3, 4.
 */
export function editCostCentre(
  centre: CostCentre,
  change: { readonly [K in keyof CostCentreFields]?: CostCentreFields[K] | undefined },
  surroundings: CostCentreSurroundings,
): CostCentre {
  const edited: CostCentre = { ...centre, ...given<CostCentreFields>(change), version: centre.version + 1 };
  const { booked } = surroundings;
  if (booked !== null) {
    const stays = ['code', 'workAreaId', 'fundingLineId'] as const;
    if (stays.some((field) => edited[field] !== centre[field]))
      throw new DomainError('cost-centre.has-entries', { last: booked.last });
    const isOutside =
      edited.validFrom > booked.first || (edited.validTo !== null && edited.validTo < booked.last);
    if (isOutside) throw new DomainError('cost-centre.leaves-entries', { ...booked });
  }
  checkCostCentre(edited, surroundings);
  return edited;
}
