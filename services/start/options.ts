import { Command } from 'commander';

/** What was asked for on the command line. */
export interface StartOptions {
  /** A throw-away data folder, removed at the end. */
  readonly ephemeral: boolean;
  /** No demonstration house. */
  readonly empty: boolean;
}

/** Reads the words after `npm start --`. */
export function readOptions(words: readonly string[]): StartOptions {
  const options = new Command('npm start --')
    .description('Starts the whole of Passerelle: PostgreSQL, Temporal, the worker and the API.')
    .option('--ephemeral', 'use a throw-away data folder, removed at the end', false)
    .option('--empty', 'start without the demonstration house', false)
    .parse([...words], { from: 'user' })
    .opts<{ ephemeral: boolean; empty: boolean }>();
  return { ephemeral: options.ephemeral, empty: options.empty };
}
