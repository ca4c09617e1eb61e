import type { CommentedThing } from '@painopiste/shared/comments/comment-input';
import { useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentText } from './comment-text.tsx';
import css from './comments.module.css';
import { WithdrawComment } from './withdraw-comment.tsx';

export type Comment = RouterOutputs['comment']['list']['comments'][number];

/** One comment; its author may edit it or take it back. */
export function CommentItem(props: { comment: Comment; on: CommentedThing; canWrite: boolean }) {
  const { comment, on, canWrite } = props;
  const { formats } = useLanguage();
  const { comments: texts } = useOfficeTexts();
  const person = usePerson();
  const [isEditing, setIsEditing] = useState(false);
  const when = (instant: string): string => formats.instant(new Date(instant));
  const written = when(comment.writtenAt);
  const isOwn = canWrite && comment.authorId === person.id && comment.withdrawnAt === null;
  return (
    <li>
      <p className={css.head}>
        <strong>{comment.author}</strong>
        <time dateTime={comment.writtenAt} className={css.quiet}>
          {written}
        </time>
        {comment.editedAt && !comment.withdrawnAt && (
          <span className={css.quiet}>{texts.edited(when(comment.editedAt))}</span>
        )}
        {comment.withdrawnAt && <em className={css.quiet}>{texts.withdrawnAt(when(comment.withdrawnAt))}</em>}
      </p>
      {isEditing ? (
        <CommentForm on={on} comment={comment} onDone={() => setIsEditing(false)} />
      ) : (
        comment.text !== null && (
          <CommentText text={comment.text} names={comment.mentions.map(({ name }) => name)} />
        )
      )}
      {isOwn && !isEditing && (
        <div className={css.actions}>
          <Button look="bare" icon="pencil" onClick={() => setIsEditing(true)}>
            {texts.edit}
            <VisuallyHidden>: {texts.editOwn(written)}</VisuallyHidden>
          </Button>
          <WithdrawComment comment={comment} on={on} label={texts.withdrawOwn(written)} />
        </div>
      )}
    </li>
  );
}
