import { ACTIONS } from '@painopiste/shared/permissions/actions';
import type { Membership, Role } from '@painopiste/shared/permissions/roles';
import type { RouterOutputs } from '../../lib/trpc.ts';

type Reference = RouterOutputs['reference']['list'];

const IMPORTERS: readonly Role[] = ACTIONS['ledger:import'];

/** The region whose ledger a person most likely brings in: that of an own project or region, else the first one. */
export function firstRegionOf(memberships: readonly Membership[], { regions, projects }: Reference): string {
  const own = memberships
    .filter(({ role }) => IMPORTERS.includes(role))
    .map(({ scope }) => {
      if (scope.kind === 'region') return scope.regionCode;
      if (scope.kind === 'project')
        return projects.find((project) => project.id === scope.projectId)?.regionCode;
      return undefined;
    })
    .find((code) => code !== undefined);
  return own ?? regions[0]?.code ?? '';
}
