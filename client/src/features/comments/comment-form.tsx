import {
  type CommentedThing,
  editCommentInput,
  writeCommentInput,
} from '@painopiste/shared/comments/comment-input';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import type { Comment } from './comment-item.tsx';
import { stillMentioned } from './mention-at.ts';
import { type Mentioned, MentionField } from './mention-field.tsx';

interface Values {
  text: string;
  people: readonly Mentioned[];
}

const EMPTY: Values = { text: '', people: [] };
const mentionsOf = ({ text, people }: Values) => [
  ...new Set(stillMentioned(text, people).map(({ id }) => id)),
];
const valuesOf = ({ text, mentions }: Comment): Values => ({ text: text ?? '', people: mentions });

type Props = { on: CommentedThing; comment?: Comment; onDone?: () => void };

/** The field for a new comment, or for one's own that is edited. */
export function CommentForm({ on, comment, onDone }: Props) {
  return comment ? <EditForm on={on} comment={comment} onDone={onDone} /> : <NewForm on={on} />;
}

const refresh = (on: CommentedThing) =>
  void queryClient.invalidateQueries({ queryKey: trpc.comment.list.queryKey(on) });

function NewForm({ on }: Pick<Props, 'on'>) {
  const { comments: texts } = useOfficeTexts();
  const [round, setRound] = useState(0);
  return <FreshForm key={round} on={on} savedText={texts.sent} onSent={() => setRound(round + 1)} />;
}

/** One new comment: the next one begins with an empty field and an id of its own. */
function FreshForm({ on, savedText, onSent }: { on: CommentedThing; savedText: string; onSent: () => void }) {
  const { comments: texts } = useOfficeTexts();
  const [id] = useState(() => newId());
  const form = useCommandForm({
    values: EMPTY,
    schema: writeCommentInput,
    toInput: (values: Values) => ({ ...on, id, text: values.text, mentions: mentionsOf(values) }),
    mutation: trpc.comment.write.mutationOptions({ onSettled: () => refresh(on) }),
    fieldOf: { 'comment.mention-unknown': 'text' },
    savedText,
    onSaved: onSent,
    onQueued: onSent,
  });
  return (
    <CommandFormView form={form} submitText={texts.submit} label={texts.submit}>
      <Fields form={form} on={on} />
    </CommandFormView>
  );
}

function EditForm({
  on,
  comment,
  onDone,
}: {
  on: CommentedThing;
  comment: Comment;
  onDone?: (() => void) | undefined;
}) {
  const { comments: texts } = useOfficeTexts();
  const form = useCommandForm({
    values: valuesOf(comment),
    version: comment.version,
    schema: editCommentInput,
    toInput: (values: Values) => ({ id: comment.id, text: values.text, mentions: mentionsOf(values) }),
    mutation: trpc.comment.edit.mutationOptions({ onSettled: () => refresh(on) }),
    fieldOf: { 'comment.mention-unknown': 'text', 'comment.withdrawn': 'text' },
    valuesOf,
    savedText: texts.saved,
    onSaved: () => onDone?.(),
  });
  return (
    <CommandFormView form={form} submitText={texts.save} label={texts.edit} onCancel={() => onDone?.()}>
      <Fields form={form} on={on} />
    </CommandFormView>
  );
}

function Fields({ form, on }: { form: CommandForm<Values>; on: CommentedThing }) {
  const { field, fieldState } = useController({ control: form.control, name: 'text' });
  return (
    <MentionField
      on={on}
      value={field.value}
      onChange={field.onChange}
      onMention={(person) => form.setValue('people', [...form.getValues('people'), person])}
      error={fieldState.error?.message}
      focusRef={field.ref}
    />
  );
}
