import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ExampleInput } from '@painopiste/shared/testing/example-input';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ExampleForm, type ExampleRow } from '../testing/example-form.tsx';
import { aPerson } from '../testing/open-page.tsx';
import { showFeature } from '../testing/show-feature.tsx';
import { startStubServer } from '../testing/stub-server.ts';

const ROW: ExampleRow = { version: 3, nameFi: 'Ikääntyneet', note: '', colour: 'sininen' };

const saved = (input: ExampleInput): ExampleRow => ({ ...input, version: input.version + 1 });

async function open(save: (input: ExampleInput) => ExampleRow, onSaved?: () => void) {
  startStubServer({ session: { me: () => aPerson() } });
  const asked = vi.fn<(input: ExampleInput) => Promise<ExampleRow>>(async (input) => save(input));
  await showFeature(<ExampleForm row={ROW} save={asked} onSaved={onSaved} />);
  await screen.findByRole('form', { name: 'Esimerkki' });
  return {
    inputs: () => asked.mock.calls.map(([input]) => input),
    field: (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name),
    submit: () => userEvent.click(screen.getByRole('button', { name: 'Tallenna' })),
  };
}

async function retype(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
}

it('sends what is typed as the procedure takes it, and says that it is saved', async () => {
  const onSaved = vi.fn<() => void>();
  const { inputs, field, submit } = await open(saved, onSaved);
  await retype(field('Nimi suomeksi'), 'Ikäihmiset');
  await userEvent.selectOptions(field('Väri'), 'punainen');
  await submit();
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Tallennettu'));
  expect(inputs()).toMatchObject([
    { nameFi: 'Ikäihmiset', colour: 'punainen', startsOn: '2024-01-01', amount: 1_250_050, version: 3 },
  ]);
  expect(onSaved).toHaveBeenCalledOnce();
});

it('goes on from the version that the server answered, under a new id', async () => {
  const { inputs, field, submit } = await open(saved);
  await retype(field('Nimi suomeksi'), 'Eka');
  await submit();
  await retype(field('Nimi suomeksi'), 'Toka');
  await submit();
  expect(inputs().map(({ version }) => version)).toEqual([3, 4]);
  expect(new Set(inputs().map(({ commandId }) => commandId)).size).toBe(2);
});

it('tries the same again under the same id', async () => {
  let isDown = true;
  const { inputs, field, submit } = await open((input) => {
    if (isDown) throw new TypeError('Failed to fetch');
    return saved(input);
  });
  await retype(field('Nimi suomeksi'), 'Ikäihmiset');
  await submit();
  expect((await screen.findByRole('alert')).textContent).toContain('Palvelimeen ei saada yhteyttä');
  expect(field('Nimi suomeksi').value).toBe('Ikäihmiset');
  isDown = false;
  await submit();
  const ids = inputs().map(({ commandId }) => commandId);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
});

it('refuses in the browser what the schema refuses, each at its field, and goes to the first', async () => {
  const { inputs, field, submit } = await open(saved);
  await retype(field('Nimi suomeksi'), '');
  await retype(field('Alkaa'), '31.2.2024');
  await retype(field('Summa'), 'tuhat');
  await retype(field(/Huomio/), 'x'.repeat(21));
  await submit();
  const noteOf = (name: string | RegExp) =>
    document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent;
  expect(noteOf('Nimi suomeksi')).toBe('Kirjoita tähän jotakin.');
  expect(noteOf('Alkaa')).toContain('Päivää ei ole olemassa');
  expect(noteOf('Summa')).toContain('Kirjoita euromäärä numeroin');
  expect(noteOf(/Huomio/)).toBe('Teksti on liian pitkä: enintään 20 merkkiä.');
  expect(document.activeElement).toBe(field('Nimi suomeksi'));
  expect(inputs()).toEqual([]);
});

it('puts what the server refuses at its field, with the focus, and keeps what is typed', async () => {
  const { field, submit } = await open(() => {
    throw new DomainError('user.email-taken');
  });
  await retype(field('Tunnus'), 'XX');
  await submit();
  await waitFor(() => expect(field('Tunnus').getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByText('Sähköposti on jo toisella käyttäjällä.')).toBeTruthy();
  expect(document.activeElement).toBe(field('Tunnus'));
  expect(field('Tunnus').value).toBe('XX');
});

it('puts the fields of an input that the server refuses in their places, the rest in one notice', async () => {
  const { field, submit } = await open(() => {
    throw new DomainError('input.invalid', {
      fields: [
        { path: 'nameSv', message: 'text.forbidden-character' },
        { path: 'id', message: 'Invalid UUID' },
      ],
    });
  });
  await retype(field(/Nimi ruotsiksi/), 'Äldre');
  await submit();
  await waitFor(() => expect(document.activeElement).toBe(field(/Nimi ruotsiksi/)));
  expect(screen.getByText(/näkymätön merkki/)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('Tämä tieto ei kelpaa');
});
