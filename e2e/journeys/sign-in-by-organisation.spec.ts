import {
  startTestOidcProvider,
  TEST_OIDC_CLIENT,
  type TestOidcProvider,
} from '@painopiste/prisma/testing/test-oidc-provider';
import { accounts, password } from '../fixtures/accounts.ts';
import { startServer } from '../fixtures/app-server.ts';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';
import { copyOfPreparedData } from '../fixtures/prepared-data.ts';

test.use({ account: null });

const setting = { scenario: 'demo', today: '2024-09-30' };

test('a group gives its member a role at the sign-in, and signing out ends both sessions', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  let provider: TestOidcProvider | null = null;
  const product = await startServer(setting, await copyOfPreparedData(setting), async (url) => {
    provider = await startTestOidcProvider({
      redirectUri: `${url}/api/auth/callback/oidc`,
      afterSignOut: `${url}/sign-in`,
    });
    return {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: TEST_OIDC_CLIENT.id,
      OIDC_CLIENT_SECRET: TEST_OIDC_CLIENT.secret,
      OIDC_NAME: 'Alueen tunnukset',
    };
  });
  const directory = provider as TestOidcProvider | null;
  if (!directory) throw new Error('The provider did not start.');
  const office = await browser.newContext({ baseURL: product.url, locale: 'fi-FI' });
  const context = await browser.newContext({ baseURL: product.url, locale: 'fi-FI' });

  await office.request.post('/api/auth/sign-in/email', {
    headers: { origin: product.url },
    data: { email: accounts.admin, password },
  });
  const administration = await office.newPage();
  await administration.goto('/admin/sign-in');
  await tabTo(administration, administration.getByLabel('Ryhmä', { exact: true }));
  await administration.keyboard.type('katselijat');
  await pressOn(administration, administration.getByRole('button', { name: 'Lisää ryhmä' }));
  await expect(administration.getByRole('button', { name: 'Poista: katselijat' })).toBeVisible();
  await checkAccessibilityInBothThemes(administration);

  const page = await context.newPage();
  const maija = { sub: 'maija', email: 'maija@alue.example', email_verified: true, name: 'Maija Malli' };
  directory.setPerson({ ...maija, groups: ['katselijat'] });
  await page.goto('/milestones');
  const byOrganisation = page.getByRole('button', { name: 'Kirjaudu: Alueen tunnukset' });
  await expect(byOrganisation).toBeVisible();
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, byOrganisation);
  await page.waitForURL(`${product.url}/milestones`);
  await expect(page.locator('tbody tr').first()).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: /Maija Malli/ }));
  await expect(page.getByText('Katselija')).toBeVisible();
  await page.getByText('Kirjaudu ulos').click();
  await page.waitForURL(`${product.url}/sign-in`);
  expect(directory.asked.filter((asked) => asked.startsWith('/session/end')).length).toBeGreaterThan(1);

  // The provider has forgotten her too: it asks anew who comes.
  directory.setPerson({ ...maija, sub: 'eero', email: 'eero@alue.example', name: 'Eero Malli', groups: [] });
  await pressOn(page, byOrganisation);
  await expect(page.getByRole('button', { name: /Eero Malli/ })).toBeVisible();

  await Promise.all([office.close(), context.close()]);
  await product.stop();
  await directory.close();
});
