import { isSame } from '../values/is-same.ts';
import type { BaselineDecision } from './decide-baseline.ts';
import type { EvidencePiece } from './evidence.ts';
import type { Milestone } from './milestone.ts';

/**
 * What of a milestone two people may change at the same time without being in each other's way. What belongs together
 * is one field: a state with its days and people, a technique with its percentage.
 */
export const MILESTONE_FIELDS = [
  'nameFi',
  'nameSv',
  'nameEn',
  'kind',
  'weight',
  'technique',
  'state',
  'baselineOn',
  'forecastOn',
  'ownerId',
  'evidenceRequired',
  'workAreaId',
] as const;
type OwnField = (typeof MILESTONE_FIELDS)[number];

/** Each piece of evidence is a field of its own. */
export type MilestoneField = OwnField | `evidence.${string}`;

/** A milestone with its names apart. */
export type FlatMilestone = Omit<Milestone, 'names'> & {
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
};

/** The values that make up a field. */
export const PARTS: Readonly<Record<OwnField, readonly (keyof FlatMilestone)[]>> = {
  nameFi: ['nameFi'],
  nameSv: ['nameSv'],
  nameEn: ['nameEn'],
  kind: ['kind'],
  weight: ['weight'],
  technique: ['technique', 'percent'],
  state: ['state', 'doneOn', 'doneById', 'acceptedOn', 'acceptedById'],
  baselineOn: ['baselineOn'],
  forecastOn: ['forecastOn'],
  ownerId: ['ownerId'],
  evidenceRequired: ['evidenceRequired'],
  workAreaId: ['workAreaId'],
};

/**
 * What an audit row keeps of a milestone on each side of a command; the pieces of evidence are those it changed, the
 * decision is the one it rests on.
 */
export type MilestoneTrace = Milestone & {
  readonly evidence?: readonly EvidencePiece[];
  readonly decision?: BaselineDecision & { readonly number: number };
  /** The change of many milestones at once that it was a part of. */
  readonly many?: { readonly id: string; readonly size: number };
};

/** A milestone with its names apart. */
export const flat = ({ names, ...rest }: Milestone): FlatMilestone => ({
  ...rest,
  nameFi: names.fi,
  nameSv: names.sv,
  nameEn: names.en,
});

/** The milestone of its flat form. */
export const unflat = ({ nameFi: fi, nameSv: sv, nameEn: en, ...rest }: FlatMilestone): Milestone => ({
  ...rest,
  names: { fi, sv, en },
});

/** Does this field say the same in both? */
export const isSameField = (field: OwnField, a: FlatMilestone, b: FlatMilestone): boolean =>
  PARTS[field].every((part) => isSame(a[part], b[part]));

/** The fields that a command has changed, by what its audit row keeps of both sides; none where it is no edit. */
export function touchedFields(
  before: MilestoneTrace | null,
  after: MilestoneTrace | null,
): ReadonlySet<MilestoneField> {
  if (!before || !after) return new Set();
  const [from, to] = [flat(before), flat(after)];
  const own = MILESTONE_FIELDS.filter((field) => !isSameField(field, from, to));
  const pieces = [...(before.evidence ?? []), ...(after.evidence ?? [])];
  return new Set([...own, ...pieces.map(({ id }) => `evidence.${id}` as const)]);
}
