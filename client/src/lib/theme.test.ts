import { beforeEach, describe, expect, it } from 'vitest';
import { chooseDensity, chooseTheme, savedDensity, savedTheme } from './theme.ts';

const root = document.documentElement;

describe('the look that the reader chose', () => {
  beforeEach(() => {
    chooseTheme('device');
    chooseDensity('normal');
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
    expect(savedTheme()).toBe('dark');
  });

  it('is kept where the server finds it for the next visit', () => {
    chooseTheme('dark');
    chooseDensity('airy');
    expect(document.cookie).toContain('theme=dark');
    expect(document.cookie).toContain('density=airy');
  });

  it('goes back to the device and keeps nothing', () => {
    chooseTheme('light');
    chooseTheme('device');
    expect(root.dataset['theme']).toBeUndefined();
    expect(document.cookie).not.toContain('theme');
  });

  it('takes a word that it does not know for none', () => {
    root.dataset['theme'] = 'sepia';
    expect(savedTheme()).toBe('device');
  });
});
