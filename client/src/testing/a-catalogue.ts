import type { CatalogueEntry } from '@painopiste/shared/reference/catalogue';
import { newId } from '../lib/new-id.ts';
import type { RouterOutputs } from '../lib/trpc.ts';
import { aReference } from './a-reference.ts';

export const anEntry = (wanted: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  catalogue: 'focus-area',
  key: 'digital-services',
  nameFi: 'Digitaaliset palvelut',
  nameSv: 'Digitala tjänster',
  nameEn: null,
  code: 'DI',
  color: 'digital-services',
  archived: false,
  decidedOn: null,
  source: null,
  personal: false,
  programmeKey: null,
  position: 0,
  version: 1,
  ...wanted,
});

type KeptRegion = RouterOutputs['reference']['regions'][number];

export const aKeptRegion = (wanted: Partial<KeptRegion> = {}): KeptRegion => ({
  code: '04',
  names: { fi: 'Vantaan ja Keravan hyvinvointialue', sv: null, en: null },
  shortNames: { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava' },
  brand: 'Vakehyva',
  website: 'https://vakehyva.fi/',
  decisionPortal: null,
  population: 280_000,
  populationOn: '2023-12-31',
  keepsPersonalTexts: false,
  collaborativeAreaCode: 1,
  active: true,
  version: 1,
  ...wanted,
});

/** The reference procedures over entries and words that a test may change. */
export function referenceAnswers(entries: CatalogueEntry[], regions: KeptRegion[] = [aKeptRegion()]) {
  const synonyms: RouterOutputs['reference']['synonyms'][number][] = [];
  return {
    list: () => ({
      ...aReference(),
      collaborativeAreas: [{ code: 1, names: { fi: 'Etelä', sv: null, en: null } }],
    }),
    catalogue: ({ catalogue }: { catalogue: CatalogueEntry['catalogue'] }) =>
      entries.filter((entry) => entry.catalogue === catalogue),
    regions: () => regions,
    synonyms: () => [...synonyms],
    addSynonym: (input: { regionCode: string; focusAreaKey: string; text: string }) => {
      const { regionCode, focusAreaKey, text } = input;
      const made = { id: newId(), regionCode, focusAreaKey, text, archived: false, version: 1 };
      synonyms.push(made);
      return made;
    },
    changeSynonym: ({ id, archived }: { id: string; archived: boolean }) => {
      const at = synonyms.findIndex((synonym) => synonym.id === id);
      const [stored] = synonyms.slice(at);
      if (!stored) throw new Error('No such word.');
      synonyms[at] = { ...stored, archived, version: stored.version + 1 };
      return synonyms[at];
    },
  };
}
