import type { QueryClient } from '@tanstack/react-query';
import { firstRegionOf } from '../features/ledger/first-region.ts';
import { trpc, type RouterInputs } from '../lib/trpc.ts';
import { loadWithBurn } from './load-with-burn.ts';

// The first questions of pages, each from the cache where it holds the answer.

/** What is in the cache will do: its own query asks again where it has grown old. */
const KEPT = { staleTime: 'static' } as const;

export async function loadProject(client: QueryClient, slug: string): Promise<void> {
  const scope = { ...trpc.project.get.queryOptions({ slug }), ...KEPT };
  const burn = { ...trpc.project.burn.queryOptions({ slug }), ...KEPT };
  await loadWithBurn(
    client.getQueryData(scope.queryKey),
    () => client.query(scope),
    () => client.query(burn),
  );
}

export async function loadFocusArea(
  client: QueryClient,
  input: RouterInputs['focusArea']['get'],
): Promise<void> {
  const scope = { ...trpc.focusArea.get.queryOptions(input), ...KEPT };
  const burn = { ...trpc.focusArea.burn.queryOptions(input), ...KEPT };
  await loadWithBurn(
    client.getQueryData(scope.queryKey),
    () => client.query(scope),
    () => client.query(burn),
  );
}

export async function loadWorkArea(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.query({ ...trpc.workArea.get.queryOptions({ id }), ...KEPT }),
    client.query({ ...trpc.workArea.burn.queryOptions({ id }), ...KEPT }),
    client.query({ ...trpc.reference.list.queryOptions(), ...KEPT }),
  ]);
}

/** Answers the region whose imports are shown: the one asked for, else the first that this person may import for. */
export async function loadImport(
  client: QueryClient,
  asked: string | undefined,
): Promise<{ region: string }> {
  const reference = await client.query({ ...trpc.reference.list.queryOptions(), ...KEPT });
  const person = await client.query({ ...trpc.session.me.queryOptions(), ...KEPT });
  const region = asked ?? firstRegionOf(person?.memberships ?? [], reference);
  await client.query({ ...trpc.ledger.batches.queryOptions({ region }), ...KEPT });
  return { region };
}

type Loading = { readonly context: { readonly queryClient: QueryClient } };

export async function loadSignInRoom({ context: { queryClient: client } }: Loading): Promise<void> {
  await Promise.all([
    client.query({ ...trpc.directory.get.queryOptions(), ...KEPT }),
    client.query({ ...trpc.accessToken.listAll.queryOptions(), ...KEPT }),
    client.query({ ...trpc.person.scopes.queryOptions(), ...KEPT }),
    client.query({ ...trpc.reference.list.queryOptions(), ...KEPT }),
  ]);
}

export async function loadAccount({ context: { queryClient: client } }: Loading): Promise<void> {
  await Promise.all([
    client.query({ ...trpc.account.get.queryOptions(), ...KEPT }),
    client.query({ ...trpc.accessToken.list.queryOptions(), ...KEPT }),
  ]);
}

export async function loadOwnTokens({ context: { queryClient: client } }: Loading): Promise<void> {
  await Promise.all([
    client.query({ ...trpc.accessToken.list.queryOptions(), ...KEPT }),
    client.query({ ...trpc.reference.list.queryOptions(), ...KEPT }),
  ]);
}
