import type { QueryClient } from '@tanstack/react-query';
import { trpc } from '../lib/trpc.ts';

/** What is in the cache will do: its own query asks again where it has grown old. */
const KEPT = { staleTime: 'static' } as const;

/** Everybody and the scopes of roles, which each page of people chooses from; one person where one is asked for. */
export async function loadPeople(client: QueryClient, id?: string): Promise<void> {
  await Promise.all([
    client.query({ ...trpc.person.list.queryOptions(), ...KEPT }),
    client.query({ ...trpc.person.scopes.queryOptions(), ...KEPT }),
    ...(id === undefined ? [] : [client.query({ ...trpc.person.get.queryOptions({ id }), ...KEPT })]),
  ]);
}
