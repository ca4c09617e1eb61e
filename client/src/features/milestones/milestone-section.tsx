import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { trpc } from '../../lib/trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { isEditing } from './is-editing.ts';
import type { MilestoneColumn } from './milestone-columns.tsx';
import { MilestonePages } from './milestone-pages.tsx';
import { MilestoneTable } from './milestone-table.tsx';
import { MilestoneUndo } from './milestone-undo.tsx';
import { FIRST_SORT, sectionInput, type MilestoneScope } from './section-query.ts';
import { useMilestoneEditing } from './use-milestone-editing.ts';

type Props = {
  /** The milestones of this scope: `{ region: ['04'] }`, `{ project: [slug] }`, `{ workArea: id }`. */
  scope: MilestoneScope;
  columns: readonly MilestoneColumn[];
  /** The section's message: a sentence with a number. */
  title: ReactNode;
  sub?: ReactNode;
  tools?: ReactNode;
  id?: string;
};

/** The milestones of one scope on its page, edited as on the page of all milestones. Its order is its own, not the address's. */
export function MilestoneSection({ scope, columns, title, sub, tools, id }: Props) {
  const { texts, locale } = useLanguage();
  const editing = useMilestoneEditing();
  const [sort, setSort] = useState(FIRST_SORT);
  const [page, setPage] = useState(1);
  const { data: list, isPlaceholderData } = useQuery({
    ...trpc.milestone.list.queryOptions(sectionInput(scope, locale, sort, page)),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: () => !isEditing(),
  });
  return (
    <Section
      below
      title={title}
      sub={sub}
      id={id}
      tools={
        <>
          {tools}
          <MilestoneUndo editing={editing} />
        </>
      }
    >
      {list ? (
        <>
          <MilestoneTable
            rows={list.rows}
            columns={columns}
            editing={editing}
            sort={sort}
            onSortChange={(next) => {
              setSort(next);
              setPage(1);
            }}
            empty={<EmptyState>{texts.milestones.emptyScope}</EmptyState>}
            busy={isPlaceholderData}
          />
          <MilestonePages list={list} onPage={setPage} />
        </>
      ) : (
        <Skeleton label={texts.frame.loading} rows={6} />
      )}
    </Section>
  );
}
