import path from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { logFile } from './node-program.ts';
import type { Ports } from './remembered.ts';
import type { Part } from './supervise.ts';
import { startTemporal } from './temporal/server.ts';

/** The embedded Temporal as a supervised part; its memory is a file of the data folder. */
export const temporalPart = (
  folder: DataFolder,
  ports: Ports,
  executable: string,
  namespace: string,
): Part => ({
  name: 'Temporal',
  ours: false,
  pidFile: path.join(folder.run, 'temporal.json'),
  askings: [
    ['SIGTERM', 3000],
    ['SIGKILL', 1000],
  ],
  launch: async (spawned) => {
    const server = {
      port: ports.temporal,
      uiPort: ports.temporalUi,
      databaseFile: folder.temporal,
      namespace,
      logFile: logFile(folder, 'temporal'),
    };
    await startTemporal(executable, server, spawned);
  },
});
