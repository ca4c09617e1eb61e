import { vi } from 'vitest';

/** For a test of trouble that React and the router speak of: keeps their words from the log, and from failing the test. */
export function takeOverConsole() {
  const spies = [vi.spyOn(console, 'error').mockReturnValue(), vi.spyOn(console, 'warn').mockReturnValue()];
  return {
    /** How many times something was said; asked for, it is settled. */
    settle: (): number => {
      const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      for (const spy of spies) spy.mockClear();
      return count;
    },
  };
}
