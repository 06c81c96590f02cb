import path from 'node:path';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

// `node tests/bench/bare/worker.ts <address>`: serves the bare workflow in a process of its own, like the product's.
Runtime.install({ logger: new DefaultLogger('ERROR') });
const connection = await NativeConnection.connect({ address: process.argv[2] ?? '' });
const worker = await Worker.create({
  connection,
  taskQueue: 'bare',
  workflowsPath: path.resolve(import.meta.dirname, 'workflow.ts'),
});
process.once('disconnect', () => process.exit(0));
const running = worker.run();
process.send?.('running');
await running;
