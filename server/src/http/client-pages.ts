import type { Language } from '@painopiste/shared/values/language';

/** A question that a page asks first: a procedure and its input, exactly as the client's query will have them. */
export interface FirstQuestion {
  readonly path: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

interface Address {
  /** The variable part of the address: a code, a slug, an id. */
  readonly key: string;
  readonly search: URLSearchParams;
  readonly language: Language;
}

interface Page {
  readonly pattern: RegExp;
  /** Its file below client/src; null for the one that stands in the client's first file. */
  readonly file: string | null;
  /** Does it draw a burn chart? The drawing is a chunk of its own, which the page would ask for last. */
  readonly hasChart?: boolean;
  readonly questions: (address: Address) => readonly FirstQuestion[];
  /** Does it speak from the second dictionary (forms, administration)? */
  readonly isOffice?: boolean;
  /** Is it shown without a session? */
  readonly isOpen?: boolean;
}

const REFERENCE: FirstQuestion = { path: 'reference.list' };

/** Filters of the address that are one text: the last one where it is given again, as the client reads it. */
const texts = (search: URLSearchParams, ...names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) =>
      search
        .getAll(name)
        .filter(Boolean)
        .slice(-1)
        .map((value) => [name, value]),
    ),
  );

/** Filters of the address that are lists. */
const lists = (search: URLSearchParams, ...names: readonly string[]) =>
  Object.fromEntries(
    names
      .map((name) => [name, search.getAll(name).filter(Boolean)] as const)
      .filter(([, values]) => values.length > 0),
  );

const SIGN_IN: Page = {
  pattern: /^\/sign-in$/,
  file: 'pages/sign-in-page.tsx',
  questions: () => [{ path: 'session.demonstrationAccounts' }, { path: 'session.signInWays' }],
  isOpen: true,
};

/** Every address of the client, with what its first screen needs. */
const PAGES: readonly Page[] = [
  {
    pattern: /^\/$/,
    file: null,
    questions: ({ search }) => [
      { path: 'region.overview', input: texts(search, 'lines', 'month', 'area', 'group') },
    ],
  },
  {
    pattern: /^\/regions\/([^/]+)$/,
    file: 'pages/region-page.tsx',
    hasChart: true,
    questions({ key, search }) {
      const input = { code: key, ...texts(search, 'lines', 'month') };
      return [
        { path: 'region.get', input },
        { path: 'region.burn', input },
      ];
    },
  },
  {
    pattern: /^\/projects\/new$/,
    file: 'pages/new-project-page.tsx',
    isOffice: true,
    questions: () => [REFERENCE],
  },
  {
    pattern: /^\/projects\/([^/]+)\/edit$/,
    file: 'pages/edit-project-page.tsx',
    isOffice: true,
    questions: ({ key: slug }) => [{ path: 'project.settings', input: { slug } }, REFERENCE],
  },
  {
    pattern: /^\/projects\/([^/]+)$/,
    file: 'pages/project-page.tsx',
    hasChart: true,
    questions: ({ key: slug }) => [
      { path: 'project.get', input: { slug } },
      { path: 'project.burn', input: { slug } },
    ],
  },
  {
    pattern: /^\/work-areas\/([^/]+)$/,
    file: 'pages/work-area-page.tsx',
    hasChart: true,
    questions: ({ key: id }) => [
      { path: 'workArea.get', input: { id } },
      { path: 'workArea.burn', input: { id } },
      REFERENCE,
    ],
  },
  {
    pattern: /^\/focus-areas\/([^/]+)$/,
    file: 'pages/focus-area-page.tsx',
    hasChart: true,
    questions({ key, search }) {
      const input = { key, ...texts(search, 'lines', 'month') };
      return [
        { path: 'focusArea.get', input },
        { path: 'focusArea.burn', input },
      ];
    },
  },
  {
    pattern: /^\/milestones$/,
    file: 'pages/milestones-page.tsx',
    questions({ search, language }) {
      const chosen = lists(search, 'region', 'focusArea', 'project', 'status', 'owner');
      const filters = { ...chosen, ...texts(search, 'due', 'since', 'q', 'group'), language };
      const page = /^[1-9]\d{0,4}$/.test(search.get('page') ?? '') ? Number(search.get('page')) : 1;
      const list = {
        path: 'milestone.list',
        input: { ...filters, ...texts(search, 'sort'), page, pageSize: 50 },
      };
      const sums = search.has('group') ? [{ path: 'milestone.groups', input: filters }] : [];
      return [list, ...sums, REFERENCE, { path: 'people.owners' }];
    },
  },
  {
    pattern: /^\/work-areas\/([^/]+)\/edit$/,
    file: 'pages/work-area-edit-page.tsx',
    isOffice: true,
    questions: ({ key: id }) => [{ path: 'workArea.form', input: { id } }],
  },
  {
    pattern: /^\/projects\/([^/]+)\/work-areas\/new$/,
    file: 'pages/work-area-new-page.tsx',
    isOffice: true,
    questions: ({ key: slug }) => [{ path: 'workArea.blank', input: { slug } }],
  },
  {
    pattern: /^\/work-areas\/([^/]+)\/milestones\/new$/,
    file: 'pages/milestone-new-page.tsx',
    isOffice: true,
    questions: ({ key: workAreaId }) => [{ path: 'milestone.blank', input: { workAreaId } }],
  },
  {
    pattern: /^\/projects\/([^/]+)\/plan-import$/,
    file: 'pages/plan-import-page.tsx',
    isOffice: true,
    questions: ({ key: slug }) => [{ path: 'plan.get', input: { slug } }],
  },
  {
    pattern: /^\/accessibility$/,
    file: 'pages/accessibility-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'session.feedbackAddress' }],
    isOpen: true,
  },
  {
    pattern: /^\/admin\/projects$/,
    file: 'pages/admin-projects-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'project.list' }],
  },
  { pattern: /^\/admin$/, file: 'pages/admin-page.tsx', isOffice: true, questions: () => [] },
  {
    pattern: /^\/milestones\/([^/]+)$/,
    file: 'pages/milestone-page.tsx',
    questions: ({ key: id }) => [{ path: 'milestone.get', input: { id } }],
  },
  {
    pattern: /^\/admin\/(?:focus-areas|programmes|catalogues)$/,
    file: 'pages/admin-catalogue-pages.tsx',
    isOffice: true,
    questions: () => [],
  },
  {
    pattern: /^\/admin\/catalogues\/[^/]+\/([^/]+)$/,
    file: 'pages/admin-entry-page.tsx',
    isOffice: true,
    questions: () => [],
  },
  {
    pattern: /^\/admin\/regions$/,
    file: 'pages/admin-regions-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'reference.regions' }],
  },
  {
    pattern: /^\/admin\/regions\/([^/]+)$/,
    file: 'pages/admin-region-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'reference.regions' }, { path: 'reference.synonyms' }, REFERENCE],
  },
  { pattern: /^\/audit$/, file: 'pages/audit-page.tsx', isOffice: true, questions: () => [REFERENCE] },
  {
    pattern: /^\/inbox$/,
    file: 'pages/inbox-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'inbox.get' }],
  },
  {
    pattern: /^\/admin\/people$/,
    file: 'pages/people-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'person.list' }, { path: 'person.scopes' }],
  },
  {
    pattern: /^\/admin\/people\/([^/]+)$/,
    file: 'pages/person-page.tsx',
    isOffice: true,
    questions: ({ key: id }) => [
      { path: 'person.get', input: { id } },
      { path: 'person.list' },
      { path: 'person.scopes' },
    ],
  },
  {
    pattern: /^\/account$/,
    file: 'pages/account-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'account.get' }],
  },
  {
    pattern: /^\/invitation$/,
    file: 'pages/invitation-page.tsx',
    isOffice: true,
    isOpen: true,
    questions: () => [],
  },
  {
    pattern: /^\/admin\/sign-in$/,
    file: 'pages/admin-sign-in-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'directory.get' }, { path: 'accessToken.listAll' }, REFERENCE],
  },
  {
    pattern: /^\/account\/access-tokens$/,
    file: 'pages/access-tokens-page.tsx',
    isOffice: true,
    questions: () => [{ path: 'accessToken.list' }, REFERENCE],
  },
  { pattern: /^\/import$/, file: 'pages/import-page.tsx', questions: () => [REFERENCE] },
  {
    pattern: /^\/first-administrator$/,
    file: 'pages/first-administrator-page.tsx',
    questions: () => [],
    isOpen: true,
  },
  SIGN_IN,
];

const CHART = 'ui/charts/burn-chart-drawing.tsx';

export interface ClientPage {
  /** Source files below client/src that the first screen runs. */
  readonly files: readonly string[];
  readonly questions: readonly FirstQuestion[];
  /** Does the server draw its first screen? Only the one with texts of its own: the others are drawn in the browser. */
  readonly isDrawn: boolean;
}

/** What the client shows at this address; the sign-in page before a session; null where it has no such page. */
export function findPage(
  { pathname, searchParams: search }: URL,
  language: Language,
  isSignedIn: boolean,
): ClientPage | null {
  for (const page of PAGES) {
    const match = page.pattern.exec(pathname);
    if (!match) continue;
    const { file, hasChart, isOffice, questions } = isSignedIn || page.isOpen ? page : SIGN_IN;
    // The first screen has texts of its own; the others follow once it stands.
    const texts = file === null ? [`texts/first/${language}.ts`] : [`texts/${language}.ts`, file];
    const office = isOffice ? [`texts/office/${language}.ts`] : [];
    return {
      files: [...texts, ...office, ...(hasChart ? [CHART] : [])],
      questions: questions({ key: decoded(match[1] ?? ''), search, language }),
      isDrawn: file === null,
    };
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
