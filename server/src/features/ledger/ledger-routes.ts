import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Db } from '../../db/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { answerOrRefuse, bodyOf, queryOf, takeUploads } from '../../uploads/take-uploads.ts';
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
  await takeUploads(app, (files) => {
    files.post('/api/ledger/upload', (request, reply) =>
      answerOrRefuse(request, reply, () => takeUpload(request, reply, options)),
    );
    files.post('/local/import', (request, reply) => takeLocalImport(request, reply, options));
  });
}

async function takeUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  { contextOf, spoolDirectory }: LedgerRoutesOptions,
): Promise<FastifyReply> {
  const context = await contextOf(request);
  const { actor } = context;
  if (!actor) throw new DomainError('session.required');
  const { region, fileName } = queryOf(uploadQuery, request);
  const delivery = { regionCode: region, fileName, content: bodyOf(request) };
  const { batchId } = await readDelivery({ ...context, actor, spoolDirectory }, delivery);
  return reply.code(202).send({ batchId, version: 1 });
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
