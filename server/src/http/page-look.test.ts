import { expect, it } from 'vitest';
import { lookAttributes } from './page-look.ts';

it('puts the chosen theme and row height on the page', () => {
  expect(lookAttributes('language=sv; theme=dark; density=airy')).toBe(
    ' data-theme="dark" data-density="airy"',
  );
});

it.each([undefined, '', 'theme=', 'theme=device', 'theme="><script>', 'density=huge'])(
  'makes no attribute of %s',
  (cookies) => {
    expect(lookAttributes(cookies)).toBe('');
  },
);
