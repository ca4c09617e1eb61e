import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { StaleCard } from './stale-card.tsx';
import { UndoLine } from './undo-line.tsx';

const CARD = {
  title: 'Joku ehti ensin: ennustetta ei muutettu',
  yours: { label: 'Sinun muutoksesi', value: '31.1.2026', by: 'äsken' },
  theirs: { label: 'Nyt tallessa', value: '30.11.2025', by: 'O. Esimerkki 9.12' },
};

it('shows both values and takes the keyboard to the question', () => {
  const silent = () => undefined;
  render(
    <StaleCard
      {...CARD}
      keepYours={{ text: 'Vaihda 31.1.2026', onClick: silent }}
      keepTheirs={{ text: 'Pidä 30.11.2025', onClick: silent }}
    />,
  );
  const card = screen.getByRole('alert', { name: CARD.title });
  expect(document.activeElement).toBe(card);
  expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([
    '31.1.2026',
    'äsken',
    '30.11.2025',
    'O. Esimerkki 9.12',
  ]);
});

it('offers two equal ways on, each by its value', async () => {
  const yours = vi.fn<() => void>();
  const theirs = vi.fn<() => void>();
  render(
    <StaleCard
      {...CARD}
      keepYours={{ text: 'Vaihda 31.1.2026', onClick: yours }}
      keepTheirs={{ text: 'Pidä 30.11.2025', onClick: theirs }}
    />,
  );
  const [first, second] = screen.getAllByRole('button');
  expect(first?.className).toBe(second?.className);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect([yours.mock.calls.length, theirs.mock.calls.length]).toEqual([1, 1]);
});

it('has its live line in the page before there is anything to undo', async () => {
  const onUndo = vi.fn<() => void>();
  const { rerender } = render(<UndoLine message={null} undoText="Kumoa" onUndo={onUndo} />);
  const line = screen.getByRole('status');
  expect(line.textContent).toBe('');
  rerender(<UndoLine message="Siirsit ennusteen" undoText="Kumoa" onUndo={onUndo} />);
  expect(screen.getByRole('status')).toBe(line);
  await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(onUndo).toHaveBeenCalledOnce();
});
