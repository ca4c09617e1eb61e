import { afterEach, beforeEach, expect, vi } from 'vitest';

// What the console complains about in a test, nobody reads: so it fails the test instead.
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(
    vi.mocked(console.error).mock.calls,
    'The test wrote to console.error: mend the cause, or expect the call in the test and then vi.mocked(console.error).mockClear().',
  ).toEqual([]);
  vi.mocked(console.error).mockRestore();
});
