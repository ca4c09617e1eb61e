import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterChip, type FilterOption } from '../../ui/filter-chip.tsx';
import { actInWords, nounInWords } from './act-words.ts';
import { DayFilter } from './day-filter.tsx';
import css from './history.module.css';
import { DelayedSearch } from '../../lib/delayed-search.tsx';
import type { TrailSearch } from './trail-search.ts';

type ListFilter = 'person' | 'noun' | 'action' | 'region' | 'project';

type Props = {
  search: TrailSearch;
  onChange: (change: Partial<TrailSearch>, typing?: boolean) => void;
  end: ReactNode;
};

/** What narrows the trail down; all of it stands in the address. */
export function TrailFilters({ search, onChange, end }: Props) {
  const { texts } = useLanguage();
  const { trail } = useOfficeTexts();
  const options = useOptions(search);
  const list = (name: ListFilter) => ({
    label: trail[name],
    texts: { ...texts.filters, remove: texts.filters.remove(trail[name]) },
    options: options[name],
    selected: search[name] ?? [],
    onChange: (selected: string[]) => onChange({ [name]: selected.length > 0 ? selected : undefined }),
  });
  const isActs = search.part === undefined;
  return (
    <FilterBar label={trail.filters} end={end}>
      {isActs && (
        <DelayedSearch
          label={trail.search}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q: q.trim() === '' ? undefined : q }, true)}
        />
      )}
      <FilterChip {...list('person')} />
      {isActs && <FilterChip {...list('noun')} />}
      {isActs && <FilterChip {...list('action')} />}
      <FilterChip {...list('region')} />
      <FilterChip {...list('project')} />
      <span className={css.dates}>
        <DayFilter label={trail.from} value={search.from} onChange={(from) => onChange({ from })} />
        <DayFilter label={trail.to} value={search.to} onChange={(to) => onChange({ to })} />
      </span>
    </FilterBar>
  );
}

function useOptions({ region }: TrailSearch): Record<ListFilter, FilterOption[]> {
  const { formats } = useLanguage();
  const { trail: texts } = useOfficeTexts();
  const { data: reference } = useQuery(trpc.reference.list.queryOptions());
  const { data: found } = useQuery(trpc.audit.words.queryOptions());
  const { locale, collator } = formats;
  const sorted = (options: FilterOption[]) => options.sort((a, b) => collator.compare(a.label, b.label));
  const projects = (reference?.projects ?? []).filter(
    ({ regionCode }) => !region || region.includes(regionCode),
  );
  return {
    person: (found?.people ?? []).map(({ id, name }) => ({ value: id, label: name })),
    noun: sorted((found?.nouns ?? []).map((noun) => ({ value: noun, label: nounInWords(noun, { texts }) }))),
    action: sorted(
      (found?.actions ?? []).map((action) => ({ value: action, label: actInWords(action, { texts }) })),
    ),
    region: sorted(
      (reference?.regions ?? []).map(({ code, shortNames }) => ({
        value: code,
        label: nameIn(locale, shortNames).text,
      })),
    ),
    project: sorted(projects.map(({ slug, names }) => ({ value: slug, label: nameIn(locale, names).text }))),
  };
}
