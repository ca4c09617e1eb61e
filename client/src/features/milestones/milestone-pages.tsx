import { useLanguage } from '../../lib/language.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { Pagination } from '../../ui/pagination.tsx';

type Props = { list: RouterOutputs['milestone']['list']; onPage: (page: number) => void };

/** Which rows of all are in view, and the way to the others. */
export function MilestonePages({ list, onPage }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const first = (list.page - 1) * list.pageSize;
  // By focus area a milestone may stand in several groups, so that there are more rows than milestones.
  const listed = list.grouping?.listed ?? list.total;
  return (
    <Pagination
      label={t.pages}
      text={t.pageText(
        formats.integer(Math.min(first + 1, listed)),
        formats.integer(Math.min(first + list.rows.length, listed)),
        formats.integer(listed),
      )}
      page={list.page}
      pageCount={Math.ceil(listed / list.pageSize)}
      onPage={onPage}
      texts={{ previous: t.previous, next: t.next }}
    />
  );
}
