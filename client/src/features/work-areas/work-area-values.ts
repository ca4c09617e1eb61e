import { DomainError } from '@painopiste/shared/errors/domain-error';
import { PROJECT_ADMINISTRATION } from '@painopiste/shared/plan/plan';
import {
  checkedShares,
  INVESTMENTS,
  keyFromName,
  readPercent,
} from '@painopiste/shared/work-areas/work-area';
import type { Names } from '../../lib/names.ts';
import { wholeOf } from '../../lib/typed-values.ts';
import type { RouterInputs, RouterOutputs } from '../../lib/trpc.ts';

export type WorkAreaFormAnswer = RouterOutputs['workArea']['blank'];
export type SavedWorkArea = RouterOutputs['workArea']['edit'];

/** Every field of a work area as it is typed; shares by focus area, target groups by key. */
export type WorkAreaValues = {
  nameFi: string;
  nameSv: string;
  nameEn: string;
  key: string;
  leadId: string;
  partnerId: string;
  investment: string;
  position: string;
  shares: Record<string, string>;
  targetGroups: Record<string, boolean>;
  isArchived: boolean;
};

type Fields = Omit<RouterInputs['workArea']['create'], 'commandId' | 'version' | 'slug'>;

/** Basis points as a person types them: `33,33`; the comma is a point in English only on the screen. */
const typedPercent = (basisPoints: number): string => String(basisPoints / 100).replace('.', ',');

/** The form of a work area as it opens. */
export function valuesOf(area: SavedWorkArea, form: WorkAreaFormAnswer): WorkAreaValues {
  const points = new Map(area.shares.map((share) => [share.focusAreaKey, share.basisPoints]));
  return {
    nameFi: area.nameFi,
    nameSv: area.nameSv ?? '',
    nameEn: area.nameEn ?? '',
    key: area.key,
    leadId: area.leadId ?? '',
    partnerId: area.partnerId ?? '',
    investment: area.investment ?? '',
    position: String(area.position),
    shares: Object.fromEntries(
      form.focusAreas.map(({ key }) => [key, points.has(key) ? typedPercent(points.get(key) ?? 0) : '']),
    ),
    targetGroups: Object.fromEntries(
      form.targetGroups.map(({ key }) => [key, area.targetGroupKeys.includes(key)]),
    ),
    isArchived: area.isArchived,
  };
}

/** The form of a new work area: of project administration where the project has none yet. */
export function blankValues(form: WorkAreaFormAnswer, administration: Names): WorkAreaValues {
  const isFirst = !form.hasAdministration;
  const nothing = {
    id: '',
    version: 0,
    leadId: null,
    partnerId: null,
    investment: null,
    targetGroupKeys: [],
    shares: [],
    isArchived: false,
    position: form.nextPosition,
  };
  const names = isFirst ? administration : { fi: '', sv: null, en: null };
  const key = isFirst ? PROJECT_ADMINISTRATION : '';
  return valuesOf({ ...nothing, key, nameFi: names.fi, nameSv: names.sv, nameEn: names.en }, form);
}

/** What the fields say, as the procedures take it; a share that is no percentage is not a number. */
export function toFields(typed: WorkAreaValues): Fields {
  return {
    nameFi: typed.nameFi,
    nameSv: typed.nameSv || null,
    nameEn: typed.nameEn || null,
    key: typed.key.trim() || keyFromName(typed.nameFi),
    leadId: typed.leadId || null,
    partnerId: typed.partnerId || null,
    investment: INVESTMENTS.find((each) => each === typed.investment) ?? null,
    position: wholeOf(typed.position),
    shares: Object.entries(typed.shares)
      .filter(([, text]) => text.trim() !== '')
      .map(([focusAreaKey, text]) => ({ focusAreaKey, basisPoints: readPercent(text) ?? Number.NaN })),
    targetGroupKeys: Object.keys(typed.targetGroups).filter((key) => typed.targetGroups[key] === true),
    isArchived: typed.isArchived,
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
interface Schema {
  readonly safeParse: (input: unknown) => {
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

/** The procedure's own schema, and the rule of shares at the field where it is broken. */
export const withShareRule = (schema: Schema, focusAreaKeys: readonly string[]): Schema => ({
  safeParse(input) {
    const { shares } = input as Pick<Fields, 'shares'>;
    const others = (schema.safeParse(input).error?.issues ?? []).filter(({ path }) => path[0] !== 'shares');
    const issues = [...others, ...shareIssues(shares, focusAreaKeys)];
    return issues.length > 0 ? { error: { issues } } : {};
  },
});

function shareIssues(shares: Fields['shares'], focusAreaKeys: readonly string[]): Issue[] {
  const unread = shares.filter(({ basisPoints }) => Number.isNaN(basisPoints));
  if (unread.length > 0)
    return unread.map(({ focusAreaKey }) => ({
      path: ['shares', focusAreaKey],
      message: 'work-area.share-invalid',
    }));
  try {
    checkedShares(shares, focusAreaKeys);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const at = shares[0]?.focusAreaKey ?? focusAreaKeys[0] ?? '';
    return [{ path: ['shares', at], message: error.code }];
  }
}
