import type { RouterOutputs } from '../lib/trpc.ts';

type Form = RouterOutputs['workArea']['form'];

const names = (fi: string) => ({ fi, sv: null, en: null });

/** The form of a work area that is wholly elderly services, with what the test wants different. */
export const aWorkAreaForm = (wanted: Partial<Form> = {}): Form => ({
  project: { id: 'project-1', slug: 'hyvat-palvelut', regionCode: '04', names: names('Hyvät palvelut') },
  people: [{ id: '00000000-0000-4000-8000-0000000000a1', name: 'Leena Näyte' }],
  canEditAll: true,
  hasAdministration: true,
  nextPosition: 3,
  focusAreas: [
    { key: 'elderly-services', code: 'IK', names: names('Ikääntyneiden palvelut'), isArchived: false },
    { key: 'digital-services', code: 'DI', names: names('Digitaaliset palvelut'), isArchived: false },
    { key: 'old', code: 'VA', names: names('Vanha painopiste'), isArchived: true },
  ],
  partners: [],
  targetGroups: [{ key: 'elderly', names: names('Iäkkäät'), isArchived: false }],
  workArea: {
    id: '00000000-0000-4000-8000-0000000000b1',
    version: 2,
    key: 'koti',
    nameFi: 'Kotona asuminen',
    nameSv: null,
    nameEn: null,
    leadId: null,
    partnerId: null,
    investment: 'I1',
    targetGroupKeys: [],
    position: 1,
    shares: [{ focusAreaKey: 'elderly-services', basisPoints: 10_000 }],
    isArchived: false,
  },
  ...wanted,
});
