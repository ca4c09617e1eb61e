import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { canSomewhere } from '@painopiste/shared/permissions/can';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reachesAnything } from '../../features/access-tokens/read-own-reach.ts';
import type { ActorContext, Context } from '../../trpc/context.ts';
import { isFromThisMachine } from '../is-from-this-machine.ts';
import { AUDIT_COLUMNS, auditRows } from './audit-csv.ts';
import { BURN_COLUMNS, burnRows } from './burn-csv.ts';
import { styleOf } from './csv-cells.ts';
import { csvStream, type Rows } from './csv-stream.ts';
import { type ExportQuery, localeOf } from './export-query.ts';
import { exportRefusal } from './export-refusal.ts';
import { FIGURE_COLUMNS, figureRows } from './figures-csv.ts';
import { LEDGER_COLUMNS, ledgerRows } from './ledger-csv.ts';
import { milestoneColumns, milestoneRows } from './milestones-csv.ts';
import { xlsxStream } from './xlsx-stream.ts';

interface Export {
  readonly name: string;
  readonly action: Action;
  readonly columns: (query: ExportQuery) => readonly string[];
  readonly rows: (ctx: ActorContext, query: ExportQuery, format: Format) => Promise<Rows>;
}

const EXPORTS: readonly Export[] = [
  { name: 'audit', action: 'audit:read', columns: () => AUDIT_COLUMNS, rows: auditRows },
  { name: 'burn', action: 'burn:read', columns: () => BURN_COLUMNS, rows: burnRows },
  { name: 'figures', action: 'burn:read', columns: () => FIGURE_COLUMNS, rows: figureRows },
  { name: 'milestones', action: 'milestone:read', columns: milestoneColumns, rows: milestoneRows },
  { name: 'ledger', action: 'ledger:read', columns: () => LEDGER_COLUMNS, rows: ledgerRows },
];

/** For each address in a minute. Requests with a token are counted wherever they come from. */
const EXPORT_LIMIT = {
  max: 120,
  timeWindow: 60_000,
  allowList: (request: FastifyRequest) =>
    request.headers.authorization === undefined && isFromThisMachine(request),
};

export interface ExportOptions {
  /** Who asks, by cookie or access token. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
}

const FORMATS = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: ({ columns }: Export, rows: Rows, query: ExportQuery) =>
      csvStream(columns(query), rows, styleOf(localeOf(query))),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ({ name, columns }: Export, rows: Rows, query: ExportQuery) =>
      xlsxStream({ name, columns: columns(query), rows }),
  },
} as const;

type Format = keyof typeof FORMATS;

/** `GET /export/<name>.csv` and `.xlsx`: files for Excel and Power BI with the caller's own rights (CONTRACT: Addresses). */
export function registerExports(app: FastifyInstance, { contextOf }: ExportOptions): void {
  for (const each of EXPORTS) {
    for (const format of ['csv', 'xlsx'] as const) {
      app.get(`/export/${each.name}.${format}`, { config: { rateLimit: EXPORT_LIMIT } }, (request, reply) =>
        send({ each, format, request, reply, contextOf }),
      );
    }
  }
}

interface Asked {
  readonly each: Export;
  readonly format: Format;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly contextOf: ExportOptions['contextOf'];
}

async function send({ each, format, request, reply, contextOf }: Asked): Promise<FastifyReply> {
  const query = new URL(request.url, 'http://export').searchParams;
  const { type, write } = FORMATS[format];
  try {
    const context = await contextOf(request);
    const rows = await each.rows(await asActor(context, each.action), query, format);
    return await reply
      .header('content-type', type)
      .header('content-disposition', `attachment; filename="${each.name}-${context.today}.${format}"`)
      .header('cache-control', 'private, no-store')
      .send(write(each, rows, query));
  } catch (error) {
    const refusal = exportRefusal(error, localeOf(query));
    if (!refusal) throw error;
    if (refusal.challenge !== undefined) reply.header('www-authenticate', refusal.challenge);
    return reply.code(refusal.status).type('text/plain; charset=utf-8').send(`${refusal.sentence}\n`);
  }
}

async function asActor(context: Context, action: Action): Promise<ActorContext> {
  const { actor } = context;
  if (!actor) throw new DomainError('session.required');
  const isRefused =
    !canSomewhere(actor, action) || (actor.limit && !(await reachesAnything(context.db, actor, action)));
  if (isRefused) throw new DomainError('permission.denied', { action });
  return { ...context, actor };
}
