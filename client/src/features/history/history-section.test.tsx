import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { describe, expect, it } from 'vitest';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { calendarDate } from '../../lib/values.ts';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { aPerson } from '../../testing/open-page.tsx';
import { showFeature } from '../../testing/show-feature.tsx';
import { startStubServer } from '../../testing/stub-server.ts';
import { HistorySection } from './history-section.tsx';

type Page = RouterOutputs['history']['list'];

const aRow = (wanted: Partial<Page['rows'][number]> = {}): Page['rows'][number] => ({
  sequence: 7,
  commandId: '00000000-0000-4000-8000-000000000007',
  action: 'milestone:reschedule',
  actor: 'Hanna Malli',
  actorId: 'person-1',
  deputyOf: null,
  at: '2024-09-30T09:00:00.000Z',
  on: calendarDate('2024-09-30'),
  noun: 'milestone',
  entityId: 'm-1',
  version: 2,
  reason: 'Rekrytointi viivästyi',
  undoes: null,
  undoneBy: null,
  changes: [{ field: 'forecastOn', from: '2024-12-31', to: '2025-03-31' }],
  isOwn: true,
  ...wanted,
});

const aPage = (wanted: Partial<Page> = {}): Page => ({
  rows: [aRow()],
  names: {},
  next: null,
  cameWithData: true,
  ...wanted,
});

async function open(pages: (before: number | undefined) => Page, undoable: string[] = []) {
  const server = startStubServer({
    session: { me: () => aPerson() },
    history: {
      list: ({ beforeSequence }) => pages(beforeSequence),
      undoable: () => undoable,
      undo: () => aMilestoneRow(),
    },
  });
  await showFeature(<HistorySection noun="milestone" id="m-1" />);
  expect(server.askedOf('history.list')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Näytä muutoshistoria' }));
  return server;
}

describe('the history of a thing', () => {
  it('tells who did what and why, from what to what, and that the thing came with the data', async () => {
    await open(() => aPage());
    expect(await screen.findByText('Siirsi ennustetta')).toBeTruthy();
    expect(screen.getByText('oli 31.12.2024, nyt 31.3.2025')).toBeTruthy();
    expect(screen.getByText('Perustelu: Rekrytointi viivästyi')).toBeTruthy();
    expect(screen.getByText(/^Ennen näitä: tuli aineiston mukana/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Kumoa/ })).toBeNull();
  });

  it('says so where nothing has been changed', async () => {
    await open(() => aPage({ rows: [] }));
    expect(await screen.findByText('Ei muutoksia. Ennen 30.9.2024: tuli aineiston mukana.')).toBeTruthy();
  });

  it('goes on to what is older', async () => {
    const older = aPage({ rows: [aRow({ sequence: 3, action: 'milestone:create' })], cameWithData: false });
    const server = await open((before) => (before === 7 ? older : aPage({ next: 7, cameWithData: false })));
    await userEvent.click(await screen.findByRole('button', { name: 'Vanhempia' }));
    expect(await screen.findByText('Lisäsi välitavoitteen')).toBeTruthy();
    expect(server.askedOf('history.list').at(-1)).toMatchObject({ beforeSequence: 7 });
  });

  it('takes back what one did oneself and may take back', async () => {
    const { commandId } = aRow();
    const server = await open(() => aPage(), [commandId]);
    await userEvent.click(await screen.findByRole('button', { name: /^Kumoa/ }));
    await waitFor(() => expect(server.askedOf('history.undo')).toMatchObject([{ undoes: commandId }]));
    expect(await screen.findByText('Kumottu.')).toBeTruthy();
  });

  it('says that it may not be seen', async () => {
    await open(() => {
      throw new DomainError('milestone.not-found');
    });
    expect((await screen.findByRole('alert')).textContent).toBe('Välitavoitetta ei löytynyt.');
  });
});
