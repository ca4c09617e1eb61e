import { useQuery } from '@tanstack/react-query';
import { addMonths, type Month } from '@painopiste/shared/values/month';
import type { ReactNode } from 'react';
import { useFirstLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { trpc } from '../../lib/trpc.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { SearchInput } from '../../ui/text-input.tsx';
import type { PortfolioSearch } from './portfolio-search.ts';

const MONTHS_BACK = 24;

type Props = {
  search: PortfolioSearch;
  statusMonth: Month;
  onChange: (change: PortfolioSearch) => void;
  end: ReactNode;
};

/** Which lines, which month, which regions; all of it stands in the address. */
export function PortfolioFilters({ search, statusMonth, onChange, end }: Props) {
  const { texts, formats } = useFirstLanguage();
  const t = texts.portfolio;
  const { data: reference } = useQuery(trpc.reference.list.queryOptions());
  const lines = [
    { value: 'all', label: t.linesAll },
    ...(reference?.programmes ?? []).map(({ key, names }) => ({
      value: key,
      label: nameIn(formats.locale, names).text,
    })),
  ];
  const newest = search.month && search.month > statusMonth ? (search.month as Month) : statusMonth;
  const months = Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(newest, -back)).map((value) => ({
    value,
    label: formats.month(value),
  }));
  const chipTexts = (label: string) => ({ ...texts.filters, remove: texts.filters.remove(label) });
  return (
    <FilterBar label={t.filters} end={end}>
      <SearchInput label={t.search} value={search.q ?? ''} onChange={(q) => onChange({ q })} />
      <FilterChip
        label={t.lines}
        options={lines}
        selected={search.lines ? [search.lines] : []}
        onChange={([value]) => onChange({ lines: value })}
        single
        texts={chipTexts(t.lines)}
      />
      <FilterChip
        label={t.area}
        options={(reference?.collaborativeAreas ?? []).map(({ code, names }) => ({
          value: String(code),
          label: nameIn(formats.locale, names).text,
        }))}
        selected={search.area ? [search.area] : []}
        onChange={([value]) => onChange({ area: value })}
        single
        texts={chipTexts(t.area)}
      />
      <FilterChip
        label={t.group}
        options={[{ value: 'area', label: t.byArea }]}
        selected={search.group === 'area' ? ['area'] : []}
        onChange={([value]) => onChange({ group: value })}
        single
        texts={chipTexts(t.group)}
      />
      <FilterChip
        label={t.month}
        options={months}
        selected={search.month ? [search.month] : []}
        onChange={([value]) => onChange({ month: value })}
        single
        texts={chipTexts(t.month)}
      />
    </FilterBar>
  );
}
