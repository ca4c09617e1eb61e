import { Link } from '@tanstack/react-router';
import { OwnTokens } from '../features/access-tokens/own-tokens.tsx';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Page, PageTitle } from '../ui/page.tsx';

/** The access tokens of the own account. */
export function AccessTokensPage() {
  const { frame } = useTexts();
  const { tokens } = useOfficeTexts();
  return (
    <Page>
      <title>{`${tokens.heading} – ${frame.product}`}</title>
      <Breadcrumbs label={frame.crumbs}>
        <Link to="/account">{tokens.account}</Link>
        <span>{tokens.heading}</span>
      </Breadcrumbs>
      <PageTitle>{tokens.heading}</PageTitle>
      <OwnTokens />
    </Page>
  );
}
