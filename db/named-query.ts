import { Query } from 'pg';
import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';

type Answer<R extends QueryResultRow> = (error: Error | undefined, result: QueryResult<R>) => void;

/** A statement under its name. Given as an object, pg would first copy it, descriptor by descriptor. */
class NamedQuery<R extends QueryResultRow> extends Query<R> {
  declare readonly name: string | undefined;

  constructor({ name, text, values }: QueryConfig, answer: Answer<R>) {
    super(text, values, answer);
    this.name = name;
  }
}

/** What a connection answers to a statement. */
export const answerOf = <R extends QueryResultRow>(
  client: PoolClient,
  query: QueryConfig,
): Promise<QueryResult<R>> =>
  new Promise((resolve, reject) => {
    client.query(
      new NamedQuery<R>(query, (error, result) => {
        if (error) reject(error);
        else resolve(result);
      }),
    );
  });
