import type { Formats } from '../../lib/format/formats.ts';
import { typedNames } from '../../lib/flat-names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { dayOf, typedDay } from '../../lib/typed-values.ts';

export type ProjectSettings = RouterOutputs['project']['settings'];
type ProjectDetails = ProjectSettings['project'];

/** A project's fields as they are typed. */
export interface ProjectValues {
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly callKey: string;
  readonly startsOn: string;
  readonly summaryFi: string;
  readonly summarySv: string;
  readonly summaryEn: string;
  readonly source: string;
}

export const NO_PROJECT: ProjectValues = {
  nameFi: '',
  nameSv: '',
  nameEn: '',
  callKey: '',
  startsOn: '',
  summaryFi: '',
  summarySv: '',
  summaryEn: '',
  source: '',
};

export const projectValues = (project: ProjectDetails, formats: Formats): ProjectValues => ({
  ...typedNames(project),
  callKey: project.callKey,
  startsOn: typedDay(project.startsOn, formats),
  summaryFi: project.summaryFi ?? '',
  summarySv: project.summarySv ?? '',
  summaryEn: project.summaryEn ?? '',
  source: project.source ?? '',
});

/** The fields as a procedure takes them. */
export const projectInput = ({ startsOn, ...typed }: ProjectValues) => ({
  ...typed,
  startsOn: dayOf(startsOn),
});
