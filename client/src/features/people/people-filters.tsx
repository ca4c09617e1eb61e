import { PERSON_STATES } from '@painopiste/shared/people/person-state';
import { ROLES } from '@painopiste/shared/permissions/roles';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterChip, type FilterOption } from '../../ui/filter-chip.tsx';
import { SearchInput } from '../../ui/text-input.tsx';
import { ALL_REGIONS, countPeople, type PeopleFilter } from './filter-people.ts';
import { hasPeopleFilters, type PeopleSearch } from './people-search.ts';
import type { PersonRow } from './person-answers.ts';
import { useRoleWords } from './use-role-words.ts';

type Props = {
  people: readonly PersonRow[];
  search: PeopleSearch;
  wordsOf: (person: PersonRow) => readonly string[];
  onChange: (change: Partial<PeopleSearch>) => void;
  onClear: () => void;
};

/** What narrows the people down; all of it stands in the address. */
export function PeopleFilters({ people: everybody, search, wordsOf, onChange, onClear }: Props) {
  const { texts, formats } = useLanguage();
  const { people } = useOfficeTexts();
  const { named } = useRoleWords();
  const counts = countPeople(everybody, search, wordsOf);
  const regions = new Map(
    everybody
      .flatMap(({ memberships }) => memberships)
      .map(({ regionCode, regionNames }) => [
        regionCode ?? ALL_REGIONS,
        regionCode === null ? people.everything : named(regionNames),
      ]),
  );
  const options: Record<PeopleFilter, Pick<FilterOption, 'value' | 'label'>[]> = {
    role: ROLES.map((value) => ({ value, label: texts.session.roles[value] })),
    region: [...regions]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => formats.collator.compare(a.label, b.label)),
    state: PERSON_STATES.map((value) => ({ value, label: people.states[value] })),
  };
  const chip = (filter: PeopleFilter) => ({
    label: people.filterNames[filter],
    texts: { ...texts.filters, remove: texts.filters.remove(people.filterNames[filter]) },
    options: options[filter].map((option) => ({
      ...option,
      count: formats.integer(counts.of(filter, option.value)),
    })),
    selected: search[filter] ?? [],
    onChange: (selected: string[]) => onChange({ [filter]: selected.length > 0 ? selected : undefined }),
  });
  return (
    <FilterBar
      label={people.filters}
      end={
        hasPeopleFilters(search) && (
          <Button look="bare" onClick={onClear}>
            {texts.filters.clearAll}
          </Button>
        )
      }
    >
      <SearchInput
        label={people.search}
        value={search.q ?? ''}
        onChange={(text) => onChange({ q: text || undefined })}
      />
      <FilterChip {...chip('role')} />
      <FilterChip {...chip('region')} />
      <FilterChip {...chip('state')} />
    </FilterBar>
  );
}
