import { isIP } from 'node:net';
import { isCalendarDate } from '@painopiste/shared/values/calendar-date';
import { z } from 'zod';
import {
  type OidcSettings,
  oidcSettings,
  oidcVariables,
  refuseSignInContradictions,
} from './oidc-settings.ts';
import { StartRefusal } from './start-refusal.ts';

const text = z.string().trim();
const address = (protocols: RegExp, example: string) =>
  text.refine(
    (value) => URL.canParse(value) && protocols.test(new URL(value).protocol),
    `is not an address like ${example}`,
  );
const webAddress = (example: string) => address(/^https?:$/, example);

function isAddressRange(range: string): boolean {
  const [address = '', bits = '0', ...more] = range.split('/');
  const version = isIP(address);
  return (
    version !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
  );
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const SCENARIOS = ['demo', 'empty-ledger', 'worked-example', 'empty', 'large'] as const;

const schema = z.object({
  PAINOPISTE_MODE: z.enum(['demo', 'serve'], 'is neither demo nor serve').default('demo'),
  PORT: text
    .regex(/^\d{1,5}$/, 'is not a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port number')
    .default(3000),
  HOST: text.default('127.0.0.1'),
  DATA_DIR: text.default('./.data'),
  DATABASE_URL: address(/^postgres(ql)?:$/, 'postgresql://user:password@host:5432/database').optional(),
  PUBLIC_URL: webAddress('https://painopiste.example.fi').optional(),
  AUTH_SECRET: text.min(32, 'is shorter than 32 characters').optional(),
  ...oidcVariables(text, webAddress('https://login.example.fi/tenant')),
  SMTP_URL: address(/^smtps?:$/, 'smtps://user:password@mail.example.fi').optional(),
  MAIL_FROM: z.email('is not an address like painopiste@example.fi').optional(),
  METRICS_TOKEN: text.min(16, 'is shorter than 16 characters').optional(),
  TRUSTED_PROXIES: text
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine(
      (list) => list.every(isAddressRange),
      'is not a list of addresses like 192.0.2.1, 198.51.100.0/24',
    )
    .optional(),
  FEEDBACK_ADDRESS: z.email('is not an e-mail address').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`).optional(),
  SEED: z.enum(SCENARIOS, `is none of the scenarios ${SCENARIOS.join(', ')}`).optional(),
  DEMO_TODAY: text.refine(isCalendarDate, 'is not a day like 2024-09-30').optional(),
});

type Variables = z.infer<typeof schema>;

/** The settings of this process: read once at the start, then passed on. */
export interface Environment {
  readonly mode: 'demo' | 'serve';
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** A PostgreSQL server, or null for the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** The address that people type, or null where they reach the server directly. */
  readonly publicUrl: string | null;
  /** Null: one is made and kept in `dataDir`. */
  readonly authSecret: string | null;
  /** Sign-in by the organisation's own accounts, or null where there is none. */
  readonly oidc: OidcSettings | null;
  /** May people sign in by e-mail and password? */
  readonly passwordSignIn: boolean;
  /** Where people tell of what is not accessible, or null. */
  readonly feedbackAddress: string | null;
  /** The mail server for invitations, or null. */
  readonly smtpUrl: string | null;
  /** The sender of letters, or null for one at the public address. */
  readonly mailFrom: string | null;
  readonly metricsToken: string | null;
  /** Addresses of reverse proxies beside this machine's own. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly seed: (typeof SCENARIOS)[number];
  readonly demoToday: string | null;
}

/** Parses the environment; throws a StartRefusal that names what is missing or wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  // An empty value in an environment file means the same as none.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new StartRefusal(`The environment is not usable: ${sentences.join('; ')}.`);
  }
  const all = parsed.data;
  refuseContradictions(all);
  const isDemo = all.PAINOPISTE_MODE === 'demo';
  return {
    mode: all.PAINOPISTE_MODE,
    port: all.PORT,
    host: all.HOST,
    dataDir: all.DATA_DIR,
    databaseUrl: all.DATABASE_URL ?? null,
    publicUrl: all.PUBLIC_URL ? new URL(all.PUBLIC_URL).origin : null,
    authSecret: all.AUTH_SECRET ?? null,
    oidc: oidcSettings(all),
    passwordSignIn: all.PASSWORD_SIGN_IN === 'on',
    feedbackAddress: all.FEEDBACK_ADDRESS ?? null,
    smtpUrl: all.SMTP_URL ?? null,
    mailFrom: all.MAIL_FROM ?? null,
    metricsToken: all.METRICS_TOKEN ?? null,
    trustedProxies: all.TRUSTED_PROXIES ?? [],
    logLevel: all.LOG_LEVEL ?? (isDemo ? 'warn' : 'info'),
    seed: all.SEED ?? (isDemo ? 'demo' : 'empty'),
    demoToday: all.DEMO_TODAY ?? null,
  };
}

function refuseContradictions(all: Variables): void {
  refuseSignInContradictions(all);
  if (all.PAINOPISTE_MODE === 'demo') return;
  if (all.SEED !== undefined && all.SEED !== 'empty') {
    throw new StartRefusal(
      `SEED is ${all.SEED}: demonstration data never goes into npm run serve, which takes only empty.`,
    );
  }
  if (all.DEMO_TODAY !== undefined) {
    throw new StartRefusal('DEMO_TODAY is for the demonstration: npm run serve lives in the present day.');
  }
  // Several processes may share a server's database, and each must know the others' cookies.
  if (all.DATABASE_URL !== undefined && all.AUTH_SECRET === undefined) {
    throw new StartRefusal(
      'AUTH_SECRET is missing: with DATABASE_URL give the same secret of 32 characters or more to every process.',
    );
  }
}
