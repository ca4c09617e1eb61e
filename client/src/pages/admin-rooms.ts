import type { TrailNoun } from '@painopiste/shared/audit/trail-words';
import { ABOVE_ALL, can, canSomewhere } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { OfficeTexts } from '../texts/office/fi.ts';

type Person = Pick<Actor, 'id' | 'name' | 'memberships'>;

/** Catalogues belong to no region: only whoever administers everything keeps them. */
export const mayKeepCatalogues = (person: Person): boolean =>
  can(person, 'reference:edit', { regionCode: null, projectId: null, workAreaId: null, shares: [] });

/** One part of the administration: its address, its words (`texts/office/admin`), and who may enter. */
export interface AdminRoom {
  readonly key: keyof OfficeTexts['admin']['cards'];
  readonly to: string;
  readonly mayEnter: (person: Person) => boolean;
  /** What is kept there, in the words of the audit trail: the way from the room to what has been done in it. */
  readonly nouns: readonly TrailNoun[];
}

/** The parts of the administration, in their order: a new one is one line here. */
export const ADMIN_ROOMS: readonly AdminRoom[] = [
  {
    key: 'projects',
    to: '/admin/projects',
    mayEnter: (person) => canSomewhere(person, 'project:archive'),
    nouns: ['project', 'partner', 'funding-line', 'cost-centre', 'budget-decision'],
  },
  {
    key: 'people',
    to: '/admin/people',
    mayEnter: (person) => canSomewhere(person, 'person:read'),
    nouns: ['person', 'membership', 'deputy'],
  },
  {
    key: 'focusAreas',
    to: '/admin/focus-areas',
    mayEnter: mayKeepCatalogues,
    nouns: ['focus-area', 'focus-area-synonym'],
  },
  {
    key: 'programmes',
    to: '/admin/programmes',
    mayEnter: mayKeepCatalogues,
    nouns: ['programme', 'call'],
  },
  {
    key: 'catalogues',
    to: '/admin/catalogues',
    mayEnter: mayKeepCatalogues,
    nouns: ['cost-category', 'target-group'],
  },
  {
    key: 'regions',
    to: '/admin/regions',
    mayEnter: (person) => canSomewhere(person, 'region:edit'),
    nouns: ['region', 'focus-area-synonym'],
  },
  {
    key: 'signIn',
    to: '/admin/sign-in',
    // Roles for everything are given here: only who administers everything.
    mayEnter: (person) => can(person, 'directory:administer', ABOVE_ALL),
    nouns: ['directory-group', 'access-token'],
  },
];
