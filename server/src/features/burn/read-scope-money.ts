import type { Action } from '@painopiste/shared/permissions/actions';
import { coversProject, readScope } from '@painopiste/shared/permissions/read-scope';
import type { ActorContext } from '../../trpc/context.ts';
import { cellsOfFocusArea } from './burn-lines.ts';
import { type ChosenLines, chooseLines, type LineWords } from './choose-lines.ts';
import type { MoneyCell, MoneyDetail } from './money-cell.ts';
import { sumMoney, sumWholeLines } from './money-store.ts';
import type { PlacedWorkArea } from './placed-work-area.ts';
import { hasFocusArea, placeWorkAreas } from './scope-part-store.ts';
import type { ScopePart } from './scope-part.ts';
import type { LineFilter, StoredLine } from './stored-line.ts';

/** What money is asked for, from the widest to the narrowest. */
export interface MoneyScope {
  readonly filter: LineFilter;
  readonly words: LineWords & { readonly focusArea?: string | undefined };
  /** The choice of lines where the address says nothing. */
  readonly usual: 'month' | 'all';
  readonly workAreaId?: string;
  readonly detail: MoneyDetail;
}

/** The monthly sums of a scope as far as this person may read them, and how far that is. */
export interface ScopeMoney extends ChosenLines {
  readonly cells: readonly MoneyCell[];
  /** The focus area whose part the cells are already, or null. */
  readonly focusArea: string | null;
  /** The scope's work areas, visible or not; none where only sums by line are asked and all of them are visible. */
  readonly workAreas: readonly PlacedWorkArea[];
  readonly isWhole: (line: StoredLine) => boolean;
  readonly partial: ScopePart | null;
  /** There is something, and none of it is visible. */
  readonly isHidden: boolean;
}

/** Reads what every curve and figure of a scope is made of. Shares split the sums where a focus area is asked for. */
export async function readScopeMoney(
  ctx: ActorContext,
  asked: MoneyScope,
  action: Action = 'burn:read',
): Promise<ScopeMoney> {
  const { words, workAreaId } = asked;
  const scope = readScope(ctx.actor, action);
  const [lines, isKnown] = await Promise.all([
    chooseLines(ctx, asked.filter, words, asked.usual),
    words.focusArea === undefined || hasFocusArea(ctx.db, words.focusArea),
  ]);
  const focusArea = isKnown ? words.focusArea : undefined;
  const isNarrow = workAreaId !== undefined || focusArea !== undefined;
  const isAllOfIt =
    !isNarrow &&
    asked.detail === 'line' &&
    lines.chosen.every(({ regionCode, project }) =>
      coversProject(scope, { regionCode, projectId: project.id }),
    );
  const lineIds = lines.chosen.map((line) => line.id);
  const projectIds = [...new Set(lines.chosen.map((line) => line.project.id))];
  const [placed, read] = await Promise.all([
    isAllOfIt ? [] : placeWorkAreas(ctx.db, scope, projectIds),
    isAllOfIt
      ? sumWholeLines(ctx.db, lineIds)
      : sumMoney(
          ctx.db,
          scope,
          {
            lineIds,
            ...(workAreaId === undefined ? {} : { workAreaIds: [workAreaId] }),
            ...(focusArea === undefined ? {} : { focusAreaKey: focusArea }),
          },
          focusArea === undefined ? asked.detail : 'category',
        ),
  ]);
  const isAsked = (area: PlacedWorkArea): boolean =>
    (workAreaId === undefined || area.id === workAreaId) &&
    (focusArea === undefined || area.shares.some((share) => share.focusAreaKey === focusArea));
  const workAreas = placed.filter(isAsked);
  const sharesOf = new Map(workAreas.map((area) => [area.id, area.shares]));
  const narrowed = new Set(
    placed.filter((area) => !area.visible || !isAsked(area)).map((area) => area.projectId),
  );
  const shown = workAreas.filter((area) => area.visible).length;
  return {
    ...lines,
    choice: isKnown
      ? lines.choice
      : { ...lines.choice, ignored: [...lines.choice.ignored, `focusArea=${words.focusArea}`] },
    focusArea: focusArea ?? null,
    cells: focusArea === undefined ? read : cellsOfFocusArea(read, sharesOf, focusArea),
    workAreas,
    isWhole: (line) => !isNarrow && !narrowed.has(line.project.id),
    partial: shown === workAreas.length ? null : { shown, of: workAreas.length },
    isHidden: shown === 0 && workAreas.length > 0,
  };
}
