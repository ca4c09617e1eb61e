import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { nextOption, optionId, OptionList } from './option-list.tsx';

const OPTIONS = [
  { value: 'a', label: 'Anna' },
  { value: 'b', label: 'Bo' },
];

describe('the arrow keys of a list of options', () => {
  it('go round', () => {
    expect(nextOption('ArrowDown', -1, 2)).toBe(0);
    expect(nextOption('ArrowDown', 1, 2)).toBe(0);
    expect(nextOption('ArrowUp', 0, 2)).toBe(1);
    expect(nextOption('ArrowUp', -1, 2)).toBe(1);
  });

  it('lead nowhere in an empty list, and other keys are not theirs', () => {
    expect(nextOption('ArrowDown', -1, 0)).toBeNull();
    expect(nextOption('Enter', 0, 2)).toBeNull();
  });
});

describe('a list of options', () => {
  const base = {
    id: 'list',
    label: 'Henkilöt',
    active: 1,
    selected: 'a',
    onChoose: () => {},
    empty: 'Ei ketään.',
  };

  it('tells which option Enter would choose', () => {
    render(<OptionList {...base} options={OPTIONS} />);
    const active = screen.getByRole('option', { selected: true });
    expect(active.textContent).toBe('Bo');
    expect(active.id).toBe(optionId('list', 1));
  });

  it('chooses by a click and leaves the keyboard where it is', async () => {
    const onChoose = vi.fn<(index: number) => void>();
    render(
      <>
        <input aria-label="Nimi" />
        <OptionList {...base} options={OPTIONS} onChoose={onChoose} />
      </>,
    );
    screen.getByLabelText('Nimi').focus();
    await userEvent.click(screen.getByText('Anna'));
    expect(onChoose).toHaveBeenCalledWith(0);
    expect(document.activeElement).toBe(screen.getByLabelText('Nimi'));
  });

  it('says when there is nothing to choose', () => {
    render(<OptionList {...base} options={[]} />);
    expect(screen.getByRole('status').textContent).toBe('Ei ketään.');
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
