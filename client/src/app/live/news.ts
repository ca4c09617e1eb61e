import type { RouterInputs, RouterOutputs } from '../../lib/trpc.ts';

type Told = RouterOutputs['live']['follow'] extends AsyncIterable<infer T> ? T : never;

/** What the server tells a window that follows; `data` of its events. */
export type News = Told extends { readonly data: infer D } ? D : never;
export type Change = Extract<News, { kind: 'changes' }>['changes'][number];
export type FollowInput = RouterInputs['live']['follow'];

/** Is what others change heard? `ended` for good: the session is over. */
export type Connection = 'live' | 'lost' | 'ended';
