import { queryClient, trpc, type RouterOutputs } from '../../lib/trpc.ts';

export type PersonRow = RouterOutputs['person']['list'][number];
export type PersonPageAnswer = RouterOutputs['person']['get'];
export type MembershipRow = PersonRow['memberships'][number];

/** What is shown of people is asked again: one act can change several of them. */
export const refreshPeople = (): Promise<void> => queryClient.invalidateQueries(trpc.person.pathFilter());
