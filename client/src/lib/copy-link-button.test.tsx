import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showFeature } from '../testing/show-feature.tsx';
import { CopyLinkButton } from './copy-link-button.tsx';

it('puts the address on the clipboard, and says so to eyes and ears', async () => {
  const user = userEvent.setup();
  await showFeature(<CopyLinkButton />);
  expect(screen.getByRole('status').textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Kopioi linkki' }));
  expect(await screen.findByRole('button', { name: 'Linkki kopioitu' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Linkki kopioitu');
  expect(await navigator.clipboard.readText()).toBe(window.location.href);
});
