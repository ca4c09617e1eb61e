import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { DemonstrationAccounts } from '../features/session/demonstration-accounts.tsx';
import { ProviderSignIn } from '../features/session/provider-sign-in.tsx';
import { refusalSentence } from '../features/session/sign-in-refusal.ts';
import { SignInForm } from '../features/session/sign-in-form.tsx';
import { SignInFrame } from '../features/session/sign-in-frame.tsx';
import css from '../features/session/session.module.css';
import { useLanguage } from '../lib/language.tsx';
import { trpc } from '../lib/trpc.ts';
import { Notice } from '../ui/notice.tsx';

/** Only an address of this product is a way back: nobody is sent elsewhere by a link. */
const ownPath = (to: string | undefined): string => (to?.startsWith('/') && !to.startsWith('//') ? to : '/');

export function SignInPage() {
  const { texts, locale, choose } = useLanguage();
  const { session } = texts;
  const { to, refused } = useSearch({ from: '/sign-in' });
  const { data: ways } = useQuery(trpc.session.signInWays.queryOptions());
  const refusal = refusalSentence(refused, session);
  const navigate = useNavigate();
  const router = useRouter();
  const queryClient = useQueryClient();
  const enter = async () => {
    queryClient.clear();
    const person = await queryClient.query(trpc.session.me.queryOptions());
    // The person's own language, not the one that this browser happened to show.
    if (person && person.language !== locale) await choose(person.language);
    await router.invalidate();
    await navigate({ href: ownPath(to) });
  };
  return (
    <SignInFrame title={session.title} lead={session.lead}>
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {!refusal && ways?.isSessionOver && (
        <Notice kind="info" live>
          {session.sessionOver}
        </Notice>
      )}
      {ways?.provider && <ProviderSignIn name={ways.provider} to={ownPath(to)} isOnlyWay={!ways.password} />}
      <div className={css.columns}>
        {ways?.password !== false && <SignInForm onDone={() => void enter()} />}
        <DemonstrationAccounts onDone={() => void enter()} />
      </div>
    </SignInFrame>
  );
}
