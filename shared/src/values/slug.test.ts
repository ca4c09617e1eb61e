import { expect, test } from 'vitest';
import { proposeSlug, slugInput } from './slug.ts';

test.each([
  ['VaKeHyva – Hyvät palvelut', 'vakehyva-hyvat-palvelut'],
  ['Kestävän kasvun Kainuu II', 'kestavan-kasvun-kainuu-ii'],
  ['Östra Nyland: Åbo & Ängar', 'ostra-nyland-abo-angar'],
  [`${'a'.repeat(79)} bc`, 'a'.repeat(79)],
])('of %s it proposes %s', (name, slug) => {
  expect(proposeSlug(name)).toBe(slug);
  expect(slugInput.parse(slug)).toBe(slug);
});

test('of no letters it proposes nothing', () => {
  expect(proposeSlug('  --  ')).toBe('');
});

test.each(['Isot', 'ää', 'a b', '-a', 'a-', 'a--b', 'a/b', '', 'a'.repeat(81)])('refuses %j', (slug) => {
  expect(slugInput.safeParse(slug).success).toBe(false);
});
