import { DomainError } from '../errors/domain-error.ts';
import { checkedLine, checkedTranslation } from './checked-text.ts';
import { checkedBaseline, checkedWeight, type PlanBounds } from './edit-milestone.ts';
import type { LocalText, Milestone, MilestoneKind, MilestoneTechnique } from './milestone.ts';
import { checkedForecast } from './reschedule.ts';

/** What somebody says of a new milestone. */
export interface NewMilestone {
  readonly id: string;
  readonly workAreaId: string;
  readonly names: LocalText;
  readonly kind: MilestoneKind;
  readonly technique: MilestoneTechnique;
  readonly weight: number;
  readonly baselineOn: string | null;
  readonly forecastOn: string | null;
  readonly ownerId: string | null;
  readonly evidenceRequired: boolean;
}

/**
 * A new planned milestone. Until the plan's approval it has the baseline that it is given, and its forecast is the baseline
 * where none is given; afterwards it has none, and is outside PV and slip until a decision. Throws a DomainError:
 * `milestone.needs-decision`, `milestone.owner-unknown`, those of `editMilestone` for names, weight and baseline, and
 * those of `reschedule` for the forecast.
 * Source: MODEL 12.
 */
export function createMilestone(
  wanted: NewMilestone,
  bounds: PlanBounds,
  assignableIds: ReadonlySet<string>,
): Milestone {
  const { names, ownerId } = wanted;
  if (bounds.planApproved && wanted.baselineOn !== null) throw new DomainError('milestone.needs-decision');
  if (ownerId !== null && !assignableIds.has(ownerId))
    throw new DomainError('milestone.owner-unknown', { ownerId });
  const baselineOn = wanted.baselineOn === null ? null : checkedBaseline(wanted.baselineOn, bounds);
  return {
    id: wanted.id,
    workAreaId: wanted.workAreaId,
    kind: wanted.kind,
    names: {
      fi: checkedLine(names.fi, 'milestone.name-required'),
      sv: checkedTranslation(names.sv),
      en: checkedTranslation(names.en),
    },
    weight: checkedWeight(wanted.weight),
    technique: wanted.technique,
    percent: null,
    state: 'planned',
    baselineOn,
    forecastOn: wanted.forecastOn === null ? baselineOn : checkedForecast(wanted.forecastOn, bounds),
    doneOn: null,
    doneById: null,
    acceptedOn: null,
    acceptedById: null,
    ownerId,
    evidenceRequired: wanted.evidenceRequired,
    evidenceState: { required: wanted.evidenceRequired ? 1 : 0, accepted: 0 },
    moves: 0,
    version: 1,
  };
}

/**
 * A new milestone taken back. Nothing is ever deleted: it stays as a cancelled one outside the plan, without weight.
 */
export const withdrawNew = (milestone: Milestone): Milestone => ({
  ...milestone,
  state: 'cancelled',
  baselineOn: null,
  weight: 0,
  version: milestone.version + 1,
});
