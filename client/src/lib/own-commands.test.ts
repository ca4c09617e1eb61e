import { expect, it } from 'vitest';
import { isOwnCommand, noteOwnCommand } from './own-commands.ts';

it('knows the commands of this window, the latest of them', () => {
  noteOwnCommand({ commandId: 'first', version: 1 });
  expect(isOwnCommand('first')).toBe(true);
  expect(isOwnCommand('of another window')).toBe(false);
  expect(isOwnCommand(null)).toBe(false);
  for (let n = 0; n < 200; n += 1) noteOwnCommand({ commandId: `later ${n}` });
  expect(isOwnCommand('first')).toBe(false);
});

it('passes over what is no command', () => {
  expect(() => [null, 'text', {}, { commandId: 1 }].forEach(noteOwnCommand)).not.toThrow();
});
