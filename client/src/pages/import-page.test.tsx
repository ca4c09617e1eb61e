import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aBatch, aBatchLine, anOutcome } from '../testing/a-batch.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { type OtherAnswers, startStubServer } from '../testing/stub-server.ts';

async function open(search = '', others: OtherAnswers = {}, lines = [aBatchLine()]) {
  const memberships = [{ role: 'controller' as const, scope: { kind: 'region' as const, regionCode: '06' } }];
  const server = startStubServer(
    {
      ...pageAnswers(),
      session: { me: () => aPerson({ memberships }) },
      ledger: {
        batches: () => lines,
        batch: ({ id }) => aBatch({ id }),
        import: () => anOutcome(),
      },
    },
    others,
  );
  const page = await openPage(`/import${search}`);
  await screen.findByRole('heading', { level: 1, name: 'Tuo kirjanpidon vienti' });
  return { server, page };
}

const UPLOAD = '/api/ledger/upload';
const pick = () =>
  userEvent.upload(screen.getByLabelText('Valitse tiedosto'), new File(['Tositepäivä;Summa'], 'syyskuu.csv'));
const refusal =
  (code: string, details = {}) =>
  () =>
    Response.json({ code, details }, { status: 422 });

describe('the import', () => {
  it('opens with the region whose ledger the person brings in', async () => {
    const { server } = await open();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Alue' }).value).toBe('06');
    expect(server.askedOf('ledger.batches')).toEqual([{ region: '06' }]);
  });

  it('shows another region’s imports when it is chosen', async () => {
    const { server, page } = await open();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Alue' }), 'Vantaa ja Kerava');
    await waitFor(() => expect(page.address()).toBe('/import?region=04'));
    expect(server.askedOf('ledger.batches').at(-1)).toEqual({ region: '04' });
  });

  it('leads from a picked file to its preview, at an address of its own', async () => {
    const { page } = await open('', { [UPLOAD]: () => Response.json({ batchId: 'batch-9' }) });
    await pick();
    expect(await screen.findByRole('heading', { name: 'syyskuu.csv: 3 riviä' })).toBeTruthy();
    expect(page.address()).toBe('/import?region=06&batch=batch-9');
  });

  it('takes a file that is dropped', async () => {
    const { page } = await open('', { [UPLOAD]: () => Response.json({ batchId: 'batch-9' }) });
    const files = [new File(['Tositepäivä;Summa'], 'syyskuu.csv')];
    fireEvent.drop(screen.getByText('Pudota kirjanpidon tiedosto tähän'), { dataTransfer: { files } });
    await waitFor(() => expect(page.address()).toBe('/import?region=06&batch=batch-9'));
  });

  it('says what is wrong with a file that the server does not take', async () => {
    await open('', { [UPLOAD]: refusal('ledger.shape-unknown', { missing: 'Summa' }) });
    await pick();
    expect((await screen.findByRole('alert')).textContent).toContain('Siitä puuttuu: Summa.');
  });

  it('says whose file waits in the way', async () => {
    const waiting = { fileName: 'elokuu.csv', by: 'Olli Esimerkki' };
    await open('', { [UPLOAD]: refusal('batch.preview-waiting', waiting) });
    await pick();
    expect((await screen.findByRole('alert')).textContent).toContain('elokuu.csv (Olli Esimerkki)');
  });

  it('takes what it does not understand for trouble in the server', async () => {
    await open('', { [UPLOAD]: () => new Response('<html>', { status: 502 }) });
    await pick();
    expect((await screen.findByRole('alert')).textContent).toContain('Palvelimessa tapahtui vika');
  });

  it('says that there was no connection, and that nothing changed', async () => {
    const { server } = await open();
    server.cutOff();
    await pick();
    expect((await screen.findByRole('alert')).textContent).toContain('Palvelimeen ei saada yhteyttä');
  });
});

describe('the history of imports', () => {
  const rows = () =>
    within(screen.getByRole('table', { name: /tuonti/ }))
      .getAllByRole('row')
      .slice(1);

  it('tells who brought a file in, and leads to its report', async () => {
    await open('', {}, [
      aBatchLine(),
      aBatchLine({ id: 'batch-0', fileName: 'elokuu.csv', createdByName: null }),
    ]);
    expect(screen.getByRole('heading', { name: '2 tuontia' })).toBeTruthy();
    expect(rows()[0]?.textContent).toContain('odottaa vahvistusta');
    expect(rows()[0]?.textContent).toContain('Hanna Malli');
    expect(rows()[1]?.textContent).toContain('komentorivi');
    expect(screen.getByRole('link', { name: 'elokuu.csv' }).getAttribute('href')).toBe(
      '/import?region=06&batch=batch-0',
    );
  });

  it('says when a region has none', async () => {
    await open('', {}, []);
    expect(screen.getByText('Alueelle ei ole vielä tuotu kirjanpitoa.')).toBeTruthy();
  });

  it('is asked again after an import', async () => {
    const { server } = await open('?region=04&batch=batch-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Tuo kirjoille' }));
    await waitFor(() => expect(server.askedOf('ledger.batches')).toHaveLength(2));
  });
});
