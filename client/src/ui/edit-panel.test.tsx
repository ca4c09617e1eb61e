import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { EditPanel } from './edit-panel.tsx';

function Opening() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Avaa
      </button>
      {isOpen && (
        <EditPanel title="Uusi">
          <button type="button" onClick={() => setOpen(false)}>
            Sulje
          </button>
        </EditPanel>
      )}
    </>
  );
}

it('takes the keyboard in as it opens and brings it back as it closes', async () => {
  render(<Opening />);
  await userEvent.click(screen.getByRole('button', { name: 'Avaa' }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Uusi' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('region', { name: 'Uusi' })).toBeTruthy();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Avaa' }));
});
