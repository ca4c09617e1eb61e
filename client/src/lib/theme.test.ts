import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseDensity, chooseTheme, savedDensity, savedTheme } from './theme.ts';

const firstPaintScript = readFileSync(join(import.meta.dirname, '../../public/theme.js'), 'utf8');
const root = document.documentElement;

function loadPageAgain(): void {
  delete root.dataset['theme'];
  delete root.dataset['density'];
  new Function(firstPaintScript)();
}

describe('the look that the reader chose', () => {
  beforeEach(() => {
    localStorage.clear();
    loadPageAgain();
  });

  it('follows the device until something is chosen', () => {
    expect(savedTheme()).toBe('device');
    expect(savedDensity()).toBe('normal');
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('is shown at once', () => {
    chooseTheme('dark');
    chooseDensity('compact');
    expect(root.dataset['theme']).toBe('dark');
    expect(root.dataset['density']).toBe('compact');
  });

  it('is there before the first paint of the next visit', () => {
    chooseTheme('dark');
    chooseDensity('airy');
    loadPageAgain();
    expect(root.dataset['theme']).toBe('dark');
    expect(root.dataset['density']).toBe('airy');
    expect(savedTheme()).toBe('dark');
  });

  it('goes back to the device', () => {
    chooseTheme('light');
    chooseTheme('device');
    loadPageAgain();
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('ignores a saved word that it does not know', () => {
    localStorage.setItem('theme', 'sepia');
    loadPageAgain();
    expect(savedTheme()).toBe('device');
    expect(root.dataset['theme']).toBeUndefined();
  });
});
