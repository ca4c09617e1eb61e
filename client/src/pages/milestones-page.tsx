import { useTexts } from '../lib/language.tsx';
import { Page, PageTitle } from '../ui/page.tsx';

/** Every milestone that this person may see, across regions and projects. */
export function MilestonesPage() {
  const { frame } = useTexts();
  return (
    <Page>
      <title>{`${frame.milestones} – ${frame.product}`}</title>
      <PageTitle>{frame.milestones}</PageTitle>
    </Page>
  );
}
