import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { registerLedgerRoutes } from '../features/ledger/ledger-routes.ts';
import { bearerIs } from './bearer-is.ts';
import { isFromThisMachine } from './is-from-this-machine.ts';
import { contextOf } from './request-context.ts';
import type { Site } from './site.ts';

/** Ledger files, from the page's session and from the command line of this machine. */
export async function addLedgerRoutes(app: FastifyInstance, site: Site): Promise<void> {
  await registerLedgerRoutes(app, {
    db: site.database.prisma,
    today: site.today,
    contextOf: (request) => contextOf(site, request),
    isLocal: (request) => isFromThisMachine(request) && bearerIs(request, site.localToken),
    spoolDirectory: path.join(site.environment.dataDir, 'uploads'),
  });
}
