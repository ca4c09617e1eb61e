import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { MigrationAdapter } from './migration-adapter.ts';

export type SchemaFiles = [path: string, content: string][];

// Node has it; its types stand in the library of the browser, which this room does not see.
type Exports = Record<string, unknown>;
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: Record<string, object>) => { exports: Exports };
};

type WasmEngine = { __wbg_set_wasm(exports: Exports): void };

const require = createRequire(import.meta.url);
let isLoaded = false;

/** Prisma's schema engine as WebAssembly: the same work as the native one, which would have to be downloaded. */
export async function startSchemaEngine(
  files: SchemaFiles,
  adapter: MigrationAdapter,
): Promise<engine.SchemaEngine> {
  if (!isLoaded) load();
  const datamodels = files.length > 0 ? files : undefined;
  return engine.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

function load(): void {
  const program = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const compiled = new WebAssembly.Module(readFileSync(program));
  const { exports } = new WebAssembly.Instance(compiled, { './schema_engine_bg.js': engine });
  (engine as unknown as WasmEngine).__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  isLoaded = true;
}
