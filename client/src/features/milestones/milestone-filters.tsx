import { MILESTONE_GROUPINGS } from '@painopiste/shared/milestones/milestone-group';
import { MILESTONE_STATES } from '@painopiste/shared/milestones/milestone';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { areaColor } from '../../lib/area-color.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { usePerson } from '../../lib/session.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { AreaCode } from '../../ui/area-code.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterChip, type FilterOption } from '../../ui/filter-chip.tsx';
import { DelayedSearch } from '../../lib/delayed-search.tsx';
import { dueOptions } from './due-options.ts';
import { sinceOptions } from './since-options.ts';
import type { MilestonesSearch } from './milestones-search.ts';

type FocusArea = RouterOutputs['reference']['list']['focusAreas'][number];
type ListFilter = 'region' | 'focusArea' | 'project' | 'status' | 'owner';

type Props = {
  search: MilestonesSearch;
  /** `typing` is true for each pause in free text: the address is then replaced rather than added to the history. */
  onChange: (change: Partial<MilestonesSearch>, typing?: boolean) => void;
  end: ReactNode;
};

/** What narrows the milestones down; all of it stands in the address. */
export function MilestoneFilters({ search, onChange, end }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const { today } = usePerson();
  const options = useFilterOptions(search);
  const chip = (label: string) => ({
    label,
    texts: { ...texts.filters, remove: texts.filters.remove(label) },
  });
  const list = (name: ListFilter) => ({
    ...chip(t.columns[name]),
    options: options[name],
    selected: search[name] ?? [],
    onChange: (selected: string[]) => onChange({ [name]: selected.length > 0 ? selected : undefined }),
  });
  return (
    <FilterBar label={t.filters} end={end}>
      <DelayedSearch
        label={t.search}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q.trim() === '' ? undefined : q }, true)}
      />
      <FilterChip {...list('region')} />
      <FilterChip {...list('focusArea')} />
      <FilterChip {...list('project')} />
      <FilterChip {...list('status')} />
      <FilterChip {...list('owner')} />
      <FilterChip
        {...chip(t.due)}
        options={dueOptions(search.due, today, texts, formats)}
        selected={search.due ? [search.due] : []}
        onChange={([due]) => onChange({ due })}
        single
      />
      <FilterChip
        {...chip(t.since)}
        options={sinceOptions(search.since, today, texts, formats)}
        selected={search.since ? [search.since] : []}
        onChange={([since]) => onChange({ since })}
        single
      />
      <FilterChip
        {...chip(t.groupBy)}
        texts={{ ...texts.filters, remove: t.ungroup }}
        options={MILESTONE_GROUPINGS.map((value) => ({ value, label: t.columns[value] }))}
        selected={search.group ? [search.group] : []}
        onChange={([group]) => onChange({ group })}
        single
      />
    </FilterBar>
  );
}

function useFilterOptions({ region }: MilestonesSearch): Record<ListFilter, FilterOption[]> {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const { data: reference } = useQuery(trpc.reference.list.queryOptions());
  const { data: owners } = useQuery(trpc.people.owners.queryOptions());
  const { locale, collator } = formats;
  const byLabel = (a: FilterOption, b: FilterOption) => collator.compare(a.label, b.label);
  const regions = reference?.regions ?? [];
  const projects = (reference?.projects ?? []).filter(
    ({ regionCode }) => !region || region.includes(regionCode),
  );
  const regionName = new Map(regions.map(({ code, shortNames }) => [code, nameIn(locale, shortNames).text]));
  // The own words of the regions that are asked for, all of them where none is.
  const focusAreaOption = (area: FocusArea, note = '') => ({
    value: area.key,
    label: `${nameIn(locale, area.names).text}${note && ` (${note})`}`,
    also: area.synonyms
      .filter(({ regionCode }) => !region || region.includes(regionCode))
      .map(({ regionCode, text }) => `${text} (${regionName.get(regionCode) ?? regionCode})`)
      .join(', '),
    mark: <AreaCode code={area.code} color={areaColor(area.color)} />,
  });
  return {
    region: regions
      .map(({ code, shortNames }) => ({ value: code, label: nameIn(locale, shortNames).text }))
      .sort(byLabel),
    focusArea: [
      ...(reference?.focusAreas ?? []).map((area) => focusAreaOption(area)),
      ...(reference?.archivedFocusAreas ?? []).map((area) => focusAreaOption(area, t.archived)),
    ],
    project: projects
      .map(({ slug, names, regionCode }) => ({
        value: slug,
        label: `${nameIn(locale, names).text} (${regionName.get(regionCode) ?? regionCode})`,
      }))
      .sort(byLabel),
    status: [
      ...MILESTONE_STATES.map((state) => ({ value: state, label: t.states[state] })),
      { value: 'late', label: t.late },
    ],
    owner: [
      { value: 'me', label: t.me },
      { value: 'none', label: t.noOwner },
      ...(owners ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}
