import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { addMissingBrowserParts } from './missing-browser-parts.ts';

addMissingBrowserParts();
// Files of their own come when they are first shown; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 4000 });

// A message on the console is a defect nobody looked at, so it fails the test that caused it.
let spoken: { mock: { calls: unknown[][] } }[] = [];

beforeEach(() => {
  spoken = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

afterEach(() => {
  cleanup();
  expect(spoken.flatMap((spy) => spy.mock.calls)).toEqual([]);
});
