import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { canSomewhere } from '@painopiste/shared/permissions/can';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ActorContext, Context } from '../../trpc/context.ts';
import { BURN_COLUMNS, burnRows } from './burn-csv.ts';
import { styleOf } from './csv-cells.ts';
import { csvStream, type Rows } from './csv-stream.ts';
import { type ExportQuery, localeOf } from './export-query.ts';
import { exportRefusal } from './export-refusal.ts';
import { FIGURE_COLUMNS, figureRows } from './figures-csv.ts';
import { LEDGER_COLUMNS, ledgerRows } from './ledger-csv.ts';
import { MILESTONE_COLUMNS, milestoneRows } from './milestones-csv.ts';

interface Export {
  readonly name: string;
  readonly action: Action;
  readonly columns: readonly string[];
  readonly rows: (ctx: ActorContext, query: ExportQuery) => Promise<Rows>;
}

const EXPORTS: readonly Export[] = [
  { name: 'burn', action: 'burn:read', columns: BURN_COLUMNS, rows: burnRows },
  { name: 'figures', action: 'burn:read', columns: FIGURE_COLUMNS, rows: figureRows },
  { name: 'milestones', action: 'milestone:read', columns: MILESTONE_COLUMNS, rows: milestoneRows },
  { name: 'ledger', action: 'ledger:read', columns: LEDGER_COLUMNS, rows: ledgerRows },
];

export interface ExportOptions {
  /** Who asks, from the session's cookie. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
}

/** `GET /export/<name>.csv`: files for Excel and Power BI with the caller's own rights (CONTRACT: Addresses). */
export function registerExports(app: FastifyInstance, { contextOf }: ExportOptions): void {
  for (const each of EXPORTS) {
    app.get(`/export/${each.name}.csv`, async (request, reply) =>
      send(each, request, reply, await contextOf(request)),
    );
  }
}

async function send(
  { name, action, columns, rows }: Export,
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
): Promise<FastifyReply> {
  const query = new URL(request.url, 'http://export').searchParams;
  const locale = localeOf(query);
  try {
    const ctx = asActor(context, action);
    const stream = csvStream(columns, await rows(ctx, query), styleOf(locale));
    return await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}-${context.today}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(stream);
  } catch (error) {
    const refusal = exportRefusal(error, locale);
    if (!refusal) throw error;
    return reply.code(refusal.status).type('text/plain; charset=utf-8').send(`${refusal.sentence}\n`);
  }
}

function asActor(context: Context, action: Action): ActorContext {
  const { actor } = context;
  if (!actor) throw new DomainError('session.required');
  if (!canSomewhere(actor, action)) throw new DomainError('permission.denied', { action });
  return { ...context, actor };
}
