import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma looks for a native engine even where it does not use one, and would download it: this one needs no network.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('src/dev/schema-engine-binary.ts', import.meta.url),
);
process.env.CHECKPOINT_DISABLE ??= '1';
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
