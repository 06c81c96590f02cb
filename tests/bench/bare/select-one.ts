import fastify from 'fastify';
import { Pool } from 'pg';

// `node tests/bench/bare/select-one.ts <address of a database>`: the least that an answer out of PostgreSQL can be.
const pool = new Pool({ connectionString: process.argv[2] ?? '', max: 8 });
const app = fastify();
app.get(
  '/',
  { schema: { response: { 200: { type: 'object', properties: { one: { type: 'integer' } } } } } },
  async () => {
    const { rows } = await pool.query<{ one: number }>({
      name: 'one',
      text: 'select $1::int as one',
      values: [1],
    });
    return rows[0];
  },
);
process.once('disconnect', () => process.exit(0));
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
