import type { LocalText, MilestoneState } from '@painopiste/shared/milestones/milestone';
import { membershipsLacking } from '@painopiste/shared/people/hand-over';
import { validityState } from '@painopiste/shared/people/validity';
import type { Actor, Membership } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Reader } from '../../db/transaction.ts';
import { readOwnedMilestones } from '../milestones/hand-over-milestones.ts';
import { placeOf } from '../milestones/stored-milestone.ts';
import { readLedWorkAreas } from '../work-areas/hand-over-work-areas.ts';
import type { StoredMembership, StoredPerson } from './stored-person.ts';

/** What would move, for whoever decides. */
export interface HandOverPreview {
  readonly milestones: readonly {
    readonly id: string;
    readonly names: LocalText;
    readonly projectNames: LocalText;
    readonly state: MilestoneState;
  }[];
  readonly workAreas: readonly {
    readonly id: string;
    readonly names: LocalText;
    readonly projectNames: LocalText;
  }[];
  readonly memberships: readonly (Membership & {
    readonly id: string;
    readonly names: LocalText | null;
    readonly regionNames: LocalText | null;
  })[];
  /** How many of the milestones and work areas the new owner would not see. */
  readonly unseen: number;
}

/** Everything that goes from one person to another: loaded once for the preview and once for the command. */
export async function loadHandOver(
  reader: Reader,
  from: StoredPerson,
  to: StoredPerson,
  { today, withMemberships }: { readonly today: CalendarDate; readonly withMemberships: boolean },
) {
  const milestones = await readOwnedMilestones(reader, from.id);
  const workAreas = await readLedWorkAreas(reader, from.id);
  const lasting = (person: StoredPerson): StoredMembership[] =>
    person.memberships.filter((membership) => validityState(membership, today) !== 'ended');
  const ending = withMemberships ? lasting(from) : [];
  const given = membershipsLacking(lasting(to), ending);
  const current = [...lasting(to), ...given].filter((one) => validityState(one, today) === 'current');
  const recipient: Actor = { id: to.id, name: to.name, memberships: current };
  const things = [
    ...milestones.map((milestone) => ({ place: placeOf({ ...milestone, ownerId: null }) })),
    ...workAreas.map(({ place }) => ({ place })),
  ];
  return { milestones, workAreas, ending, given, recipient, things };
}
