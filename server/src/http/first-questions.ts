/** A question that a page asks first: a procedure and its input, exactly as the client's query will have them. */
export interface FirstQuestion {
  readonly path: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

interface Address {
  /** The variable part of the address: a code, a slug, an id. */
  readonly key: string;
  readonly search: URLSearchParams;
}

interface Page {
  readonly pattern: RegExp;
  readonly questions: (address: Address) => readonly FirstQuestion[];
}

const nothing = (): readonly FirstQuestion[] => [];

/** Filters of the address that the query takes as one text: the last one where it is given twice, as the client reads it. */
const texts = (search: URLSearchParams, ...names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) =>
      search
        .getAll(name)
        .slice(-1)
        .filter(Boolean)
        .map((value) => [name, value]),
    ),
  );

/** Every address of the client, with what its first screen needs. */
const PAGES: readonly Page[] = [
  {
    pattern: /^\/$/,
    questions: ({ search }) => [
      { path: 'region.overview', input: texts(search, 'lines', 'month') },
      { path: 'reference.list' },
    ],
  },
  {
    pattern: /^\/regions\/([^/]+)$/,
    questions({ key, search }) {
      const input = { code: key, ...texts(search, 'lines', 'month') };
      return [
        { path: 'region.get', input },
        { path: 'region.burn', input },
      ];
    },
  },
  {
    pattern: /^\/projects\/([^/]+)$/,
    questions: ({ key, search }) => [
      { path: 'project.get', input: { slug: key } },
      { path: 'project.burn', input: { slug: key, ...texts(search, 'line', 'month') } },
    ],
  },
  {
    pattern: /^\/work-areas\/([^/]+)$/,
    questions: ({ key, search }) => [
      { path: 'workArea.get', input: { id: key } },
      { path: 'workArea.burn', input: { id: key, ...texts(search, 'line', 'month') } },
    ],
  },
  { pattern: /^\/milestones$/, questions: nothing },
  { pattern: /^\/import$/, questions: nothing },
  { pattern: /^\/sign-in$/, questions: () => [{ path: 'session.demonstrationAccounts' }] },
  { pattern: /^\/first-administrator$/, questions: nothing },
];

/** What the page at this address asks first; null where the client has no such page. */
export function firstQuestions({ pathname, searchParams }: URL): readonly FirstQuestion[] | null {
  for (const { pattern, questions } of PAGES) {
    const match = pattern.exec(pathname);
    if (match) return questions({ key: decoded(match[1] ?? ''), search: searchParams });
  }
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
