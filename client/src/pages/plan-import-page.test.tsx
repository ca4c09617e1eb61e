import { month } from '@painopiste/shared/values/month';
import { euros } from '@painopiste/shared/values/cents';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PlanPreview } from '@painopiste/shared/plan/plan-preview';
import type { RouterOutputs } from '../lib/trpc.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

const names = { fi: 'Hyvät palvelut', sv: null, en: null };
const count = (created: number) => ({ created, changed: 0, unchanged: 0 });
const counts = { workAreas: count(2), milestones: count(5), costCentres: count(1) };

const preview = (wanted: Partial<PlanPreview> = {}): PlanPreview => ({
  fileName: 'suunnitelma.xlsx',
  version: 4,
  plan: { workAreas: [], milestones: [], budget: [] },
  issues: [],
  issueCount: 0,
  counts,
  budget: 'new',
  lines: [{ key: 'pilari-4', planned: euros(1_000), available: euros(5_000) }],
  lacksAdministration: false,
  changesNothing: false,
  ...wanted,
});

type PlanPage = RouterOutputs['plan']['get'];
async function open(answer: () => Response, wanted: Partial<PlanPage> = {}) {
  const get = (): PlanPage => ({
    project: { slug: 'hyvat-palvelut', names },
    region: { code: '04', names },
    version: 4,
    lines: [{ key: 'pilari-4', names, available: euros(5_000), planned: euros(0) }],
    workAreas: 0,
    hasAdministration: false,
    budget: null,
    ...wanted,
  });
  const server = startStubServer(
    {
      ...pageAnswers(),
      plan: {
        get,
        import: () => ({ counts, budget: 'new' }),
        approveBudget: ({ reference, decidedOn }) => ({ id: 'b', version: 2, reference, decidedOn }),
      },
    },
    { '/api/plan/preview': answer },
  );
  await openPage('/projects/hyvat-palvelut/plan-import');
  await screen.findByRole('heading', { level: 1 });
  return server;
}

const pick = () =>
  userEvent.upload(screen.getByLabelText('Valitse tiedosto'), new File(['x'], 'suunnitelma.xlsx'));
const text = () => (document.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');

describe('a plan that can be imported', () => {
  it('shows its counts and sums, and is written when it is confirmed', async () => {
    const server = await open(() => Response.json(preview()));
    await pick();
    expect(
      await screen.findByText('Tiedostossa ei ole virheitä. Mitään ei ole vielä tallennettu.'),
    ).toBeTruthy();
    expect(text()).toContain('4 000,00');
    expect(server.askedOf('plan.import')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna suunnitelma' }));
    await waitFor(() =>
      expect(text()).toContain('Suunnitelma tallennettu: 2 osa-aluetta ja 5 välitavoitetta lisätty.'),
    );
    expect(server.askedOf('plan.import')).toMatchObject([{ slug: 'hyvat-palvelut', version: 4 }]);
  });

  it('that is there already has nothing to confirm', async () => {
    await open(() => Response.json(preview({ changesNothing: true })));
    await pick();
    expect(await screen.findByText('Kaikki on jo tallennettu: 0 uutta.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tallenna suunnitelma' })).toBeNull();
  });
});

describe('a plan with errors', () => {
  it('tells sheet, cell and what would be right, and cannot be confirmed', async () => {
    const issue = { sheet: 'Osa-alueet', cell: 'C14', code: 'percent', value: 'kaikki', right: '' } as const;
    const above = { ...issue, cell: 'A2', code: 'above-grant', value: '600000', right: '500000' } as const;
    await open(() => Response.json(preview({ issues: [issue, above], issueCount: 2 })));
    await pick();
    expect(
      await screen.findByText('Korjaa 2 kohtaa ja anna tiedosto uudelleen. Mitään ei tallennettu.'),
    ).toBeTruthy();
    expect(text()).toContain('C14”kaikki” ei ole prosenttiluku. Kirjoita esimerkiksi 60 tai 33,33.');
    expect(text()).toContain(
      'Linjan talousarvio 6 000,00 € ylittää sen avustuksen ja omarahoituksen 5 000,00 €.',
    );
    expect(screen.queryByRole('button', { name: 'Tallenna suunnitelma' })).toBeNull();
  });

  it('that is no spreadsheet is refused in one sentence', async () => {
    await open(() => Response.json({ code: 'plan.file-no-spreadsheet', details: {} }, { status: 400 }));
    await pick();
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Tiedosto ei ole suunnitelman taulukko.',
    );
  });
});

describe('the original budget', () => {
  it('is approved with a reference and a day', async () => {
    const server = await open(() => Response.json(preview()), {
      budget: { state: 'draft', version: 3, reference: null },
    });
    await userEvent.type(screen.getByLabelText('Päätöksen viite'), '§ 12');
    await userEvent.type(screen.getByLabelText('Päätöspäivä'), '10.1.2024');
    await userEvent.click(screen.getByRole('button', { name: 'Hyväksy talousarvio' }));
    await waitFor(() =>
      expect(server.askedOf('plan.approveBudget')).toMatchObject([
        { version: 3, reference: '§ 12', decidedOn: '2024-01-10' },
      ]),
    );
  });

  it('that is approved leads on to the ledger', async () => {
    await open(() => Response.json(preview()), {
      budget: { state: 'approved', version: 4, reference: '§ 12' },
    });
    expect(text()).toContain('Alkuperäinen talousarvio on hyväksytty: § 12.');
    expect(screen.getByRole('link', { name: 'Tuo kirjanpito' }).getAttribute('href')).toBe(
      '/import?region=04',
    );
  });
});

it('a project without a funding line is told to add one first', async () => {
  await open(() => Response.json(preview()), { lines: [] });
  expect(text()).toContain('Hankkeella ei ole rahoituslinjaa.');
});

it('months are closed by act, after a question', async () => {
  const closing = { version: 4, closedThrough: null, next: month('2024-01'), canClose: true };
  const server = startStubServer({
    ...pageAnswers(),
    month: { get: () => closing, close: () => ({ closedThrough: month('2024-01') }) },
  });
  await openPage('/projects/hyvat-palvelut');
  await userEvent.click(await screen.findByRole('button', { name: 'Sulje 1/2024' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Sulje kuukausi' }));
  await waitFor(() =>
    expect(server.askedOf('month.close')).toMatchObject([
      { slug: 'hyvat-palvelut', month: '2024-01', version: 4 },
    ]),
  );
});
