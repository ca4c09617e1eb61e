import fc from 'fast-check';
import type { ZodType } from 'zod';

/** What people paste, and what people try. */
const ODD_TEXTS = [
  '',
  ' ',
  'ä'.repeat(10_000),
  '\u202Eabc\u202C',
  'a\u200Bb\uFEFF',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'a\u0000b',
  '\uD800',
  "'; DROP TABLE milestone; --",
  '%_\\',
  '=1+1',
  '👩‍👩‍👧‍👦',
  'שלום',
  '../../etc/passwd',
  '__proto__',
  '2024-02-30',
  '0000-00-00',
  '+275760-09-13',
  '-1',
  'NaN',
];

/** Ids and words that mean something in the database, of this region and of others, and ids that mean nothing. */
export interface KnownWords {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly element?: ZodType;
  readonly innerType?: ZodType;
  readonly shape?: Readonly<Record<string, ZodType>>;
  readonly options?: readonly ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly in?: ZodType;
  readonly valueType?: ZodType;
  readonly items?: readonly ZodType[];
  readonly getter?: () => ZodType;
}

const definitionOf = (schema: ZodType): Definition => schema._zod.def;

const dates = fc.constantFrom(
  '2024-09-30',
  '2024-01-01',
  '2023-06-15',
  '2025-12-31',
  '1900-01-01',
  '9999-12-31',
);
const months = fc.constantFrom('2024-08', '2023-01', '2025-12', '1900-01', '9999-12');
const numbers = fc.oneof(
  fc.constantFrom(
    0,
    1,
    -1,
    2,
    100,
    10_000,
    2 ** 31,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
    0.5,
    1e21,
  ),
  fc.integer({ min: 0, max: 12 }),
);

/** Values that the schema mostly takes, with odd ones in every place where a text or a number may stand. */
export function arbitraryOf(schema: ZodType, known: KnownWords): fc.Arbitrary<unknown> {
  const of = (inner: ZodType): fc.Arbitrary<unknown> => arbitraryOf(inner, known);
  const def = definitionOf(schema);
  const inner = def.innerType ?? def.in;
  switch (def.type) {
    case 'string':
      return textOf(def.format, known);
    case 'number':
    case 'int':
      return numbers;
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'null':
      return fc.constant(null);
    case 'array':
      return def.element ? fc.array(of(def.element), { maxLength: 3 }) : fc.constant([]);
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map(of));
    case 'record':
      return def.valueType
        ? fc.dictionary(fc.constantFrom(...known.words), of(def.valueType))
        : fc.constant({});
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, part]) => [key, of(part)])),
      );
    case 'union':
      return fc.oneof(...(def.options ?? []).map(of));
    case 'nullable':
      return inner ? fc.oneof({ weight: 3, arbitrary: of(inner) }, fc.constant(null)) : fc.constant(null);
    case 'optional':
    case 'default':
    case 'prefault':
      return inner
        ? fc.oneof({ weight: 3, arbitrary: of(inner) }, fc.constant(undefined))
        : fc.constant(undefined);
    case 'lazy':
      return def.getter ? of(def.getter()) : fc.constant(undefined);
    default:
      return inner ? of(inner) : fc.jsonValue();
  }
}

function textOf(format: string | undefined, { ids, words }: KnownWords): fc.Arbitrary<string> {
  const usual = {
    uuid: fc.oneof(fc.constantFrom(...ids), fc.uuid({ version: 4 })),
    date: dates,
    email: fc.constantFrom('uusi@alue.example', 'toinen@alue.example'),
  }[format ?? ''];
  const odd = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ maxLength: 20, unit: 'binary' }));
  const plain = fc.oneof(fc.constantFrom(...words, ...ids), dates, months, odd);
  return usual ? fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd }) : plain;
}
