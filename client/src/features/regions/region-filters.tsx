import { areaColor } from '../../lib/area-color.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { CopyLinkButton } from '../../lib/copy-link-button.tsx';
import { writeSearch } from '../../lib/search-params.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { AreaCode } from '../../ui/area-code.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { RegionSearch } from './region-search.ts';

type Props = {
  page: RouterOutputs['region']['get'];
  search: RegionSearch;
  onChange: (change: RegionSearch) => void;
};

/** One focus area for the chart and the milestones alike, and which lines are counted; both stand in the address. */
export function RegionFilters({ page, search, onChange }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.region;
  const focusAreas = page.focusAreas.map(({ key, code, color, names, ownWords }) => ({
    value: key,
    label: nameIn(formats.locale, names).text,
    also: ownWords.join(', '),
    mark: <AreaCode code={code} color={areaColor(color)} />,
  }));
  const programmes = new Map(
    page.projects.map(({ programme }) => [programme.key, nameIn(formats.locale, programme.names).text]),
  );
  const lines = [
    { value: 'all', label: texts.portfolio.linesAll },
    ...[...programmes].map(([value, label]) => ({ value, label })),
  ];
  const chipTexts = (label: string) => ({ ...texts.filters, remove: texts.filters.remove(label) });
  const exported = writeSearch({ region: page.region.code, focusArea: search.focusArea, by: 'workArea' });
  return (
    <FilterBar
      label={t.filters}
      end={
        <>
          <CopyLinkButton />
          <a className={buttonClass('bare')} href={`/export/burn.csv${exported}`} download>
            <Icon name="download" />
            {texts.filters.toExcel}
          </a>
        </>
      }
    >
      <FilterChip
        label={t.focusArea}
        options={focusAreas}
        selected={search.focusArea ? [search.focusArea] : []}
        onChange={([focusArea]) => onChange({ focusArea })}
        single
        texts={chipTexts(t.focusArea)}
      />
      <FilterChip
        label={texts.portfolio.lines}
        options={lines}
        selected={search.lines ? [search.lines] : []}
        onChange={([value]) => onChange({ lines: value })}
        single
        texts={chipTexts(texts.portfolio.lines)}
      />
    </FilterBar>
  );
}
