import type { TrailNoun } from '@painopiste/shared/audit/trail-words';
import type { QueryKey } from '@tanstack/react-query';
import type { Change } from './news.ts';

const SUMS = ['region', 'project', 'workArea', 'focusArea'] as const;
const TRAIL = ['audit', 'history'] as const;

/** Which routers' answers hold something of a noun. What is not named may be anywhere. */
const ROUTERS_BY_NOUN: Readonly<Partial<Record<TrailNoun, readonly string[]>>> = {
  milestone: ['milestone', 'plan', ...SUMS, 'inbox'],
  batch: ['ledger', 'month', 'costCentre', ...SUMS, 'inbox'],
  'cost-centre-mark': ['ledger', 'costCentre'],
  comment: ['comment', 'inbox'],
  partner: ['partner', 'project', 'reference'],
  'access-token': ['accessToken'],
  'directory-group': ['directory'],
  person: ['person', 'people', 'account', 'session', 'directory', 'inbox'],
  membership: ['person', 'people', 'account', 'session', 'inbox'],
};

const routerOf = (key: QueryKey): string | null => {
  const path: unknown = key[0];
  const router: unknown = Array.isArray(path) ? path[0] : null;
  return typeof router === 'string' ? router : null;
};

const codeOf = (key: QueryKey): unknown => {
  const options = key[1];
  const input: unknown =
    typeof options === 'object' && options !== null && 'input' in options ? options.input : null;
  return typeof input === 'object' && input !== null && 'code' in input ? input.code : null;
};

type Place = Pick<Change, 'noun' | 'regionCode'>;

/** Could this answer look different after the change? An answer about one region, named by its code, not after another's. */
export function isTouched(key: QueryKey, { noun, regionCode }: Place): boolean {
  const router = routerOf(key);
  if (router === null) return false;
  const routers = (ROUTERS_BY_NOUN as Readonly<Record<string, readonly string[] | undefined>>)[noun];
  if (routers && !routers.includes(router) && !TRAIL.some((trail) => trail === router)) return false;
  const code = router === 'region' ? codeOf(key) : null;
  return code === null || regionCode === null || code === regionCode;
}
