import { useMutation, useQuery } from '@tanstack/react-query';
import { useTexts } from '../../lib/language.tsx';
import { signIn } from '../../lib/sign-in.ts';
import { trpc } from '../../lib/trpc.ts';
import { Notice } from '../../ui/notice.tsx';
import css from './session.module.css';

/** One click signs in as one of the demonstration's people; nothing where there is no demonstration. */
export function DemonstrationAccounts({ onDone }: { onDone: () => void }) {
  const { session } = useTexts();
  const { data } = useQuery(trpc.session.demonstrationAccounts.queryOptions());
  const attempt = useMutation({
    mutationFn: (email: string) => signIn(email, data?.password ?? ''),
    onSuccess: (result) => result === 'signed-in' && onDone(),
  });
  if (!data || data.accounts.length === 0) return null;
  return (
    <section aria-labelledby="demonstration" className={css.demonstration}>
      <h2 id="demonstration">{session.demoTitle}</h2>
      <p>{session.demoLead(data.password)}</p>
      {attempt.data && attempt.data !== 'signed-in' && (
        <Notice kind="error" live>
          {session.unreachable}
        </Notice>
      )}
      <ul className={css.accounts}>
        {data.accounts.map(({ email, name, roles }) => (
          <li key={email}>
            <button type="button" disabled={attempt.isPending} onClick={() => attempt.mutate(email)}>
              <b>{name}</b>
              <span>{roles.map((role) => session.roles[role]).join(', ')}</span>
              <small>{email}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
