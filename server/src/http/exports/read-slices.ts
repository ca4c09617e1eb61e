import type { BurnLine } from '@painopiste/shared/budget/burn-line';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { detailFor, type SliceBy, sliceMoney, SLICES } from '../../features/burn/money-slices.ts';
import type { MoneyDetail } from '../../features/burn/money-cell.ts';
import { readScopeMoney, type ScopeMoney } from '../../features/burn/read-scope-money.ts';
import { readReference } from '../../features/reference/read-reference.ts';
import { findWorkAreaByWord } from '../../features/work-areas/find-work-area-by-word.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { type ExportQuery, localeOf, wordOf, wordsOf } from './export-query.ts';
import { UnknownFilter } from './export-refusal.ts';
import { scopeNames } from './scope-names.ts';

/** A part of the money under its stable name. */
export interface NamedSlice {
  readonly key: string;
  readonly scope: string;
  readonly name: string;
  readonly lines: readonly BurnLine[];
}

export interface SlicedMoney {
  readonly by: SliceBy;
  readonly money: ScopeMoney;
  readonly slices: readonly NamedSlice[];
}

/**
 * The money that an export asks for, taken apart by its `by` (regions where it says nothing), with the reader's own
 * rights; `usual` is the choice of lines and `detail` the fineness where the address asks for neither. Filters: `region`, `project` (repeated), `workArea` (id or `slug/key`), `focusArea`, `line`, `lines`, `month`.
 * Throws `UnknownFilter` for words that mean nothing.
 */
export async function readSlices(
  ctx: ActorContext,
  query: ExportQuery,
  {
    usual = 'month',
    detail = 'line',
  }: { readonly usual?: 'month' | 'all'; readonly detail?: MoneyDetail } = {},
): Promise<SlicedMoney> {
  const by = SLICES.find((slice) => slice === (wordOf(query, 'by') ?? 'region'));
  if (!by) throw new UnknownFilter([`by=${wordOf(query, 'by')}`]);
  const reference = await readReference(ctx.db);
  const regionCodes = wordsOf(query, 'region');
  const slugs = wordsOf(query, 'project');
  const workArea = wordOf(query, 'workArea');
  const area = workArea === undefined ? null : await findWorkAreaByWord(ctx.db, workArea);
  const unknown = [
    ...regionCodes
      .filter((code) => !reference.regions.some((region) => region.code === code))
      .map((code) => `region=${code}`),
    ...slugs
      .filter((slug) => !reference.projects.some((project) => project.slug === slug))
      .map((slug) => `project=${slug}`),
    ...(workArea !== undefined && area === null ? [`workArea=${workArea}`] : []),
  ];
  if (unknown.length > 0) throw new UnknownFilter(unknown);
  const named = reference.projects
    .filter((project) => slugs.includes(project.slug))
    .map((project) => project.id);
  const projectIds = area === null ? named : [area.projectId];
  const money = await readScopeMoney(ctx, {
    filter: {
      ...(regionCodes.length > 0 ? { regionCodes } : {}),
      ...(projectIds.length > 0 ? { projectIds } : {}),
    },
    words: {
      lines: wordOf(query, 'lines'),
      month: wordOf(query, 'month'),
      line: wordOf(query, 'line'),
      focusArea: wordOf(query, 'focusArea'),
    },
    usual,
    ...(area === null ? {} : { workAreaId: area.id }),
    detail: detailFor(by) === 'line' ? detail : detailFor(by),
  });
  if (money.choice.ignored.length > 0) throw new UnknownFilter(money.choice.ignored);
  const names = await scopeNames(ctx, by, money, reference);
  const language = localeOf(query);
  const slices = sliceMoney(
    money,
    by,
    reference.focusAreas.map(({ key }) => key),
  ).map(({ key, lines }) => {
    const { scope, names: texts } = names.get(key) ?? { scope: key, names: { fi: key, sv: null, en: null } };
    return { key, scope, name: inLanguage(texts, language), lines };
  });
  return { by, money, slices };
}

/** The name in this language, in Finnish where it has none. */
export const inLanguage = (names: LocalText, language: keyof LocalText): string =>
  names[language] ?? names.fi;
