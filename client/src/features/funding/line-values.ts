import type { Formats } from '../../lib/format/formats.ts';
import { typedNames } from '../../lib/flat-names.ts';
import { basisPointsOf, dayOf, typedBasisPoints, typedDay } from '../../lib/typed-values.ts';
import type { SettingsLine } from './decision-values.ts';

/** A line's own fields as they are typed. */
export interface LineValues {
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly pillar: string;
  readonly windowStart: string;
  readonly amberBasisPoints: string;
  readonly redBasisPoints: string;
  readonly quietBasisPoints: string;
  readonly administrationBasisPoints: string;
  /** By the keys of the catalogue: is the category one of the line's? */
  readonly categories: Record<string, boolean>;
}

/** A new line: the usual bands (10, 20 and 15 %), every category of the catalogue. */
export const newLine = (catalogue: readonly string[]): LineValues => ({
  nameFi: '',
  nameSv: '',
  nameEn: '',
  pillar: '',
  windowStart: '',
  amberBasisPoints: '10',
  redBasisPoints: '20',
  quietBasisPoints: '15',
  administrationBasisPoints: '',
  categories: Object.fromEntries(catalogue.map((key) => [key, true])),
});

type LineRow = Omit<SettingsLine, 'approvedBudget' | 'usedCategoryKeys'>;

export const lineValues = (line: LineRow, catalogue: readonly string[], formats: Formats): LineValues => ({
  ...typedNames(line),
  pillar: line.pillar === null ? '' : String(line.pillar),
  windowStart: typedDay(line.windowStart, formats),
  amberBasisPoints: typedBasisPoints(line.amberBasisPoints, formats),
  redBasisPoints: typedBasisPoints(line.redBasisPoints, formats),
  quietBasisPoints: typedBasisPoints(line.quietBasisPoints, formats),
  administrationBasisPoints: typedBasisPoints(line.administrationBasisPoints, formats),
  categories: Object.fromEntries(catalogue.map((key) => [key, line.categoryKeys.includes(key)])),
});

/** The fields as a procedure takes them; the categories in their old order, new ones after them. */
export function lineInput(typed: LineValues, before: readonly string[], formats: Formats) {
  const { categories, pillar, windowStart, administrationBasisPoints: administration, ...rest } = typed;
  const chosen = Object.keys(categories).filter((key) => categories[key]);
  const kept = before.filter((key) => categories[key] ?? true);
  return {
    nameFi: rest.nameFi,
    nameSv: rest.nameSv,
    nameEn: rest.nameEn,
    pillar: pillar === '' ? null : Number(pillar),
    windowStart: dayOf(windowStart),
    amberBasisPoints: basisPointsOf(rest.amberBasisPoints, formats),
    redBasisPoints: basisPointsOf(rest.redBasisPoints, formats),
    quietBasisPoints: basisPointsOf(rest.quietBasisPoints, formats),
    administrationBasisPoints: administration.trim() === '' ? null : basisPointsOf(administration, formats),
    categoryKeys: [...kept, ...chosen.filter((key) => !kept.includes(key))],
  };
}
