import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTexts } from '../lib/language.tsx';
import { trpc } from '../lib/trpc.ts';
import { Icon } from '../ui/icon.tsx';
import css from './inbox-link.module.css';

function Waiting() {
  const { talk } = useTexts();
  const { data: count } = useQuery(trpc.inbox.count.queryOptions());
  if (!count) return null;
  return (
    <Link to="/inbox" className={css.link}>
      <Icon name="inbox" />
      <span className={css.words}>{talk.inbox(count)}</span>
      <span className={css.short} aria-hidden="true">
        {count}
      </span>
    </Link>
  );
}

/** The way to what waits for this person, and how much of it there is; nothing where nothing waits. */
export const InboxLink = () => (
  // Its words follow the first screen, which must not wait for them.
  <Suspense fallback={null}>
    <Waiting />
  </Suspense>
);
