import { readScope } from '@painopiste/shared/permissions/read-scope';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { isChoosable } from '../features/milestones/is-choosable.ts';
import { isOfMany } from '../features/milestones/is-of-many.ts';
import { isEditing } from '../features/milestones/is-editing.ts';
import type { MilestoneGrouping } from '../features/milestones/group-cells.tsx';
import { MilestoneFilters } from '../features/milestones/milestone-filters.tsx';
import { MilestoneNotices } from '../features/milestones/milestone-notices.tsx';
import { MilestonePages } from '../features/milestones/milestone-pages.tsx';
import { MilestoneTable } from '../features/milestones/milestone-table.tsx';
import { MilestoneUndo } from '../features/milestones/milestone-undo.tsx';
import {
  exportAddress,
  groupsInputOf,
  hasFilters,
  ignoredByPage,
  listInputOf,
  USUAL_SORT,
  withoutFilters,
} from '../features/milestones/milestones-query.ts';
import type { MilestonesSearch } from '../features/milestones/milestones-search.ts';
import { useMilestoneEditing } from '../features/milestones/use-milestone-editing.ts';
import { useMilestoneSelection } from '../features/milestones/use-milestone-selection.ts';
import { CopyLinkButton } from '../lib/copy-link-button.tsx';
import { useLanguage } from '../lib/language.tsx';
import { usePerson } from '../lib/session.ts';
import { trpc } from '../lib/trpc.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { lateComponent } from '../ui/late-component.tsx';
import { Page, PageTitle } from '../ui/page.tsx';
import { Tag } from '../ui/tag.tsx';

const COLUMNS = [
  'name',
  'region',
  'project',
  'workArea',
  'focusArea',
  'weight',
  'baseline',
  'forecast',
  'slip',
  'status',
  'owner',
] as const;

/** With what has changed beside the name, where the view is about that. */
const CHANGED_COLUMNS = ['name', 'changed', ...COLUMNS.slice(1)] as const;

// Comes with its sentences once somebody may choose rows: those who only read load neither.
const bulkBar = lateComponent(async () => (await import('../features/milestones/bulk-bar.tsx')).BulkBar);

const route = getRouteApi('/signed-in/milestones');

/** Every milestone that this person may see, across regions and projects: filtered by its address, edited in its cells. */
export function MilestonesPage() {
  const { texts, formats, locale } = useLanguage();
  const t = texts.milestones;
  const person = usePerson();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const editing = useMilestoneEditing();
  const {
    data: list,
    isPlaceholderData,
    isError,
    refetch,
  } = useQuery({
    ...trpc.milestone.list.queryOptions(listInputOf(search, locale)),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: () => !isEditing(),
  });
  const groupsInput = groupsInputOf(search, locale);
  const { data: sums = null } = useQuery(
    groupsInput
      ? trpc.milestone.groups.queryOptions(groupsInput)
      : { ...trpc.milestone.groups.queryOptions(), enabled: false },
  );
  const change = (next: Partial<MilestonesSearch>, replace = false) =>
    void navigate({ search: (now) => ({ ...now, page: undefined, ...next }), replace, resetScroll: false });
  const clear = () => void navigate({ search: withoutFilters, resetScroll: false });
  const selection = useMilestoneSelection();
  const places = list?.grouping ?? null;
  const grouping = useMemo(
    (): MilestoneGrouping | null => places && { places, sums: sums?.by === places.by ? sums : null },
    [places, sums],
  );
  if (!list) return null;
  const canChoose = selection.rows.length > 0 || list.rows.some(isChoosable);

  return (
    <Page>
      <title>{`${t.pageTitle} – ${texts.frame.product}`}</title>
      <PageTitle
        tools={!isOfMany(editing.outcome) && <MilestoneUndo editing={editing} />}
        notes={
          <>
            <span>{t.scheduleOn(formats.date(person.today))}</span>
            {!readScope(person, 'milestone:read').everything && <span>{t.partial}</span>}
            {list.rows.some(({ synthetic }) => synthetic) && (
              <span>
                <Tag>{texts.frame.synthetic}</Tag> {t.syntheticWhat}
              </span>
            )}
          </>
        }
      >
        {t.title(list.total, formats.integer(list.total), formats.integer(list.late))}
      </PageTitle>
      <MilestoneFilters
        search={search}
        onChange={change}
        end={
          <>
            {hasFilters(search) && (
              <Button look="bare" onClick={clear}>
                {texts.filters.clearAll}
              </Button>
            )}
            <CopyLinkButton />
            <a className={buttonClass('bare')} href={exportAddress(search)} download>
              <Icon name="download" />
              {texts.filters.toExcel}
            </a>
          </>
        }
      />
      <MilestoneNotices
        ignored={[...list.ignored, ...ignoredByPage(search)]}
        failed={isError}
        retry={() => void refetch()}
      />
      <MilestoneTable
        rows={list.rows}
        columns={list.changes ? CHANGED_COLUMNS : COLUMNS}
        changes={list.changes}
        grouping={grouping}
        selection={canChoose ? selection.table : undefined}
        editing={editing}
        sort={search.sort ?? USUAL_SORT}
        onSortChange={(sort) => change({ sort }, true)}
        busy={isPlaceholderData}
        empty={
          list.total > 0 ? (
            <EmptyState action={<Button onClick={() => change({})}>{t.toFirstPage}</Button>}>
              {t.noSuchPage}
            </EmptyState>
          ) : (
            <EmptyState
              action={hasFilters(search) && <Button onClick={clear}>{texts.filters.clearAll}</Button>}
            >
              {hasFilters(search) ? t.empty : t.emptyScope}
            </EmptyState>
          )
        }
      />
      <MilestonePages
        list={list}
        onPage={(page) =>
          void navigate({ search: (now) => ({ ...now, page: page === 1 ? undefined : String(page) }) })
        }
      />
      {canChoose && <bulkBar.Component selection={selection} editing={editing} />}
    </Page>
  );
}
