import { DomainError } from '@painopiste/shared/errors/domain-error';
import { cents, euros } from '@painopiste/shared/values/cents';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/format/locale.ts';
import { queryClient, trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { aBatch, anOutcome, aReport, aReportWithRefused } from '../../testing/a-batch.ts';
import { aBurnAnswer } from '../../testing/a-burn-answer.ts';
import { showFeature } from '../../testing/show-feature.tsx';
import { type Answers, startStubServer } from '../../testing/stub-server.ts';
import { BatchSection } from './batch-section.tsx';

type Batch = RouterOutputs['ledger']['batch'];

/** A server with one batch, which a command leaves in another state. */
async function show(first: Batch, ledger: Answers['ledger'] = {}, locale: Locale = 'fi') {
  let stored = first;
  const leave = (next: Partial<Batch>, outcome = anOutcome()) => {
    stored = { ...stored, canImport: false, canDiscard: false, canUndo: false, ...next };
    return outcome;
  };
  const server = startStubServer({
    ledger: {
      batch: () => stored,
      import: () => leave({ state: 'active', canUndo: true }),
      undo: () => leave({ state: 'undone' }),
      discard: () => leave({ state: 'abandoned' }),
      ...ledger,
    },
  });
  await showFeature(<BatchSection id="batch-1" />, locale);
  return server;
}

const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const shown = () => plain(document.body);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('a file that is being read', () => {
  it('says how far it is, and nothing can be done with it yet', async () => {
    await show(aBatch({ state: 'preparing', report: null, rowsRead: 1_200, rowsTotal: 1_670 }));
    expect(plain(await screen.findByLabelText(/Luetaan kirjanpitoa/)).length).toBe(0);
    expect(shown()).toContain('1 200 / 1 670 riviä');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('claims no end that it does not know', async () => {
    await show(aBatch({ state: 'preparing', report: null, rowsRead: 1_200, rowsTotal: null }));
    const progress = await screen.findByRole<HTMLProgressElement>('progressbar');
    expect(progress.hasAttribute('value')).toBe(false);
    expect(shown()).toContain('1 200 riviä');
  });

  it('shows its preview by itself when it has been read', async () => {
    let asked = 0;
    const batch = () => {
      asked += 1;
      return asked === 1 ? aBatch({ state: 'preparing', report: null }) : aBatch();
    };
    await show(aBatch(), { batch });
    expect(await screen.findByRole('heading', { name: 'syyskuu.csv: 3 riviä' })).toBeTruthy();
  });
});

describe('a file that waits to be confirmed', () => {
  it('says what it changes before anything is booked', async () => {
    await show(aBatch());
    await screen.findByRole('button', { name: 'Tuo kirjoille' });
    expect(shown()).toContain('Tuonti muuttaa toteumaa 1 500,00 €.');
    expect(shown()).toContain('Kirjauspäivät 2.9.2024–27.9.2024.');
    const sums = screen.getByRole('table', { name: 'Summat kustannuspaikoittain ja kuukausittain' });
    expect(plain(within(sums).getByRole('row', { name: /^Yhteensä/ }))).toBe('Yhteensä31 500,001 500,00');
  });

  it('is imported whole by one press, and says how much the actual changed', async () => {
    const server = await show(aBatch());
    await press('Tuo kirjoille');
    expect(plain(await screen.findByRole('status'))).toBe('Tuotu 3 riviä, toteuma muuttui 1 500,00 €.');
    expect(server.askedOf('ledger.import')).toEqual([
      expect.objectContaining({ batchId: 'batch-1', version: 1, goodRows: false }),
    ]);
  });

  it('offers to import the good rows only where some are refused, and tells each refusal', async () => {
    const server = await show(aBatch({ report: aReportWithRefused() }));
    const refused = await screen.findByRole('table', { name: '1 hylättyä riviä' });
    expect(plain(within(refused).getAllByRole('row')[1])).toBe('5kustannuspaikkaa 999999 ei tunneta');
    expect(screen.queryByRole('button', { name: 'Tuo kirjoille' })).toBeNull();
    await press('Tuo 3 kelvollista riviä');
    await waitFor(() =>
      expect(server.askedOf('ledger.import')).toEqual([expect.objectContaining({ goodRows: true })]),
    );
  });

  it('counts only the rows that it booked', async () => {
    let stored = aBatch();
    const confirm = () => {
      stored = aBatch({ state: 'active', canImport: false });
      return anOutcome({ rows: 6, imported: 1, changed: 1 });
    };
    await show(stored, { batch: () => stored, import: confirm });
    await press('Tuo kirjoille');
    expect(plain(await screen.findByRole('status'))).toContain('Tuotu 2 riviä');
  });

  it('says when only the first of many refused rows are listed', async () => {
    const { counts } = aReportWithRefused();
    await show(aBatch({ report: aReportWithRefused({ counts: { ...counts, refused: 1_450 } }) }));
    expect(await screen.findByText(/Näytetään 1 ensimmäistä/)).toBeTruthy();
    expect(shown()).toContain('kaikkiaan 1 450.');
  });

  it('says that there is nothing new in a file that came before', async () => {
    const counts = { ...aReport().counts, imported: 0, unchanged: 3 };
    await show(aBatch({ report: aReport({ counts, changeCents: euros(0) }), canImport: false }));
    expect(plain(await screen.findByRole('status'))).toContain('Tiedostossa ei ole uutta');
    expect(screen.queryByRole('button', { name: 'Tuo kirjoille' })).toBeNull();
  });

  it('warns where the file’s own total is not what its rows add up to', async () => {
    const total = { row: 5, statedCents: cents(160_000), summedCents: cents(150_000), unreadableRows: 0 };
    await show(aBatch({ report: aReport({ total }) }));
    await screen.findByRole('button', { name: 'Tuo kirjoille' });
    expect(shown()).toContain('summarivi on 1 600,00 €, mutta rivien summa poikkeaa siitä −100,00 €');
  });

  it('says that the file’s own total agrees', async () => {
    const total = { row: 5, statedCents: cents(150_000), summedCents: cents(150_000), unreadableRows: 0 };
    await show(aBatch({ report: aReport({ total }) }), {}, 'sv');
    expect(await screen.findByRole('button', { name: 'Bokför' })).toBeTruthy();
    expect(shown()).toContain('Filens egen summarad 1 500,00 € stämmer.');
  });

  it('books nothing when it is discarded', async () => {
    const server = await show(aBatch());
    await press('Hylkää tiedosto');
    expect(plain(await screen.findByRole('status'))).toBe('Tiedosto on hylätty. Kirjoille ei viety mitään.');
    expect(server.askedOf('ledger.import')).toEqual([]);
  });

  it('can remember an unknown cost centre as somebody else’s', async () => {
    const server = await show(aBatch({ report: aReportWithRefused() }), {
      markNotOurs: ({ code }) => ({ code, isMarked: true }),
    });
    await press('Merkitse: ei meidän');
    expect(plain(await screen.findByRole('status'))).toContain('999999 on merkitty');
    expect(server.askedOf('ledger.markNotOurs')).toEqual([
      expect.objectContaining({ region: '04', code: '999999' }),
    ]);
  });

  it('says why the server would not take it, and can still be imported', async () => {
    const refuse = () => {
      throw new DomainError('batch.outdated');
    };
    await show(aBatch(), { import: refuse });
    await press('Tuo kirjoille');
    expect(plain(await screen.findByRole('alert'))).toContain('Lue tiedosto uudelleen');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Tuo kirjoille' }).disabled).toBe(false);
  });
});

describe('an import that is undone', () => {
  const active = aBatch({ state: 'active', canImport: false, canDiscard: false, canUndo: true });

  it('says that the figures are as before', async () => {
    await show(active);
    await press('Peru tuonti');
    expect(plain(await screen.findByRole('status'))).toContain('luvut ovat kuten ennen sitä');
    expect(screen.queryByRole('button', { name: 'Peru tuonti' })).toBeNull();
  });

  it('leaves no burn standing that was read before', async () => {
    await show(active);
    const { queryKey } = trpc.region.burn.queryOptions({ code: '04' });
    queryClient.setQueryData(queryKey, aBurnAnswer());
    await press('Peru tuonti');
    await waitFor(() => expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true));
  });

  it('stays in force where its month was closed since', async () => {
    const refuse = () => {
      throw new DomainError('batch.month-closed', { month: '2024-09' });
    };
    await show(active, { undo: refuse });
    await press('Peru tuonti');
    expect(plain(await screen.findByRole('alert'))).toContain('kuukausi 9/2024 on suljettu');
  });
});
