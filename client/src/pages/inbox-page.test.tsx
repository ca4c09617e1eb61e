import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../lib/values.ts';
import type { RouterOutputs } from '../lib/trpc.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

type Inbox = RouterOutputs['inbox']['get'];

const names = { fi: 'Toimintamalli', sv: null, en: null };
const mention = {
  commentId: '00000000-0000-4000-8000-000000000001',
  text: 'Katso tämä',
  author: 'Sari Ohjaus',
  at: '2024-09-30T09:00:00.000Z',
  isRead: false,
  noun: 'work-area' as const,
  thingId: 'alue-1',
  names,
  projectSlug: 'vakehyva',
};
const milestone = {
  id: 'm-1',
  names,
  project: { slug: 'vakehyva', names },
  dueOn: calendarDate('2024-09-01'),
  late: true,
  evidence: 2,
};

async function open(inbox: Partial<Inbox> = {}) {
  let shown: Inbox = { mentions: [], milestones: [], toAccept: [], count: 0, ...inbox };
  const server = startStubServer({
    ...pageAnswers(),
    session: { me: () => aPerson() },
    inbox: {
      get: () => shown,
      count: () => shown.count,
      markRead: (): never => {
        shown = { ...shown, count: 0, mentions: shown.mentions.map((each) => ({ ...each, isRead: true })) };
        return undefined as never;
      },
    },
  });
  await openPage('/inbox');
  return server;
}

describe('the inbox', () => {
  it('shows a mention until it is read, and after that as read', async () => {
    const server = await open({ mentions: [mention], count: 1 });
    expect(await screen.findByRole('heading', { level: 1, name: '1 asia odottaa sinua' })).toBeTruthy();
    expect(screen.getByText('lukematta')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Toimintamalli/ }).getAttribute('href')).toBe(
      '/work-areas/alue-1#comments',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Merkitse luetuksi/ }));
    await waitFor(() => expect(screen.queryByText('lukematta')).toBeNull());
    expect(server.askedOf('inbox.markRead')).toEqual([{ commentIds: [mention.commentId] }]);
    expect(screen.getByText('Katso tämä')).toBeTruthy();
  });

  it('shows own milestones and what is to be accepted', async () => {
    await open({ milestones: [milestone], toAccept: [{ ...milestone, id: 'm-2', late: false }], count: 2 });
    expect(await screen.findByText('myöhässä')).toBeTruthy();
    expect(screen.getAllByText('2 todenneasiakirjaa odottaa')).toHaveLength(2);
  });

  it('says what would come here where nothing waits', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Mikään ei odota sinua' })).toBeTruthy();
    expect(screen.getByText(/Mainita voi kommentissa/)).toBeTruthy();
  });
});
