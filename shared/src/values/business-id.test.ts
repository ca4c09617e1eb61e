import { expect, test } from 'vitest';
import { businessIdInput, isBusinessId } from './business-id.ts';

// The cities of Vantaa and Helsinki, and a sum that leaves nothing.
test.each(['0124610-9', '0201256-6', '1567535-0'])('%s is a business id', (id) => {
  expect(isBusinessId(id)).toBe(true);
});

test.each(['0201256-7', '2012566', '02012566', '0201256-', 'abcdefg-h', ' 0201256-6', '0000001-0'])(
  '%s is none',
  (id) => {
    expect(isBusinessId(id)).toBe(false);
  },
);

test('a sum that leaves one is never given', () => {
  const endings = Array.from({ length: 10 }, (_, digit) => isBusinessId(`0000006-${digit}`));
  expect(endings).not.toContain(true);
});

test('none given is null', () => {
  expect(businessIdInput.parse(' ')).toBeNull();
  expect(businessIdInput.parse(null)).toBeNull();
  expect(businessIdInput.parse(' 0201256-6 ')).toBe('0201256-6');
});
