import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../lib/language.tsx';
import { findProviderPage } from '../../lib/sign-in.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './session.module.css';

type Props = {
  /** What people call the organisation's accounts. */
  name: string;
  /** Where one was going. */
  to: string;
  isOnlyWay: boolean;
};

/** Leads to the organisation's own sign-in page; stays here with a sentence where that does not answer. */
export function ProviderSignIn({ name, to, isOnlyWay }: Props) {
  const { session } = useTexts();
  const leaving = useMutation({
    mutationFn: () => findProviderPage(to),
    onSuccess: (page) => page !== null && window.location.assign(page),
  });
  return (
    <div className={css.form}>
      <div>
        <Button look="primary" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          {session.signInBy(name)}
        </Button>
      </div>
      {leaving.data === null && (
        <Notice kind="error" live>
          {session.providerUnreachable(name)}
        </Notice>
      )}
      {!isOnlyWay && <p>{session.orByPassword}</p>}
    </div>
  );
}
