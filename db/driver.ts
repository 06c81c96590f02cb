import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import type { Pool, PoolClient, QueryResult as PgResult } from 'pg';
import { leavesItWhole } from './failures.ts';

/** Statements that are prepared under a name, in all connections; a mistake that makes endless texts stops there. */
const namesAtMost = 300;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= namesAtMost) return known;
  const name = `passerelle_${names.size}`;
  names.set(text, name);
  return name;
}

class PreparingConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  #broken = false;
  #begins = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async executeQuery<R>({
    sql: text,
    parameters,
  }: Pick<CompiledQuery, 'sql' | 'parameters'>): Promise<QueryResult<R>> {
    if (this.#begins && parameters.length > 0) await this.#send('begin', []);
    const prefix = this.#begins && parameters.length === 0 ? 'begin; ' : '';
    this.#begins = false;
    const { rows, rowCount, command } = await this.#send(prefix + text, parameters);
    if (command === 'SELECT') return { rows };
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  }

  /** A transaction begins with its first statement: one round trip less for each of them. */
  begin(): void {
    this.#begins = true;
  }

  async #send(text: string, values: readonly unknown[]): Promise<PgResult> {
    const name = values.length > 0 ? nameOf(text) : undefined;
    try {
      const query = { text, values: [...values], ...(name === undefined ? {} : { name }) };
      const result: PgResult | PgResult[] = await this.#client.query(query);
      if (!Array.isArray(result)) return result;
      const last = result.at(-1);
      if (!last) throw new Error('a statement without a result');
      return last;
    } catch (error) {
      if (!leavesItWhole(error)) this.#broken = true;
      throw error;
    }
  }

  streamQuery(): never {
    throw new Error('results are not streamed here');
  }

  /** Ends a transaction; on a broken connection the server has done so already. */
  async rollback(): Promise<void> {
    const begun = !this.#begins;
    this.#begins = false;
    if (begun && !this.#broken) await this.executeQuery({ sql: 'rollback', parameters: [] });
  }

  release(): void {
    this.#client.release(this.#broken);
  }
}

class PreparingDriver implements Driver {
  readonly #pool: Pool;
  readonly #connections = new WeakMap<DatabaseConnection, PreparingConnection>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection = new PreparingConnection(await this.#pool.connect());
    this.#connections.set(connection, connection);
    return connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#own(connection).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#own(connection).executeQuery({ sql: 'commit', parameters: [] });
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#own(connection).rollback();
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#own(connection).release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }

  #own(connection: DatabaseConnection): PreparingConnection {
    const own = this.#connections.get(connection);
    if (!own) throw new Error('a connection of another driver');
    return own;
  }
}

/**
 * PostgreSQL with every statement prepared: parsing and planning ten writes under their policies takes PostgreSQL
 * longer than doing them, and Kysely's own driver does not name statements.
 */
export const preparingDialect = (pool: Pool): Dialect => ({
  createDriver: () => new PreparingDriver(pool),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
});
