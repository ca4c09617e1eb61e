import type { Actor } from '@painopiste/shared/permissions/roles';
import type { OfficeTexts } from '../texts/office/fi.ts';

/** One part of the administration: its address, its words (`texts/office/admin`), and who may enter. */
export interface AdminRoom {
  readonly key: keyof OfficeTexts['admin']['cards'];
  readonly to: string;
  readonly mayEnter: (person: Pick<Actor, 'id' | 'name' | 'memberships'>) => boolean;
}

/** The parts of the administration, in their order: a new one is one line here. */
export const ADMIN_ROOMS: readonly AdminRoom[] = [];
