import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ExampleInput } from '@painopiste/shared/testing/example-input';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ExampleForm, type ExampleRow } from '../testing/example-form.tsx';
import { aPerson } from '../testing/open-page.tsx';
import { showFeature } from '../testing/show-feature.tsx';
import { startStubServer } from '../testing/stub-server.ts';

/** A server whose row somebody else has changed since the form was opened. */
async function openBehind(theirs: Partial<ExampleRow>) {
  startStubServer({ session: { me: () => aPerson() } });
  const seen: ExampleRow = { version: 3, nameFi: 'Ikääntyneet', note: '', colour: 'sininen' };
  const current: ExampleRow = { ...seen, ...theirs, version: 4 };
  const kept: ExampleInput[] = [];
  const save = async (input: ExampleInput): Promise<ExampleRow> => {
    if (input.version !== 4) throw new DomainError('milestone.stale', { current });
    kept.push(input);
    return { ...input, version: 5 };
  };
  await showFeature(<ExampleForm row={seen} save={save} />);
  const name = await screen.findByLabelText<HTMLInputElement>('Nimi suomeksi');
  await userEvent.clear(name);
  await userEvent.type(name, 'Ikäihmiset');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  return { name, kept };
}

it('merges where others changed other fields', async () => {
  const { kept } = await openBehind({ note: 'uusi', colour: 'musta' });
  await waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]).toMatchObject({ nameFi: 'Ikäihmiset', note: 'uusi', colour: 'musta', version: 4 });
  expect(screen.queryByRole('alert')).toBeNull();
});

it('shows both values where both changed the same field, and saves one’s own when asked to', async () => {
  const { kept, name } = await openBehind({ nameFi: 'Seniorit', note: 'uusi' });
  const row = within(await screen.findByRole('alert')).getByRole('row', { name: /Nimi suomeksi/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ikäihmiset', 'Seniorit']);
  expect(name.value).toBe('Ikäihmiset');
  expect(kept).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna omat muutokset' }));
  await waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]).toMatchObject({ nameFi: 'Ikäihmiset', note: 'uusi' });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('takes the saved values over one’s own when asked to', async () => {
  const { name, kept } = await openBehind({ nameFi: 'Seniorit' });
  await userEvent.click(await screen.findByRole('button', { name: 'Ota tallessa olevat' }));
  expect(name.value).toBe('Seniorit');
  expect(kept).toEqual([]);
  expect(screen.queryByRole('alert')).toBeNull();
});
