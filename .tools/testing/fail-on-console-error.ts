import { afterEach, beforeEach, expect } from 'vitest';

const original = console.error;
let complaints: unknown[][] = [];

// What the console complains about in a test, nobody reads: so it fails the test instead.
beforeEach(() => {
  complaints = [];
  console.error = (...words) => {
    complaints.push(words);
    original(...words);
  };
});

afterEach(() => {
  console.error = original;
  expect(
    complaints,
    'The test wrote to console.error: mend the cause, or take it over with vi.spyOn(console, "error").mockReturnValue() and expect the call.',
  ).toEqual([]);
});
