import { isUuid } from '../../db/is-uuid.ts';

/** Ids and keys that stand somewhere in a state of the trail. */
export interface Ids {
  readonly uuids: readonly string[];
  /** `kind:key`, the kind being what its field is about. */
  readonly keys: readonly string[];
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/focusArea/i, 'focus-area'],
  [/targetGroup/i, 'target-group'],
  [/categor/i, 'category'],
  [/programme/i, 'programme'],
  [/collaborativeArea/i, 'collaborative-area'],
  [/^call|\.call/i, 'call'],
  [/region/i, 'region'],
];

/** What the key in this field is a key of: `focusAreaKeys` of a focus area. Null where the field holds no keys. */
export const kindOfField = (field: string): string | null =>
  /(Key|Code)s?$|^focusAreas$|^targetGroups$|^categories$/.test(field)
    ? (KINDS.find(([pattern]) => pattern.test(field))?.[1] ?? null)
    : null;

/** Collects every id and key in these values, however deep; `field` is the name under which a value stands. */
export function idsWithin(values: readonly { readonly field: string; readonly value: unknown }[]): Ids {
  const [uuids, keys] = [new Set<string>(), new Set<string>()];
  const walk = (field: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (isUuid(value)) uuids.add(value.toLowerCase());
      const kind = kindOfField(field);
      if (kind !== null) keys.add(`${kind}:${value}`);
    } else if (typeof value === 'number') {
      const kind = kindOfField(field);
      if (kind !== null) keys.add(`${kind}:${value}`);
    } else if (Array.isArray(value)) {
      for (const one of value) walk(field, one);
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, one] of Object.entries(value)) walk(inner, one);
    }
  };
  for (const { field, value } of values) walk(field, value);
  return { uuids: [...uuids], keys: [...keys] };
}
