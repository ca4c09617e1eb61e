import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FactList } from './fact-list.tsx';

const facts = ['Nimi', 'Paino'].map((label) => ({
  key: label,
  label,
  value: `${label} nyt`,
  editLabel: 'muuta',
  editor: ({ moveOn }: { moveOn: (by: 1 | -1) => void }) => (
    <button type="button" onClick={() => moveOn(1)}>
      {`auki ${label}`}
    </button>
  ),
}));

it('opens one fact at a time in its place, and Esc closes it with the keyboard back on it', async () => {
  render(<FactList label="Tiedot" facts={[...facts, { key: 'x', label: 'Siirtymä', value: '+3' }]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Nimi nyt, muuta' }));
  expect(screen.getByText('auki Nimi')).toBeTruthy();
  screen.getByText('auki Nimi').focus();
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Nimi nyt/ }));
  expect(screen.getAllByRole('button')).toHaveLength(2);
});

it('moves on to the next fact that can be edited', async () => {
  render(<FactList label="Tiedot" facts={facts} />);
  await userEvent.click(screen.getByRole('button', { name: /^Nimi nyt/ }));
  await userEvent.click(screen.getByText('auki Nimi'));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Paino nyt/ }));
});
