import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TextInput } from '../text-input.tsx';
import { CellEditor } from './cell-editor.tsx';
import type { DataColumn, Sort } from './data-column.ts';
import { DataTable } from './data-table.tsx';

type Town = { id: string; name: string; people: number | null };

const TOWNS: Town[] = [
  { id: 'a', name: 'Åbo', people: 200 },
  { id: 'k', name: 'Kerava', people: null },
  { id: 'v', name: 'Vantaa', people: 30 },
];

const NAME: DataColumn<Town> = {
  id: 'name',
  header: 'Nimi',
  cell: (t) => t.name,
  sortValue: (t) => t.name,
  total: 'Yhteensä',
};
const PEOPLE: DataColumn<Town> = {
  id: 'people',
  header: 'Väki',
  align: 'end',
  cell: (t) => t.people ?? '–',
  sortValue: (t) => t.people,
  total: '230',
};
const NOTE: DataColumn<Town> = {
  id: 'note',
  header: 'Huomio',
  cell: (t) => <a href={`#${t.id}`}>lue {t.id}</a>,
};

const TEXTS = {
  sortBy: 'Järjestys',
  ascending: (h: string) => `${h}, nouseva`,
  descending: (h: string) => `${h}, laskeva`,
};
const base = { label: 'Kunnat', rows: TOWNS, rowId: (t: Town) => t.id, texts: TEXTS };

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const sortButton = (name: string) =>
  within(screen.getByRole('columnheader', { name: new RegExp(name) })).getByRole('button');

describe('a table', () => {
  it('keeps its roles by word, so that a block layout does not lose them', () => {
    render(<DataTable {...base} columns={[NAME, PEOPLE]} />);
    const table = screen.getByRole('table', { name: 'Kunnat' });
    for (const element of table.querySelectorAll('tr, td, th, thead, tbody, tfoot')) {
      expect(element.getAttribute('role')).not.toBeNull();
    }
    expect(screen.getAllByRole('cell')[0]?.getAttribute('data-label')).toBe('Väki');
  });

  it('shows the rows as given until an order is asked for', () => {
    render(<DataTable {...base} columns={[NAME, PEOPLE]} />);
    expect(names()).toEqual(['Åbo', 'Kerava', 'Vantaa', 'Yhteensä']);
    expect(screen.getByRole('columnheader', { name: 'Nimi' }).hasAttribute('aria-sort')).toBe(false);
  });

  it('sorts names as Finnish does and says the direction', async () => {
    render(<DataTable {...base} columns={[NAME, PEOPLE]} />);
    await userEvent.click(sortButton('Nimi'));
    expect(names()).toEqual(['Kerava', 'Vantaa', 'Åbo', 'Yhteensä']);
    expect(screen.getByRole('columnheader', { name: /Nimi/ }).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(sortButton('Nimi'));
    expect(names()).toEqual(['Åbo', 'Vantaa', 'Kerava', 'Yhteensä']);
    expect(screen.getByRole('columnheader', { name: /Nimi/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('puts what is not known last both ways', async () => {
    render(<DataTable {...base} columns={[NAME, PEOPLE]} />);
    await userEvent.click(sortButton('Väki'));
    expect(names().slice(0, 3)).toEqual(['Vantaa', 'Åbo', 'Kerava']);
    await userEvent.click(sortButton('Väki'));
    expect(names().slice(0, 3)).toEqual(['Åbo', 'Vantaa', 'Kerava']);
  });

  it('leaves the order to the server and tells what was asked', async () => {
    const onSortChange = vi.fn<(sort: Sort) => void>();
    const sort = { id: 'name', desc: false };
    render(
      <DataTable
        {...base}
        columns={[NAME, PEOPLE]}
        sort={sort}
        onSortChange={onSortChange}
        sortedBy="server"
      />,
    );
    expect(names().slice(0, 3)).toEqual(['Åbo', 'Kerava', 'Vantaa']);
    await userEvent.click(sortButton('Nimi'));
    expect(onSortChange).toHaveBeenCalledWith({ id: 'name', desc: true });
    expect(names().slice(0, 3)).toEqual(['Åbo', 'Kerava', 'Vantaa']);
  });

  it('offers the same orders as a list for narrow screens', async () => {
    render(<DataTable {...base} columns={[NAME, PEOPLE, NOTE]} />);
    const select = screen.getByLabelText('Järjestys');
    expect(
      within(select)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['–', 'Nimi, nouseva', 'Nimi, laskeva', 'Väki, nouseva', 'Väki, laskeva']);
    await userEvent.selectOptions(select, 'Väki, laskeva');
    expect(names()[0]).toBe('Åbo');
  });

  it('shows what stands in for the rows where there are none, and no total', () => {
    render(<DataTable {...base} rows={[]} columns={[NAME, PEOPLE]} empty="Ei kuntia." />);
    expect(screen.getByRole('cell').textContent).toBe('Ei kuntia.');
    expect(screen.queryByText('Yhteensä')).toBeNull();
  });
});

function EditableTowns({ save = () => true }: { save?: (id: string, text: string) => boolean }) {
  const [rows, setRows] = useState(TOWNS);
  const [text, setText] = useState('');
  const editable: DataColumn<Town> = {
    ...PEOPLE,
    edit: {
      can: (town) => town.id !== 'k',
      label: () => 'muuta',
      editor: (town, controls) => (
        <CellEditor
          label={`Väki: ${town.name}`}
          controls={controls}
          onSave={() => {
            const saved = save(town.id, text);
            if (saved)
              setRows(rows.map((row) => (row.id === town.id ? { ...row, people: Number(text) } : row)));
            return saved;
          }}
        >
          <TextInput label="Väki" value={text} onChange={setText} />
        </CellEditor>
      ),
    },
  };
  return <DataTable {...base} rows={rows} columns={[NAME, editable, NOTE]} />;
}

const cellButton = (text: string) => screen.getByRole('button', { name: `${text}, muuta` });

describe('a table with cells that can be edited', () => {
  it('is a grid whose arrow keys move between cells', async () => {
    render(<EditableTowns />);
    expect(screen.getByRole('grid', { name: 'Kunnat' })).toBeTruthy();
    cellButton('200').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('lue a');
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('–');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cellButton('30'));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('Vantaa');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Vantaa');
  });

  it('opens a cell with Enter, saves with Enter and gives the keyboard back to the cell', async () => {
    render(<EditableTowns />);
    cellButton('200').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Väki' }));
    await userEvent.keyboard('250{Enter}');
    expect(document.activeElement).toBe(cellButton('250'));
  });

  it('restores with Esc', async () => {
    const save = vi.fn<() => boolean>(() => true);
    render(<EditableTowns save={save} />);
    await userEvent.click(cellButton('200'));
    await userEvent.keyboard('999{Escape}');
    expect(document.activeElement).toBe(cellButton('200'));
    expect(save).not.toHaveBeenCalled();
  });

  it('saves and moves on with Tab to the next cell that can be edited', async () => {
    render(<EditableTowns />);
    await userEvent.click(cellButton('200'));
    await userEvent.keyboard('7{Tab}');
    expect(document.activeElement).toBe(cellButton('30'));
    expect(cellButton('7')).toBeTruthy();
  });

  it('stays open with what was typed when it cannot be saved', async () => {
    render(<EditableTowns save={() => false} />);
    await userEvent.click(cellButton('200'));
    await userEvent.keyboard('moni{Enter}');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Väki' }).value).toBe('moni');
  });

  it('has no editor in a cell that may not be edited', () => {
    render(<EditableTowns />);
    expect(screen.queryByRole('button', { name: '–, muuta' })).toBeNull();
  });
});
