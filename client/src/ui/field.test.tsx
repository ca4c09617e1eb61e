import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FileDrop } from './file-drop.tsx';
import { Segmented } from './segmented.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea, TextInput } from './text-input.tsx';

const noteOf = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

describe('a field', () => {
  it('ties its help to the control', () => {
    render(<TextInput label="Sähköposti" help="Työosoite" value="" onChange={() => undefined} />);
    expect(noteOf(screen.getByRole('textbox', { name: 'Sähköposti' }))).toBe('Työosoite');
  });

  it('shows what is wrong in place of the help, and marks the control', () => {
    render(
      <TextArea
        label="Perustelu"
        help="Näkyy"
        error="Kirjoita perustelu."
        value=""
        onChange={() => undefined}
      />,
    );
    const box = screen.getByRole('textbox', { name: 'Perustelu' });
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(noteOf(box)).toBe('Kirjoita perustelu.');
    expect(screen.queryByText('Näkyy')).toBeNull();
  });

  it('marks the optional ones, not the required', () => {
    render(<TextInput label="Huomio" optional="vapaaehtoinen" value="" onChange={() => undefined} />);
    expect(screen.getByRole('textbox', { name: 'Huomio (vapaaehtoinen)' })).toBeTruthy();
  });

  it('keeps its name where the label is not shown', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    render(<SelectField label="Omistaja" hideLabel options={options} value="b" onChange={() => undefined} />);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Omistaja' }).value).toBe('b');
  });
});

function View() {
  const [view, setView] = useState('chart');
  const options = [
    { value: 'chart', label: 'Kaaviona' },
    { value: 'table', label: 'Taulukkona' },
  ];
  return <Segmented label="Esitystapa" options={options} value={view} onChange={setView} />;
}

it('moves a choice in view by arrow keys', async () => {
  render(<View />);
  screen.getByRole('radio', { name: 'Kaaviona' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Taulukkona' }).checked).toBe(true);
});

it('takes a file picked by keyboard or pointer as well as a dropped one', async () => {
  const onFiles = vi.fn<(files: File[]) => void>();
  render(<FileDrop label="Pudota tähän" pickText="Valitse tiedosto" accept=".csv" onFiles={onFiles} />);
  const file = new File(['a;b'], 'paakirja.csv');
  await userEvent.upload(screen.getByLabelText('Valitse tiedosto'), file);
  expect(onFiles).toHaveBeenCalledWith([file]);
});
