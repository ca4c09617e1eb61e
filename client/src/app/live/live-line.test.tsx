import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { offlineQueue } from '../../lib/offline/offline-queue.ts';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { aCommand } from '../../testing/a-queue.ts';
import { stubStreams } from '../../testing/a-stream.ts';
import { milestoneAnswers } from '../../testing/milestone-answers.ts';
import { openPage } from '../../testing/open-page.tsx';
import { startStubServer } from '../../testing/stub-server.ts';

const MODEL = aMilestoneRow({ id: 'model', version: 3 });
const change = {
  sequence: 1,
  noun: 'milestone',
  id: 'model',
  version: 4,
  action: 'milestone:reschedule',
  actor: 'Saara Näyte',
  ownCommandId: null,
  regionCode: null,
  projectId: null,
  workAreaId: null,
  focusAreaKeys: [],
};

/** The page of milestones in a window that follows. */
async function aFollowingPage() {
  const streams = stubStreams();
  const { answers } = milestoneAnswers([MODEL]);
  const server = startStubServer(answers);
  await openPage('/milestones');
  await waitFor(() => expect(streams.opened).toHaveLength(1));
  const tell = (changes: unknown[], missed = false) =>
    act(async () => streams.opened.at(-1)?.tell('1:1:', { kind: 'changes', changes, missed }));
  return { streams, server, tell, lists: () => server.askedOf('milestone.list').length };
}

it('shows what others change, and says who did it', async () => {
  const { tell, lists } = await aFollowingPage();
  const before = lists();
  await tell([change]);
  expect(await screen.findByText('Päivitetty: Saara Näyte siirsi ennustetta')).toBeTruthy();
  await waitFor(() => expect(lists()).toBe(before + 1));
});

it('asks again without a word for what was missed, and for another window of the same person', async () => {
  const { tell, lists } = await aFollowingPage();
  const before = lists();
  await tell([change], true);
  await waitFor(() => expect(lists()).toBe(before + 1));
  await tell([{ ...change, ownCommandId: 'of another window' }]);
  await waitFor(() => expect(lists()).toBe(before + 2));
  expect(screen.queryByText(/Päivitetty/)).toBeNull();
});

it('tells who has the row open that it has changed, and leaves the cell alone', async () => {
  const { tell, lists } = await aFollowingPage();
  const before = lists();
  const cell = document.querySelector<HTMLElement>('[data-row="model"] [data-column="forecast"] button');
  if (cell) await userEvent.click(cell);
  await userEvent.keyboard('15.1.2025');
  await tell([change]);
  expect(await screen.findByText(/Saara Näyte siirsi ennustetta rivillä, jota muokkaat/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Ennuste').value).toBe('15.1.2025');
  expect(lists()).toBe(before);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(lists()).toBe(before + 1));
});

it('says when the session is over, with the way back', async () => {
  const { streams } = await aFollowingPage();
  await act(async () => streams.opened[0]?.tell('1:1:', { kind: 'ended', why: 'signed-out' }));
  const link = await screen.findByRole('link', { name: 'Kirjaudu uudelleen' });
  expect(link.getAttribute('href')).toBe('/sign-in?to=%2Fmilestones');
});

it('counts what waits for a connection, warns where it could be lost, and sends it', async () => {
  const { server } = await aFollowingPage();
  server.cutOff();
  const input = { commandId: 'one', version: 3, id: 'model', forecastOn: '2025-01-15', reason: 'Syy.' };
  const intent = {
    commandId: 'one',
    row: MODEL,
    change: { kind: 'forecast', forecastOn: '2025-01-15', reason: 'Syy.' },
  };
  const command = { ...aCommand({ commandId: 'one', thingId: 'model' }), input, subject: intent };
  await act(async () => offlineQueue.add(command));
  expect(await screen.findByText(/1 muutos odottaa yhteyttä/)).toBeTruthy();
  // jsdom has no IndexedDB: a browser that keeps nothing.
  expect(await screen.findByText(/älä sulje sivua/)).toBeTruthy();
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  server.connect();
  await act(async () => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(screen.queryByText(/odottaa yhteyttä/)).toBeNull());
  expect(server.askedOf('milestone.reschedule')).toHaveLength(1);
});
