import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { FilterBar } from './filter-bar.tsx';
import { FilterChip, type FilterOption } from './filter-chip.tsx';

const STATES: FilterOption[] = [
  { value: 'ok', label: 'Aikataulussa', count: '13' },
  { value: 'risk', label: 'Huomio', count: '5' },
  { value: 'off', label: 'Poikkeama', count: '2' },
];
const MANY = Array.from({ length: 22 }, (_, n): FilterOption => ({ value: String(n), label: `Alue ${n}` }));
const TEXTS = {
  remove: 'Poista suodatin Tila',
  clear: 'Tyhjennä',
  search: 'Hae alue',
  nothingFound: 'Ei löytynyt',
};

function States(props: { initial?: string[]; options?: FilterOption[]; single?: boolean }) {
  const [selected, setSelected] = useState(props.initial ?? []);
  const { options = STATES, single = false } = props;
  return (
    <FilterBar label="Suodattimet">
      <FilterChip label="Tila" {...{ options, single, selected }} onChange={setSelected} texts={TEXTS} />
    </FilterBar>
  );
}

const chip = () => screen.getByRole('button', { name: /^Tila/ });
const open = async () => userEvent.click(chip());

describe('a filter', () => {
  it('lists its choices with their counts when it is opened, and has the keyboard there', async () => {
    render(<States />);
    expect(chip().getAttribute('aria-expanded')).toBe('false');
    await open();
    expect(chip().getAttribute('aria-expanded')).toBe('true');
    const group = within(screen.getByRole('dialog', { name: 'Tila' })).getByRole('group', { name: 'Tila' });
    expect(
      within(group)
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent),
    ).toEqual(['Aikataulussa13', 'Huomio5', 'Poikkeama2']);
    expect(document.activeElement).toBe(within(group).getAllByRole('checkbox')[0]);
  });

  it('takes several choices by keyboard and names them on its chip', async () => {
    render(<States />);
    await open();
    await userEvent.keyboard(' {Tab} ');
    expect(chip().textContent).toBe('Tila: Aikataulussa, Huomio');
    await userEvent.keyboard(' ');
    expect(chip().textContent).toBe('Tila: Aikataulussa');
  });

  it('counts its choices where there are more than two', () => {
    render(<States initial={['ok', 'risk', 'off']} />);
    expect(chip().textContent).toBe('Tila: 3');
  });

  it('is taken away by its own button', async () => {
    render(<States initial={['risk']} />);
    await userEvent.click(screen.getByRole('button', { name: 'Poista suodatin Tila' }));
    expect(chip().textContent).toBe('Tila');
    expect(screen.queryByRole('button', { name: 'Poista suodatin Tila' })).toBeNull();
  });

  it('is emptied from inside', async () => {
    render(<States initial={['risk', 'off']} />);
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Tyhjennä' }));
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').some((box) => box.checked)).toBe(false);
  });

  it('lets only one be chosen where only one makes sense', async () => {
    render(<States single initial={['ok']} />);
    await open();
    await userEvent.click(screen.getByRole('radio', { name: /Huomio/ }));
    expect(chip().textContent).toBe('Tila: Huomio');
  });

  it('can be searched where it is long', async () => {
    render(<States options={MANY} />);
    await open();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Hae alue' }), 'alue 21');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Hae alue' }), '9');
    expect(screen.getByText('Ei löytynyt')).toBeTruthy();
  });

  it('shows a value that it does not know as it is', () => {
    render(<States initial={['vanha']} />);
    expect(chip().textContent).toBe('Tila: vanha');
  });
});
