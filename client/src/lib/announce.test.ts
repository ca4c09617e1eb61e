import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { announce } from './announce.ts';

it('says each thing in one region, the same words again too', async () => {
  announce('Tallennettu');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Tallennettu'));
  announce('Tallennettu');
  expect(screen.getByRole('status').textContent).toBe('');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Tallennettu'));
  screen.getByRole('status').remove();
});
