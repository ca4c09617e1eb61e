import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { bearerIs } from './bearer-is.ts';
import { isFromThisMachine } from './is-from-this-machine.ts';
import type { Site } from './site.ts';

const backupInput = z.object({
  file: z.string().refine((file) => path.isAbsolute(file), 'is not an absolute path'),
});

/**
 * What the command line tools ask of the process that holds the data: only from this machine, and only with the
 * token that stands in DATA_DIR/server.json. To anybody else the addresses do not exist. Whatever goes wrong is told
 * as one sentence in `error`.
 */
export async function addLocalRoutes(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(async (local) => {
    local.addHook('onRequest', async (request, reply) => {
      if (!isFromThisMachine(request) || !bearerIs(request, site.localToken)) return reply.callNotFound();
      return undefined;
    });
    local.setErrorHandler((error: Error, request, reply) => {
      request.log.warn({ err: error }, 'a command of this machine failed');
      return reply.code(422).send({ error: error.message });
    });

    local.post('/local/backup', async (request) => {
      const input = backupInput.safeParse(request.body);
      if (!input.success) throw new Error(`The backup was not understood: ${z.prettifyError(input.error)}`);
      return site.database.backup(input.data.file);
    });
  });
}
