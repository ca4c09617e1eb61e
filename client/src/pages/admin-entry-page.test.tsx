import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { CatalogueEntry } from '@painopiste/shared/reference/catalogue';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anEntry, referenceAnswers } from '../testing/a-catalogue.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';
import './admin-catalogue-pages.tsx';
import './admin-entry-page.tsx';

const ADMIN = aPerson({ memberships: [{ role: 'admin', scope: { kind: 'everything' } }] });

function serve(entries: CatalogueEntry[]) {
  return startStubServer({
    ...pageAnswers(),
    session: { me: () => ADMIN },
    reference: {
      ...referenceAnswers(entries),
      createEntry: (input) => {
        const made = anEntry({ ...(input as Partial<CatalogueEntry>), position: entries.length, version: 1 });
        if (entries.some(({ code }) => code === made.code)) throw new DomainError('reference.code-taken');
        entries.push(made);
        return made;
      },
      updateEntry: (input) => {
        const at = entries.findIndex(({ key }) => key === input.key);
        const next = anEntry({ ...(input as Partial<CatalogueEntry>), version: input.version + 1 });
        entries[at] = next;
        return next;
      },
      moveEntry: ({ key }) => {
        entries.reverse();
        return entries.find((entry) => entry.key === key) ?? anEntry();
      },
    },
  });
}

const type = async (label: string | RegExp, text: string) =>
  await userEvent.type(screen.getByLabelText(label), text);

describe('the focus areas', () => {
  it('stand in their order with code, colour and state, each leading to its form', async () => {
    serve([anEntry(), anEntry({ key: 'old', code: 'VV', nameFi: 'Vanha', nameSv: null, archived: true })]);
    await openPage('/admin/focus-areas');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Painopisteitä on 2, luettelon järjestyksessä',
    );
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual([
      'DIDigitaaliset palvelut',
      'VVVanha',
    ]);
    expect(rows[1]?.textContent).toContain('Arkistoitu');
  });

  it('move by buttons that keep the keyboard', async () => {
    const { askedOf } = serve([anEntry(), anEntry({ key: 'second', code: 'TO', nameFi: 'Toinen' })]);
    await openPage('/admin/focus-areas');
    await userEvent.click(screen.getByRole('button', { name: 'Siirrä ylemmäs: Toinen' }));
    await waitFor(() => expect(screen.getAllByRole('row')[1]?.textContent).toContain('Toinen'));
    expect(askedOf('reference.moveEntry')).toMatchObject([{ key: 'second', direction: 'up', version: 1 }]);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Siirrä ylemmäs: Toinen'));
    expect(await screen.findByText('Toinen on nyt 1/2.')).toBeTruthy();
  });
});

describe('a new focus area', () => {
  it('gets its key from its name, and leads on to its own page', async () => {
    const { askedOf } = serve([anEntry()]);
    const page = await openPage('/admin/catalogues/focus-area/new');
    await type('Nimi suomeksi', 'Uudet asiakasryhmät');
    await type('Lyhenne', 'ua');
    await userEvent.selectOptions(screen.getByLabelText('Väri'), 'Indigo');
    await userEvent.click(screen.getByRole('button', { name: 'Lisää painopiste' }));
    await waitFor(() => expect(page.address()).toBe('/admin/catalogues/focus-area/uudet-asiakasryhmat'));
    expect(askedOf('reference.createEntry')).toMatchObject([
      { key: 'uudet-asiakasryhmat', code: 'UA', color: 'family-carers', version: 0 },
    ]);
  });

  it('is refused at the code that another has', async () => {
    serve([anEntry()]);
    await openPage('/admin/catalogues/focus-area/new');
    await type('Nimi suomeksi', 'Toinen');
    await type('Lyhenne', 'DI');
    await userEvent.click(screen.getByRole('button', { name: 'Lisää painopiste' }));
    expect(await screen.findByText('Lyhenne on jo käytössä. Valitse toinen.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Lyhenne'));
  });
});

describe('a focus area', () => {
  it('is archived, in Swedish too', async () => {
    const { askedOf } = serve([anEntry()]);
    await openPage('/admin/catalogues/focus-area/digital-services', 'sv');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Redigera: Digitala tjänster');
    await userEvent.click(screen.getByLabelText('Arkiverat'));
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    await waitFor(() =>
      expect(askedOf('reference.updateEntry')).toMatchObject([{ archived: true, version: 1 }]),
    );
  });

  it('gets a region’s own word, which is taken out of use and brought back', async () => {
    serve([anEntry()]);
    await openPage('/admin/catalogues/focus-area/digital-services');
    await userEvent.selectOptions(screen.getByLabelText('Alue'), 'Vantaa ja Kerava');
    await type('Oma nimitys', 'Digi arkeen');
    await userEvent.click(screen.getByRole('button', { name: 'Lisää nimitys' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Poista käytöstä: Digi arkeen' }));
    expect(await screen.findByRole('button', { name: 'Palauta käyttöön: Digi arkeen' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Oma nimitys').value).toBe('');
  });
});

it('of the calls names its programme and the day of its decision', async () => {
  const { askedOf } = serve([
    anEntry({ catalogue: 'programme', key: 'rrp', nameFi: 'Kestävä kasvu', code: null }),
  ]);
  await openPage('/admin/catalogues/call/new');
  await type('Nimi suomeksi', 'Haku 3');
  await userEvent.selectOptions(screen.getByLabelText('Ohjelma'), 'Kestävä kasvu');
  await type(/Päätöspäivä/, '31.1.2025');
  await userEvent.click(screen.getByRole('button', { name: 'Lisää haku' }));
  await waitFor(() =>
    expect(askedOf('reference.createEntry')).toMatchObject([
      { catalogue: 'call', key: 'haku-3', programmeKey: 'rrp', decidedOn: '2025-01-31' },
    ]),
  );
});

it('marks the room that an entry belongs to, whatever its address', async () => {
  serve([anEntry()]);
  await openPage('/admin/catalogues/focus-area/digital-services');
  const rooms = within(screen.getByRole('navigation', { name: 'Hallinnan osat' }));
  const current = rooms.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
  expect(current.map(({ textContent }) => textContent)).toEqual(['Painopisteet']);
});
