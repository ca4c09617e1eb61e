import { useMutation } from '@tanstack/react-query';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { queryClient, trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import css from './inbox.module.css';
import { ThingLink } from './thing-link.tsx';

type Mention = RouterOutputs['inbox']['get']['mentions'][number];

/** Where somebody has mentioned this person; what is unread first. */
export function InboxMentions({ mentions }: { mentions: readonly Mention[] }) {
  const { formats } = useLanguage();
  const { inbox: texts } = useOfficeTexts();
  const errorText = useErrorText();
  const read = useMutation({
    ...trpc.inbox.markRead.mutationOptions(),
    onSuccess: () => announce(texts.marked),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: trpc.inbox.get.queryKey() }),
        queryClient.invalidateQueries({ queryKey: trpc.inbox.count.queryKey() }),
      ]),
  });
  const unread = mentions.filter(({ isRead }) => !isRead);
  const mark = (commentIds: string[]) => read.mutate({ commentIds });
  return (
    <Section
      title={texts.mentions}
      tools={
        unread.length > 1 && (
          <Button onClick={() => mark(unread.map(({ commentId }) => commentId))}>{texts.markAll}</Button>
        )
      }
    >
      {read.error && (
        <Notice kind="error" live>
          {errorText(read.error)}
        </Notice>
      )}
      {mentions.length === 0 && <EmptyState>{texts.noMentions}</EmptyState>}
      <ul className={css.list}>
        {mentions.map((mention) => (
          <li key={mention.commentId} className={css.item}>
            <p className={css.head}>
              {!mention.isRead && <Tag>{texts.unread}</Tag>}
              <span>{texts.mentionedIn(mention.author)}</span>
              <ThingLink thing={mention} onOpen={() => !mention.isRead && mark([mention.commentId])} />
              <time dateTime={mention.at}>{formats.instant(new Date(mention.at))}</time>
            </p>
            <p className={css.text}>{mention.text}</p>
            {!mention.isRead && (
              <span>
                <Button icon="check" onClick={() => mark([mention.commentId])}>
                  {texts.markRead}
                  <VisuallyHidden>
                    : {texts.markReadOf(mention.author, nameIn(formats.locale, mention.names).text)}
                  </VisuallyHidden>
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
