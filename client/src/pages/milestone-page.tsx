import { dueOn } from '@painopiste/shared/milestones/milestone';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CommentSection } from '../features/comments/comment-section.tsx';
import { HistorySection } from '../features/history/history-section.tsx';
import { EvidenceSection } from '../features/milestones/evidence-section.tsx';
import type { MilestoneRow } from '../features/milestones/milestone-change.ts';
import { MilestoneFacts } from '../features/milestones/milestone-facts.tsx';
import { MilestoneBaselines, MilestoneMoves } from '../features/milestones/milestone-moves.tsx';
import { MilestoneUndo } from '../features/milestones/milestone-undo.tsx';
import { useMilestoneEditing } from '../features/milestones/use-milestone-editing.ts';
import { useLanguage } from '../lib/language.tsx';
import { Name } from '../lib/name.tsx';
import { nameIn } from '../lib/names.ts';
import { trpc } from '../lib/trpc.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Page, PageTitle } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';

const route = getRouteApi('/signed-in/milestones/$id');

/** How the milestone stands, as its page's message. */
function useMessage(row: MilestoneRow): string {
  const { texts, formats } = useLanguage();
  const t = texts.milestones.pageState;
  const name = nameIn(formats.locale, row.names).text;
  if (row.state === 'accepted') return t.accepted(name, formats.date(row.acceptedOn));
  if (row.state === 'done') return t.done(name, formats.date(row.doneOn));
  if (row.state === 'cancelled') return t.cancelled(name);
  const due = dueOn(row);
  if (due === null) return t.undated(name);
  return row.late ? t.late(name, formats.date(due)) : t.expected(name, formats.date(due));
}

/** One milestone: its dates and facts, edited in their place, its evidence, its moves and its baselines. */
export function MilestonePage() {
  const { texts, formats } = useLanguage();
  const { id } = route.useParams();
  const { data } = useSuspenseQuery(trpc.milestone.get.queryOptions({ id }));
  const editing = useMilestoneEditing();
  const row = editing.shown(data.milestone);
  const message = useMessage(row);
  const t = texts.milestones;
  const moves = data.moves.filter(({ undone }) => !undone).length;
  return (
    <Page>
      <title>{`${message} – ${texts.frame.product}`}</title>
      <Breadcrumbs label={texts.frame.crumbs}>
        <Link to="/regions/$code" params={{ code: row.region.code }}>
          {nameIn(formats.locale, row.region.shortNames).text}
        </Link>
        <Link to="/projects/$slug" params={{ slug: row.project.slug }}>
          {nameIn(formats.locale, row.project.names).text}
        </Link>
        <Link to="/work-areas/$id" params={{ id: row.workArea.id }}>
          {nameIn(formats.locale, row.workArea.names).text}
        </Link>
        <span aria-current="page">{nameIn(formats.locale, row.names).text}</span>
      </Breadcrumbs>
      <PageTitle
        tools={<MilestoneUndo editing={editing} />}
        notes={
          <>
            <span>
              {t.kinds[row.kind]}, <Name names={row.workArea.names} />
            </span>
            {row.synthetic && (
              <span>
                <Tag>{texts.frame.synthetic}</Tag> {t.syntheticWhat}
              </span>
            )}
          </>
        }
      >
        {message}
      </PageTitle>
      <MilestoneFacts row={data.milestone} editing={editing} />
      <EvidenceSection row={data.milestone} evidence={data.evidence} editing={editing} />
      <Section title={t.moved.heading(moves)}>
        <MilestoneMoves moves={data.moves} />
      </Section>
      <Section title={t.baselines.heading(data.baselines.length)}>
        <MilestoneBaselines baselines={data.baselines} />
      </Section>
      <CommentSection noun="milestone" thingId={row.id} />
      <HistorySection noun="milestone" id={row.id} />
    </Page>
  );
}
