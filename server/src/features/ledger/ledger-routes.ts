import { DomainError, type ErrorKind } from '@painopiste/shared/errors/domain-error';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Db } from '../../db/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { COMMAND_LINE, importFile } from './import-file.ts';
import { type ImportMessage, refusalMessage } from './import-message.ts';
import { readDelivery } from './read-delivery.ts';

export interface LedgerRoutesOptions {
  readonly db: Db;
  readonly today: () => CalendarDate;
  /** Who asks, from the session's cookie. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  /** Does the command line of this machine ask, with this process's token? */
  readonly isLocal: (request: FastifyRequest) => boolean;
  /** Where uploaded files stand while they are read. */
  readonly spoolDirectory: string;
}

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'rule-broken': 422,
  stale: 409,
  'too-many': 429,
};

const uploadQuery = z.object({
  region: z.string().max(10),
  fileName: z.string().max(300).default('paakirja.csv'),
});
const localQuery = uploadQuery.extend({ goodRows: z.stringbool().default(false) });

/**
 * `POST /api/ledger/upload?region=04&fileName=…`, the file as the body: answers 202 with the batch whose reading it
 * began. `POST /local/import?region=04&goodRows=true`: the command line's whole import, answered line by line.
 */
export async function registerLedgerRoutes(
  app: FastifyInstance,
  options: LedgerRoutesOptions,
): Promise<void> {
  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    // The body stays a stream, whatever it calls itself; the spool counts its bytes.
    files.addContentTypeParser('*', (_request, body, done) => done(null, body));
    files.post('/api/ledger/upload', (request, reply) => takeUpload(request, reply, options));
    files.post('/local/import', (request, reply) => takeLocalImport(request, reply, options));
  });
}

async function takeUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  options: LedgerRoutesOptions,
): Promise<FastifyReply> {
  try {
    const context = await options.contextOf(request);
    const { actor } = context;
    if (!actor) throw new DomainError('session.required');
    const { region, fileName } = queryOf(uploadQuery, request);
    const delivery = { regionCode: region, fileName, content: bodyOf(request) };
    const { batchId } = await readDelivery(
      { ...context, actor, spoolDirectory: options.spoolDirectory },
      delivery,
    );
    return await reply.code(202).send({ batchId, version: 1 });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, details, kind } = error;
    return reply.code(STATUS[kind]).send({ code, details, requestId: request.id });
  }
}

async function takeLocalImport(
  request: FastifyRequest,
  reply: FastifyReply,
  { db, today, isLocal, spoolDirectory }: LedgerRoutesOptions,
): Promise<FastifyReply> {
  // To anybody else the address does not exist.
  if (!isLocal(request)) {
    reply.callNotFound();
    return reply;
  }
  const { region, fileName, goodRows } = queryOf(localQuery, request);
  const context = { db, actor: COMMAND_LINE, today: today(), log: request.log, spoolDirectory };
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const say = (message: ImportMessage): void => void reply.raw.write(`${JSON.stringify(message)}\n`);
  try {
    const answer = await importFile(context, {
      regionCode: region,
      fileName,
      goodRows,
      content: bodyOf(request),
      signal: gone.signal,
      onProgress: (rowsRead, rowsTotal) => say({ progress: { rowsRead, rowsTotal } }),
    });
    say({ answer });
  } catch (error) {
    if (!(error instanceof DomainError))
      request.log.error({ err: error }, 'an import from the command line failed');
    say({ refusal: refusalMessage(error) });
  }
  reply.raw.end();
  return reply;
}

function queryOf<T extends z.ZodType>(schema: T, request: FastifyRequest): z.infer<T> {
  const parsed = schema.safeParse(request.query);
  if (!parsed.success)
    throw new DomainError('input.invalid', {
      fields: parsed.error.issues.map((issue) => issue.path.join('.')),
    });
  return parsed.data;
}

async function* bodyOf(request: FastifyRequest): AsyncGenerator<Uint8Array> {
  // Without a content type there is no parser, and without a body nothing was parsed.
  if (request.body !== undefined && request.body !== null) yield* request.body as AsyncIterable<Uint8Array>;
  else yield* request.raw as AsyncIterable<Uint8Array>;
}
