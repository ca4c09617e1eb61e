import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, onTestFinished } from 'vitest';
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

it.each([
  ['where the browser refuses', { writeText: () => Promise.reject(new Error('no')) }],
  ['on an address that is not secure', undefined],
])('says where to copy it from %s', async (_where, clipboard) => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
  await showFeature(<CopyLinkButton />);
  await user.click(screen.getByRole('button', { name: 'Kopioi linkki' }));
  expect(await screen.findByRole('button', { name: 'Kopioi linkki osoiteriviltä' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Kopioi linkki osoiteriviltä');
});
