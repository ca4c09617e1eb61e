import { SelectField } from '../select-field.tsx';
import type { DataColumn, Sort } from './data-column.ts';
import css from './sort-select.module.css';

export type SortTexts = {
  sortBy: string;
  /** "{header}, nouseva" */
  ascending: (header: string) => string;
  descending: (header: string) => string;
};

type Props<Row> = {
  columns: readonly DataColumn<Row>[];
  sort: Sort | null;
  texts: SortTexts;
  onSort: (sort: Sort) => void;
};

/** The order as a list over the blocks of a narrow screen, where there is no header to press. */
export function SortSelect<Row>({ columns, sort, texts, onSort }: Props<Row>) {
  const options = columns.flatMap((column) => [
    { value: column.id, label: texts.ascending(column.header) },
    { value: `-${column.id}`, label: texts.descending(column.header) },
  ]);
  const current = sort ? `${sort.desc ? '-' : ''}${sort.id}` : '';
  return (
    <div className={css.sortSelect} data-print="never">
      <SelectField
        label={texts.sortBy}
        value={current}
        options={sort ? options : [{ value: '', label: '–' }, ...options]}
        onChange={(value) => value && onSort({ id: value.replace(/^-/, ''), desc: value.startsWith('-') })}
      />
    </div>
  );
}
