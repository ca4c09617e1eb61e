import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Popover } from './popover.tsx';

function UndoImport() {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button onClick={() => setAsked(true)}>Peru tuonti</Button>
      {isAsked && (
        <Dialog
          title="Perutaanko tuonti?"
          closeText="Sulje"
          onClose={() => setAsked(false)}
          actions={<Button>Peru tuonti 14.9.</Button>}
        >
          <p>
            1 670 riviä poistuu.{' '}
            <Popover label="Rivit" trigger="Mitkä?">
              {() => 'Kaikki'}
            </Popover>
          </p>
        </Dialog>
      )}
    </>
  );
}

it('asks under its title and is closed by its cross', async () => {
  render(<UndoImport />);
  await userEvent.click(screen.getByRole('button', { name: 'Peru tuonti' }));
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Perutaanko tuonti?' });
  expect(dialog.open).toBe(true);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sulje' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('keeps what it opens within reach', async () => {
  render(<UndoImport />);
  await userEvent.click(screen.getByRole('button', { name: 'Peru tuonti' }));
  await userEvent.click(screen.getByRole('button', { name: 'Mitkä?' }));
  const dialog = screen.getByRole('dialog', { name: 'Perutaanko tuonti?' });
  expect(within(dialog).getByRole('dialog', { name: 'Rivit' }).textContent).toBe('Kaikki');
});
