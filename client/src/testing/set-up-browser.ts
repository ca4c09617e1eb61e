import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { addMissingBrowserParts } from './missing-browser-parts.ts';

addMissingBrowserParts();
// Files of their own come when they are first shown; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 20_000 });

// What a test leaves in the document would stand in the next one's way, in another file too.
function clearDocument(): void {
  document.body.replaceChildren();
  const { documentElement } = document;
  for (const name of documentElement.getAttributeNames()) documentElement.removeAttribute(name);
  for (const cookie of document.cookie.split('; ')) document.cookie = `${cookie}; path=/; max-age=0`;
}

// A message on the console is a defect nobody looked at, so it fails the test that caused it.
let spoken: { mock: { calls: unknown[][] } }[] = [];

beforeEach(() => {
  spoken = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

afterEach(() => {
  cleanup();
  clearDocument();
  expect(spoken.flatMap((spy) => spy.mock.calls)).toEqual([]);
});
