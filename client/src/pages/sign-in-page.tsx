import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { DemonstrationAccounts } from '../features/session/demonstration-accounts.tsx';
import { SignInForm } from '../features/session/sign-in-form.tsx';
import { SignInFrame } from '../features/session/sign-in-frame.tsx';
import css from '../features/session/session.module.css';
import { useTexts } from '../lib/language.tsx';

/** Only an address of this product is a way back: nobody is sent elsewhere by a link. */
const ownPath = (to: string | undefined): string => (to?.startsWith('/') && !to.startsWith('//') ? to : '/');

export function SignInPage() {
  const { session } = useTexts();
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const router = useRouter();
  const queryClient = useQueryClient();
  const enter = async () => {
    queryClient.clear();
    await router.invalidate();
    await navigate({ href: ownPath(to) });
  };
  return (
    <SignInFrame title={session.title} lead={session.lead}>
      <div className={css.columns}>
        <SignInForm onDone={() => void enter()} />
        <DemonstrationAccounts onDone={() => void enter()} />
      </div>
    </SignInFrame>
  );
}
