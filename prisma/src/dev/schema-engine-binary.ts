#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, so that `prisma migrate dev`, `diff` and `status` need no download: speaks
 * the engine's JSON-RPC on standard input and output. A developer's tool; the product never runs it.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { MigrationAdapter } from './migration-adapter.ts';
import { startSchemaEngine } from './schema-engine.ts';

type Request = { id: number; method?: string; params?: unknown };
type Method = (params: unknown) => Promise<unknown>;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', short: 'd', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean', short: 'V' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});

const url =
  typeof options.datasource === 'string'
    ? (JSON.parse(options.datasource) as { url?: string }).url
    : undefined;

function write(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function field(error: unknown, name: 'code' | 'message'): string | null {
  const value =
    error instanceof Error && name in error ? (error as { code?: unknown; message?: unknown })[name] : null;
  return typeof value === 'string' ? value : null;
}

async function onServer(database: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const address = new URL(url ?? '');
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** `cli can-connect-to-database | create-database | drop-database`: the exit code is the answer. */
async function runCommand(command: string): Promise<void> {
  const database = decodeURIComponent(new URL(url ?? '').pathname.slice(1));
  if (command === 'can-connect-to-database') return onServer(database, (client) => client.query('SELECT 1'));
  const verb = command === 'create-database' ? 'CREATE' : 'DROP';
  return onServer('postgres', (client) => client.query(`${verb} DATABASE ${pg.escapeIdentifier(database)}`));
}

function reportFailure(error: unknown): void {
  const code = field(error, 'code') === '3D000' ? 'P1003' : 'P1001';
  const fields = { message: field(error, 'message') ?? String(error), is_panic: false, error_code: code };
  const timestamp = new Date().toISOString();
  process.stderr.write(
    JSON.stringify({ timestamp, level: 'ERROR', fields, target: 'schema_engine::logger' }),
  );
}

async function serve(): Promise<void> {
  const files = (options.datamodels ?? []).map(String);
  const pool = new pg.Pool({ connectionString: url });
  const adapter = new MigrationAdapter(pool, url ?? null);
  const starting = startSchemaEngine(
    files.map((file) => [file, readFileSync(file, 'utf8')]),
    adapter,
  );
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, method, params } = JSON.parse(line) as Request;
    // Without a method it is the answer to our own 'print'.
    if (method) await answer(id, method, params, starting);
  }
}

async function answer(id: number, method: string, params: unknown, starting: Promise<object>): Promise<void> {
  try {
    const engine = (await starting) as Record<string, Method>;
    const name = method === 'getDatabaseVersion' ? 'version' : method;
    const found = (await engine[name]?.call(engine, params)) ?? {};
    const result: unknown = found instanceof Map ? Object.fromEntries(found) : found;
    const printed = method === 'diff' ? (result as { stdout?: string | null }).stdout : null;
    if (printed) write({ jsonrpc: '2.0', id: 0, method: 'print', params: { content: printed } });
    write({ jsonrpc: '2.0', id, result });
  } catch (error) {
    const message = field(error, 'message') ?? String(error);
    const data = { is_panic: false, message, meta: null, error_code: field(error, 'code') };
    write({ jsonrpc: '2.0', id, error: { code: 4466, message: 'An error happened.', data } });
  }
}

if (options.version) {
  process.stdout.write('schema-engine-cli wasm\n');
} else if (positionals[0] === 'cli') {
  await runCommand(positionals[1] ?? '').catch((error: unknown) => {
    reportFailure(error);
    process.exitCode = 1;
  });
} else {
  await serve();
}
process.exit();
