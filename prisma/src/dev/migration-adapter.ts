import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

type Pool = pg.Pool;

const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * `@prisma/adapter-pg` made fit for the schema engine: it does not know the type "char", which the catalogue uses,
 * and it cuts scripts at semicolons, which breaks the bodies of functions.
 */
export class MigrationAdapter implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #pool: Pool;
  readonly #url: string | null;

  /** Without a URL there is no shadow database, which `diff` between a database and a schema does not need. */
  constructor(pool: Pool, url: string | null) {
    this.#pool = pool;
    this.#url = url;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return fitForMigrations(await new PrismaPg(this.#pool).connect(), this.#pool);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    if (this.#url === null) throw new Error('There is no server on which a shadow database could be made.');
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await this.#pool.query(`CREATE DATABASE "${name}"`);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    const pool = new pg.Pool({ connectionString: url.href });
    const shadow = fitForMigrations(await new PrismaPg(pool).connect(), pool);
    shadow.dispose = async () => {
      await pool.end();
      await this.#pool.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    };
    return shadow;
  }
}

type AdapterInside = {
  performIO(query: SqlQuery): Promise<{ fields?: { dataTypeID: number }[] }>;
  onError(error: unknown): never;
};

function fitForMigrations(adapter: SqlDriverAdapter, pool: Pool): SqlDriverAdapter {
  const inside = adapter as unknown as AdapterInside;
  const performIO = inside.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const characterColumns = new WeakMap<SqlQuery, number[]>();
  inside.performIO = async (query) => {
    const result = await performIO(query);
    const columns: number[] = [];
    for (const [at, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR_OID) continue;
      field.dataTypeID = TEXT_OID;
      columns.push(at);
    }
    characterColumns.set(query, columns);
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const at of characterColumns.get(query) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error: unknown) => inside.onError(error));
  };
  return adapter;
}
