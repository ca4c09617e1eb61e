import type { Action } from '@painopiste/shared/permissions/actions';
import { canSomewhere } from '@painopiste/shared/permissions/can';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from './trpc.ts';

/** The signed-in person. Only below routes that have asked for one; throws elsewhere. */
export function usePerson() {
  const { data } = useSuspenseQuery(trpc.session.me.queryOptions());
  if (!data) throw new Error('Nobody is signed in.');
  return data;
}

/** May this person do this anywhere? For menu entries; the server asks again on the row. */
export const useMaySomewhere = (action: Action): boolean => canSomewhere(usePerson(), action);
