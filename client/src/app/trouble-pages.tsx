import { Link, type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { TRPCClientError } from '@trpc/client';
import { useFirstLanguage } from '../lib/language.tsx';
import { httpStatusOf } from '../lib/trpc.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Page, PageTitle } from '../ui/page.tsx';

/** Nothing at this address, or nothing that this person may see: the two look alike on purpose. */
export const NotFoundPage = () => {
  const { frame } = useFirstLanguage().texts;
  return (
    <Page>
      <title>{`${frame.notFoundTitle} – ${frame.product}`}</title>
      <PageTitle>{frame.notFoundTitle}</PageTitle>
      <p>{frame.notFound}</p>
      <p>
        <Link to="/" className={buttonClass()}>
          {frame.backToRegions}
        </Link>
      </p>
    </Page>
  );
};

const requestIdOf = (error: unknown): string | null => {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  const id = typeof data === 'object' && data !== null && 'requestId' in data ? data.requestId : null;
  return typeof id === 'string' ? id : null;
};

export function FailedPage({ error }: ErrorComponentProps) {
  const { frame } = useFirstLanguage().texts;
  const router = useRouter();
  const requestId = requestIdOf(error);
  const status = httpStatusOf(error);
  if (status === 404 || status === 403) return <NotFoundPage />;
  return (
    <Page>
      <title>{`${frame.failedTitle} – ${frame.product}`}</title>
      <PageTitle notes={requestId && <span>{frame.requestId(requestId)}</span>}>
        {frame.failedTitle}
      </PageTitle>
      <p>{frame.failed}</p>
      <p>
        <Button onClick={() => void router.invalidate()}>{frame.retry}</Button>
      </p>
    </Page>
  );
}
