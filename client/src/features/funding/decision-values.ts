import type { Formats } from '../../lib/format/formats.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { centsOf, dayOf, dayOrNull, typedCents, typedDay } from '../../lib/typed-values.ts';

export type ProjectSettings = RouterOutputs['project']['settings'];
export type SettingsLine = ProjectSettings['lines'][number];

/** A grant decision as it is typed. */
export interface DecisionValues {
  readonly basis: SettingsLine['amendments'][number]['basis'];
  readonly grant: string;
  readonly ownShare: string;
  readonly windowEnd: string;
  readonly decidedOn: string;
  readonly decisionReference: string;
  readonly amendmentSource: string;
  readonly note: string;
}

export const NO_DECISION: DecisionValues = {
  basis: 'exact',
  grant: '',
  ownShare: '',
  windowEnd: '',
  decidedOn: '',
  decisionReference: '',
  amendmentSource: '',
  note: '',
};

/** What a new decision on a line begins with: the sums and the wall of the one in force, not its day and reference. */
export function nextDecision(line: SettingsLine, formats: Formats): DecisionValues {
  const latest = line.amendments.at(-1);
  if (!latest) return NO_DECISION;
  return {
    ...NO_DECISION,
    basis: latest.basis,
    grant: typedCents(latest.grant, formats),
    ownShare: typedCents(latest.ownShare, formats),
    windowEnd: typedDay(latest.windowEnd, formats),
  };
}

/** A decision as a procedure takes it; an empty own share is none. */
export const decisionInput = (typed: DecisionValues, formats: Formats) => ({
  basis: typed.basis,
  grant: typed.grant.trim() === '' ? null : centsOf(typed.grant, formats),
  ownShare: typed.ownShare.trim() === '' ? 0 : centsOf(typed.ownShare, formats),
  windowEnd: dayOf(typed.windowEnd),
  decidedOn: dayOrNull(typed.decidedOn),
  decisionReference: typed.decisionReference,
  amendmentSource: typed.amendmentSource,
  note: typed.note,
});

/** At which field each refusal of a decision stands. */
export const DECISION_FIELDS = {
  'grant.unknown-has-amount': 'grant',
  'grant.amount-missing': 'grant',
  'grant.estimate-not-rounded': 'grant',
  'grant.below-budget': 'grant',
  'grant.window-ends-before-start': 'windowEnd',
  'grant.decided-in-future': 'decidedOn',
  'grant.decided-before-earlier': 'decidedOn',
} as const;
