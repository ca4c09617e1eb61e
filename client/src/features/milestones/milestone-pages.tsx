import { useLanguage } from '../../lib/language.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { Pagination } from '../../ui/pagination.tsx';

type Props = { list: RouterOutputs['milestone']['list']; onPage: (page: number) => void };

/** Which rows of all are in view, and the way to the others. */
export function MilestonePages({ list, onPage }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const first = (list.page - 1) * list.pageSize;
  return (
    <Pagination
      label={t.pages}
      text={t.pageText(
        formats.integer(Math.min(first + 1, list.total)),
        formats.integer(Math.min(first + list.rows.length, list.total)),
        formats.integer(list.total),
      )}
      page={list.page}
      pageCount={Math.ceil(list.total / list.pageSize)}
      onPage={onPage}
      texts={{ previous: t.previous, next: t.next }}
    />
  );
}
