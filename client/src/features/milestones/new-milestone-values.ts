import {
  MILESTONE_KINDS,
  MILESTONE_TECHNIQUES,
  type MilestoneKind,
  type MilestoneTechnique,
} from '@painopiste/shared/milestones/milestone';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { wholeOf } from '../../lib/typed-values.ts';

/** A new milestone as its form holds it. */
export type NewMilestoneValues = {
  workAreaId: string;
  nameFi: string;
  nameSv: string;
  nameEn: string;
  kind: string;
  technique: string;
  weight: string;
  baselineOn: string;
  forecastOn: string;
  ownerId: string;
  evidenceRequired: boolean;
};

/** The form as it opens: what most milestones are. */
export const blankMilestone = (workAreaId: string): NewMilestoneValues => ({
  workAreaId,
  nameFi: '',
  nameSv: '',
  nameEn: '',
  kind: 'milestone',
  technique: 'zero-hundred',
  weight: '1',
  baselineOn: '',
  forecastOn: '',
  ownerId: '',
  evidenceRequired: false,
});

/** A typed day; what cannot be read goes as it is, to be refused at its field. */
const typedDay = (text: string): string | null =>
  text.trim() === '' ? null : (parseDateInput(text) ?? text);

const oneOf = <T extends string>(known: readonly T[], text: string, otherwise: T): T =>
  known.find((each) => each === text) ?? otherwise;

/** What the fields say, as the command takes it. */
export const toNewMilestone = (typed: NewMilestoneValues) => ({
  workAreaId: typed.workAreaId,
  nameFi: typed.nameFi,
  nameSv: typed.nameSv,
  nameEn: typed.nameEn,
  kind: oneOf<MilestoneKind>(MILESTONE_KINDS, typed.kind, 'milestone'),
  technique: oneOf<MilestoneTechnique>(MILESTONE_TECHNIQUES, typed.technique, 'zero-hundred'),
  weight: wholeOf(typed.weight),
  baselineOn: typedDay(typed.baselineOn),
  forecastOn: typedDay(typed.forecastOn),
  ownerId: typed.ownerId || null,
  evidenceRequired: typed.evidenceRequired,
});
