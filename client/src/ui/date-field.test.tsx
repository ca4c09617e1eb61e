import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { formatsOf } from '../lib/format/formats.ts';
import { parseDateInput } from '../lib/format/parse-date-input.ts';
import { calendarDate } from '../lib/values.ts';
// Read before the tests start, so that none of them waits for the library.
import './calendar-picker.tsx';
import { DateField } from './date-field.tsx';

function Forecast({ initial = '' }: { initial?: string }) {
  const [text, setText] = useState(initial);
  const error = text !== '' && parseDateInput(text) === null ? `${text} ei ole päivä.` : undefined;
  return (
    <DateField
      label="Ennuste"
      help="Muodossa 8.12.2022"
      error={error}
      text={text}
      onText={setText}
      formats={formatsOf('fi')}
      today={calendarDate('2024-09-30')}
      min={calendarDate('2024-09-02')}
      calendarText="Valitse kalenterista"
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Ennuste' });
const described = () => document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent;

it('takes a typed date and shows help while it can be read', async () => {
  render(<Forecast />);
  await userEvent.type(field(), '8.12.2024');
  expect(field().getAttribute('aria-invalid')).toBeNull();
  expect(described()).toBe('Muodossa 8.12.2022');
});

it('keeps what was typed and says what is wrong with it', async () => {
  render(<Forecast />);
  await userEvent.type(field(), '31.2.2025');
  expect(field().value).toBe('31.2.2025');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(described()).toBe('31.2.2025 ei ole päivä.');
});

it('fetches the calendar when it is asked for, and writes the picked day as it is typed', async () => {
  render(<Forecast initial="15.10.2024" />);
  expect(screen.queryByRole('grid')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Valitse kalenterista' }));
  expect(await screen.findByRole('grid', { name: /lokakuu 2024/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /17\. lokakuuta 2024/ }));
  expect(field().value).toBe('17.10.2024');
  expect(screen.queryByRole('grid')).toBeNull();
});

it('opens at today where nothing is typed, and offers no day before the first', async () => {
  render(<Forecast />);
  await userEvent.click(screen.getByRole('button', { name: 'Valitse kalenterista' }));
  expect(await screen.findByRole('grid', { name: /syyskuu 2024/ })).toBeTruthy();
  expect(
    screen.getByRole('button', { name: /sunnuntaina 1\. syyskuuta 2024/ }).getAttribute('aria-disabled'),
  ).toBe('true');
});

it('can be left with Esc without a change', async () => {
  render(<Forecast initial="15.10.2024" />);
  await userEvent.click(screen.getByRole('button', { name: 'Valitse kalenterista' }));
  await screen.findByRole('grid');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  expect(screen.queryByRole('grid')).toBeNull();
  expect(field().value).toBe('15.10.2024');
});
