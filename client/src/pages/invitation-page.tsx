import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { InvitationForm } from '../features/session/invitation-form.tsx';
import { SignInFrame } from '../features/session/sign-in-frame.tsx';
import { useErrorText } from '../lib/error-text.ts';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Where a one-time link leads: the password is set, and the person is in. */
export function InvitationPage() {
  const { frame } = useTexts();
  const { people } = useOfficeTexts();
  const words = people.invitation;
  const { token = '' } = useSearch({ from: '/invitation' });
  const errorText = useErrorText();
  // Asked once: the link is spent by the form below it.
  const link = useQuery({
    ...trpc.invitation.get.queryOptions({ token }),
    staleTime: 'static',
    retry: false,
  });
  // A full load: whoever was signed in here before is not any more.
  const enter = () => window.location.assign('/');
  if (link.error) {
    return (
      <SignInFrame title={words.badTitle} lead="">
        <Notice kind="error" live>
          {errorText(link.error)}
        </Notice>
        <p>
          <Link to="/sign-in" search={{ to: undefined }} className={buttonClass()}>
            {words.toSignIn}
          </Link>
        </p>
      </SignInFrame>
    );
  }
  const { data } = link;
  return (
    <SignInFrame
      title={data?.purpose === 'password-reset' ? words.resetTitle : words.title}
      lead={data ? words.lead(data.name, data.email) : ''}
    >
      {data ? <InvitationForm token={token} onDone={enter} /> : <Skeleton label={frame.loading} rows={3} />}
    </SignInFrame>
  );
}
