import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { can, EVERYWHERE, type Place } from '@painopiste/shared/permissions/can';
import type { ActorContext } from '../../trpc/context.ts';
import { findScopes } from './scope-store.ts';

interface Named {
  readonly key: string;
  readonly names: LocalText;
}

/** A thing that a membership can be on, and where it stands. */
export interface ScopeChoice extends Named {
  readonly place: Place;
  /** The project of a work area. */
  readonly of: LocalText | null;
}

export interface StoredScopes {
  readonly regions: readonly ScopeChoice[];
  readonly projects: readonly ScopeChoice[];
  readonly workAreas: readonly ScopeChoice[];
  readonly focusAreas: readonly ScopeChoice[];
}

/** What an administrator can give a role on: nothing beyond the own scope. */
export type GrantableScopes = {
  readonly [K in keyof StoredScopes]: readonly Omit<ScopeChoice, 'place'>[];
} & { readonly everything: boolean };

export async function readGrantableScopes({ db, actor }: ActorContext): Promise<GrantableScopes> {
  const { regions, projects, workAreas, focusAreas } = await findScopes(db);
  const own = (choices: readonly ScopeChoice[]) =>
    choices
      .filter(({ place }) => can(actor, 'membership:add', place))
      .map(({ key, names, of }) => ({ key, names, of }));
  return {
    everything: can(actor, 'membership:add', EVERYWHERE),
    regions: own(regions),
    projects: own(projects),
    workAreas: own(workAreas),
    focusAreas: own(focusAreas),
  };
}
