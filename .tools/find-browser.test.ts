import { afterEach, expect, it, vi } from 'vitest';
import { browserArguments, findBrowser } from './find-browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('takes the program that CHROMIUM_PATH names', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

it('says in one sentence that CHROMIUM_PATH names no program', () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
  expect(() => findBrowser()).toThrow('CHROMIUM_PATH names /no/such/browser, which is no program');
});

it('gives up the sandbox only for root, who cannot have one', () => {
  expect(browserArguments().includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});
