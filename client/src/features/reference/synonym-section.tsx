import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { refreshReference } from './refresh-reference.ts';
import { SynonymForm } from './synonym-form.tsx';

type Synonym = RouterOutputs['reference']['synonyms'][number];

/** Of one focus area in every region that this person keeps, or of one region for every focus area. */
export type SynonymsOf = { focusAreaKey: string } | { regionCode: string };

/** Regions' own words for focus areas: what there is, out of use and back, and a new one. */
export function SynonymSection({ of }: { of: SynonymsOf }) {
  const t = useOfficeTexts().reference;
  const { texts } = useLanguage();
  const { data } = useSuspenseQuery(trpc.reference.synonyms.queryOptions());
  const rows = data.filter((synonym) =>
    'regionCode' in of ? synonym.regionCode === of.regionCode : synonym.focusAreaKey === of.focusAreaKey,
  );
  const nameOf = useOtherName(of);
  const columns: DataColumn<Synonym>[] = [
    { id: 'word', header: t.word, cell: ({ text }) => text },
    { id: 'other', header: 'regionCode' in of ? t.focusArea : t.region, cell: nameOf },
    { id: 'state', header: t.state, cell: ({ archived }) => (archived ? t.isArchived : t.inUse) },
    { id: 'change', header: t.change, narrow: 'last', cell: (synonym) => <UseButton synonym={synonym} /> },
  ];
  return (
    <Section title={t.words} sub={t.wordsLead}>
      <DataTable
        label={t.words}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        texts={texts.filters}
        empty={<EmptyState>{t.noWords}</EmptyState>}
      />
      <SynonymForm of={of} />
    </Section>
  );
}

function useOtherName(of: SynonymsOf): (synonym: Synonym) => string {
  const { locale } = useLanguage();
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const { data: regions } = useSuspenseQuery(trpc.reference.regions.queryOptions());
  const areas = [...reference.focusAreas, ...reference.archivedFocusAreas];
  return ({ regionCode, focusAreaKey }) => {
    if ('regionCode' in of) {
      const area = areas.find(({ key }) => key === focusAreaKey);
      return area ? nameIn(locale, area.names).text : focusAreaKey;
    }
    const region = regions.find(({ code }) => code === regionCode);
    return region ? nameIn(locale, region.shortNames).text : regionCode;
  };
}

function UseButton({ synonym }: { synonym: Synonym }) {
  const t = useOfficeTexts().reference;
  const errorText = useErrorText();
  const change = useMutation(trpc.reference.changeSynonym.mutationOptions());
  const { id, version, text } = synonym;
  const archived = !synonym.archived;
  const go = () => {
    if (change.isPending) return;
    change.mutate(
      { commandId: newId(), id, version, text, archived },
      {
        onSuccess: () => announce(archived ? t.wordArchived(text) : t.wordRestored(text)),
        onError: (error) => announce(errorText(error)),
        onSettled: () => void refreshReference(),
      },
    );
  };
  return (
    <Button look="bare" onClick={go}>
      <span aria-hidden="true">{archived ? t.remove : t.restore}</span>
      <VisuallyHidden>{archived ? t.archiveWord(text) : t.restoreWord(text)}</VisuallyHidden>
    </Button>
  );
}
