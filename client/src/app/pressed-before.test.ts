import { expect, it, vi } from 'vitest';
import { pressAgain } from './pressed-before.ts';

it('presses once more what was pressed before the page could answer, once', () => {
  vi.useFakeTimers();
  const button = document.body.appendChild(document.createElement('button'));
  const pressed = vi.fn<() => void>();
  button.addEventListener('click', pressed);
  document.takePressed = () => button;
  pressAgain();
  pressAgain();
  vi.runAllTimers();
  expect(pressed).toHaveBeenCalledOnce();
  document.takePressed = () => button;
  button.remove();
  pressAgain();
  vi.runAllTimers();
  expect(pressed).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
