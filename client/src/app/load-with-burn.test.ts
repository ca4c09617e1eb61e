import { expect, it, vi } from 'vitest';
import { loadWithBurn } from './load-with-burn.ts';

const seen = () => Promise.resolve({ figures: {} });
const publishedOnly = () => Promise.resolve({ figures: null });
const refused = () => Promise.reject(new Error('refused'));

it('waits for the scope and for its burn', async () => {
  const asked: string[] = [];
  await loadWithBurn(
    undefined,
    async () => {
      asked.push('scope');
      return seen();
    },
    async () => void asked.push('burn'),
  );
  expect(asked).toEqual(['burn', 'scope']);
});

it('opens the page of a scope whose burn is refused because only what is published may be seen', async () => {
  await expect(loadWithBurn(undefined, publishedOnly, refused)).resolves.toBeUndefined();
});

it('fails where a burn that may be seen does not come', async () => {
  await expect(loadWithBurn(undefined, seen, refused)).rejects.toThrow('refused');
});

it('fails where the scope is not found, whatever its burn', async () => {
  await expect(
    loadWithBurn(undefined, () => Promise.reject(new Error('not found')), refused),
  ).rejects.toThrow('not found');
});

it('asks for no burn where the page came with the answer that none may be seen', async () => {
  const burn = vi.fn<() => Promise<unknown>>(refused);
  await loadWithBurn({ figures: null }, publishedOnly, burn);
  expect(burn).not.toHaveBeenCalled();
});
