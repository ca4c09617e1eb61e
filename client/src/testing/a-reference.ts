import type { RouterOutputs } from '../lib/trpc.ts';
import { aMilestoneRow } from './a-milestone-row.ts';

type Reference = RouterOutputs['reference']['list'];

/** The catalogues of two regions with a project each. */
export const aReference = (): Reference => ({
  regions: [
    { ...aMilestoneRow().region, collaborativeArea: 1, tile: null },
    {
      code: '06',
      names: { fi: 'Pirkanmaan hyvinvointialue', sv: null, en: null },
      shortNames: { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa' },
      collaborativeArea: 2,
      tile: null,
    },
  ],
  collaborativeAreas: [],
  focusAreas: [
    {
      key: 'digital-services',
      code: 'DI',
      color: 'digital-services',
      synonyms: [{ regionCode: '04', text: 'Digi arkeen' }],
      names: { fi: 'Digitaaliset palvelut', sv: 'Digitala tjänster', en: null },
    },
    {
      key: 'elderly-services',
      code: 'IK',
      color: 'elderly-services',
      synonyms: [],
      names: { fi: 'Ikääntyneiden palvelut', sv: null, en: null },
    },
  ],
  archivedFocusAreas: [
    {
      key: 'old-services',
      code: 'VV',
      color: null,
      synonyms: [],
      names: { fi: 'Vanhat palvelut', sv: null, en: null },
    },
  ],
  programmes: [
    {
      key: 'rrp',
      names: { fi: 'Suomen kestävän kasvun ohjelma', sv: 'Programmet för hållbar tillväxt', en: null },
      isArchived: false,
      calls: [],
    },
  ],
  projects: [
    {
      id: 'project-1',
      slug: 'hyvat-palvelut',
      names: { fi: 'Hyvät palvelut', sv: null, en: null },
      regionCode: '04',
      programmeKey: 'rrp',
    },
    {
      id: 'project-2',
      slug: 'tays',
      names: { fi: 'Tays kasvaa', sv: null, en: null },
      regionCode: '06',
      programmeKey: 'rrp',
    },
  ],
  costCategories: [],
});
