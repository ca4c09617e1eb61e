import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';
import './accessibility-page.tsx';

const serve = (address: string | null) =>
  startStubServer({ ...pageAnswers(), session: { me: () => null, feedbackAddress: () => ({ address }) } });

it('is open without a session, and says what is missing and whom to tell', async () => {
  serve('palaute@alue.fi');
  await openPage('/accessibility');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Saavutettavuusseloste');
  expect(screen.getByText(/ei ole vielä testattu ruudunlukijoilla/)).toBeTruthy();
  const mail = await screen.findByRole('link', { name: 'palaute@alue.fi' });
  expect(mail.getAttribute('href')).toBe('mailto:palaute@alue.fi');
  const authority = screen.getByRole('link', { name: 'saavutettavuusvaatimukset.fi' });
  expect(authority.getAttribute('href')).toBe('https://www.saavutettavuusvaatimukset.fi/');
});

it('says how the address is set where there is none, in Swedish too', async () => {
  serve(null);
  await openPage('/accessibility', 'sv');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tillgänglighetsutlåtande');
  expect(screen.getByText(/FEEDBACK_ADDRESS/)).toBeTruthy();
});
