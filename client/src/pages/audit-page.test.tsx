import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { calendarDate } from '../lib/values.ts';
import type { RouterOutputs } from '../lib/trpc.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

type List = RouterOutputs['audit']['list'];

const OUTI = '00000000-0000-4000-8000-000000000009';
const names = (text: string) => ({ fi: text, sv: null, en: null });

const aRow = (): List['rows'][number] => ({
  sequence: 12,
  commandId: '00000000-0000-4000-8000-00000000000c',
  action: 'milestone:assign',
  actor: 'Hanna Malli',
  actorId: 'person-1',
  deputyOf: 'Kirsi Kirjaaja',
  at: '2024-09-30T09:00:00.000Z',
  on: calendarDate('2024-09-30'),
  noun: 'milestone',
  entityId: 'm-1',
  version: 2,
  reason: 'Loma',
  before: {},
  after: {},
  undoes: null,
  undoneBy: null,
  region: { code: '04', names: names('Vantaa ja Kerava') },
  project: { slug: 'vakehyva', names: names('VaKeHyva') },
  changes: [{ field: 'ownerId', from: null, to: OUTI }],
});

const aList = (wanted: Partial<List> = {}): List => ({
  rows: [aRow()],
  total: 1,
  page: 1,
  pageSize: 50,
  next: null,
  names: { [OUTI]: names('Outi Omistaja'), 'm-1': names('Malli käytössä') },
  ...wanted,
});

async function open(search = '', { role = 'controller' as const, list = aList() } = {}) {
  const views = vi.fn<() => RouterOutputs['ledgerView']['list']>(() => ({
    rows: [
      {
        sequence: 3,
        actor: 'Kirsi Kirjaaja',
        actorId: 'k',
        at: '2024-09-30T09:00:00.000Z',
        on: calendarDate('2024-09-30'),
        source: 'csv',
        filter: 'region=04',
        rows: 1234,
        projects: [{ slug: 'vakehyva', region: '04', names: names('VaKeHyva') }],
      },
    ],
    next: null,
  }));
  const server = startStubServer({
    ...pageAnswers(),
    session: { me: () => aPerson({ memberships: [{ role, scope: { kind: 'everything' } }] }) },
    audit: {
      list: () => list,
      words: () => ({
        people: [{ id: 'person-1', name: 'Hanna Malli' }],
        nouns: ['milestone'],
        actions: ['milestone:assign'],
      }),
    },
    ledgerView: { list: views },
  });
  const page = await openPage(`/audit${search}`);
  return { server, page };
}

describe('the audit trail', () => {
  it('shows what was done in words: the thing, old and new, the reason; how long it is kept', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Muutosloki: 1 tapahtuma' })).toBeTruthy();
    const row = within(await screen.findByRole('row', { name: /Vaihtoi omistajan/ }));
    expect(row.getByText('oli –, nyt Outi Omistaja')).toBeTruthy();
    expect(row.getByText('Välitavoite: Malli käytössä')).toBeTruthy();
    expect(row.getByText('Loma')).toBeTruthy();
    expect(row.getByText('henkilön Kirsi Kirjaaja sijaisena')).toBeTruthy();
    expect(screen.getByText(/vuoden 2032 loppuun/)).toBeTruthy();
  });

  it('is narrowed down by its address, and exports the same', async () => {
    const { server } = await open('?region=04&person=person-1&from=2024-09-01&q=loma');
    await screen.findByRole('row', { name: /Vaihtoi omistajan/ });
    expect(server.askedOf('audit.list').at(-1)).toMatchObject({
      region: ['04'],
      person: ['person-1'],
      from: '2024-09-01',
      q: 'loma',
    });
    expect(screen.getByRole('link', { name: 'Vie Exceliin' }).getAttribute('href')).toBe(
      '/export/audit.csv?person=person-1&region=04&from=2024-09-01&q=loma',
    );
  });

  it('goes on to older acts and back to the newest', async () => {
    const { page } = await open('', { list: aList({ next: 12 }) });
    await userEvent.click(await screen.findByRole('link', { name: 'Vanhempia' }));
    expect(page.address()).toBe('/audit?before=12');
    await userEvent.click(await screen.findByRole('link', { name: 'Uusimmat' }));
    expect(page.address()).toBe('/audit');
  });

  it('shows to controllers who has read voucher lines', async () => {
    await open();
    await userEvent.click(await screen.findByRole('link', { name: 'Tositerivien katselut' }));
    const row = within(await screen.findByRole('row', { name: /Kirsi Kirjaaja/ }));
    expect(row.getByText('CSV-tiedostona')).toBeTruthy();
    expect(row.getByText('region=04')).toBeTruthy();
  });

  it('says to those who may not read it that they may not', async () => {
    await open('', { role: 'viewer' as never });
    expect(await screen.findByText('Sinulla ei ole oikeutta tähän toimintoon.')).toBeTruthy();
  });
});
