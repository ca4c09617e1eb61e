import { useFirstLanguage } from '../lib/language.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Shown from 300 ms on while a page's data is on its way. */
export const LoadingPage = () => {
  const { frame } = useFirstLanguage().texts;
  return (
    <Page>
      <Skeleton label={frame.loading} rows={8} />
    </Page>
  );
};
