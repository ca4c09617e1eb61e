import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { DelayedSearch } from './delayed-search.tsx';

const onChange = vi.fn<(value: string) => void>();
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Hae' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const wait = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockReset();
  return () => vi.useRealTimers();
});

it('speaks once, when the person pauses', () => {
  render(<DelayedSearch label="Hae" value="" onChange={onChange} />);
  type('ar');
  wait(200);
  type('arki');
  wait(200);
  expect(onChange).not.toHaveBeenCalled();
  wait(100);
  expect(onChange.mock.calls).toEqual([['arki']]);
});

it('follows the address when that changes by other means', () => {
  const { rerender } = render(<DelayedSearch label="Hae" value="" onChange={onChange} />);
  type('arki');
  wait(300);
  for (const value of ['arki', '', 'arki']) {
    rerender(<DelayedSearch label="Hae" value={value} onChange={onChange} />);
    expect(field().value).toBe(value);
  }
});

it('keeps what is typed on while its own words reach the address', () => {
  const { rerender } = render(<DelayedSearch label="Hae" value="" onChange={onChange} />);
  type('ar');
  wait(300);
  type('arki');
  rerender(<DelayedSearch label="Hae" value="ar" onChange={onChange} />);
  expect(field().value).toBe('arki');
});

it('says nothing after it has gone', () => {
  const { unmount } = render(<DelayedSearch label="Hae" value="" onChange={onChange} />);
  type('arki');
  unmount();
  wait(1000);
  expect(onChange).not.toHaveBeenCalled();
});
