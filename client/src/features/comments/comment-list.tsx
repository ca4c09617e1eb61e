import type { CommentedNoun } from '@painopiste/shared/history/thing';
import { useQuery } from '@tanstack/react-query';
import { useErrorText } from '../../lib/error-text.ts';
import { useTexts } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentItem } from './comment-item.tsx';
import css from './comments.module.css';

type Props = { noun: CommentedNoun; thingId: string };

/** The comments on a thing, the newest last, and the field for the next one. */
export function CommentList({ noun, thingId }: Props) {
  const { frame } = useTexts();
  const { comments: texts } = useOfficeTexts();
  const errorText = useErrorText();
  const { data, error } = useQuery(trpc.comment.list.queryOptions({ noun, thingId }));
  if (error) {
    return (
      <Notice kind="error" live>
        {errorText(error)}
      </Notice>
    );
  }
  if (!data) return <Skeleton rows={3} label={frame.loading} />;
  const { comments, canWrite } = data;
  return (
    <div className={css.talk}>
      {comments.length === 0 && <p className={css.quiet}>{canWrite ? texts.emptyWriter : texts.empty}</p>}
      <ol className={css.list} aria-label={texts.title(comments.length)}>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} on={{ noun, thingId }} canWrite={canWrite} />
        ))}
      </ol>
      {canWrite && <CommentForm on={{ noun, thingId }} />}
    </div>
  );
}
