import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { milestoneAnswers } from '../../testing/milestone-answers.ts';
import { openPage } from '../../testing/open-page.tsx';
import { pageAnswers } from '../../testing/page-answers.ts';
import { startStubServer } from '../../testing/stub-server.ts';
import { loadOfficeTexts } from '../../texts/office/load-office-texts.ts';

/** Opens the forecast of a milestone in its cell. */
async function openACell() {
  startStubServer({ ...pageAnswers(), ...milestoneAnswers([aMilestoneRow({ id: 'model' })]).answers });
  const page = await openPage('/milestones');
  // The guard follows the page in files of its own.
  await act(async () => {
    await import('../../lib/leave-guard.tsx');
    await loadOfficeTexts('fi');
  });
  const cell = document.querySelector<HTMLElement>('[data-row="model"] [data-column="forecast"] button');
  if (cell) await userEvent.click(cell);
  const leave = () =>
    userEvent.click(screen.getAllByRole('link', { name: page.texts.frame.regions })[0] ?? document.body);
  return { ...page, leave };
}

it('asks before another page is opened over what is typed in a cell, and keeps it', async () => {
  const { address, leave } = await openACell();
  await userEvent.keyboard('15.1.2025');
  await leave();
  await userEvent.click(await screen.findByRole('button', { name: 'Jää sivulle' }));
  expect(address()).toBe('/milestones');
  expect(screen.getByLabelText<HTMLInputElement>('Ennuste').value).toBe('15.1.2025');
});

it('asks nothing where nothing was typed', async () => {
  const { address, leave } = await openACell();
  await leave();
  await waitFor(() => expect(address()).toBe('/'));
});
