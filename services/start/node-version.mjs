// Runs before any TypeScript, in any Node: an old one could not even read the next file.
import { existsSync } from 'node:fs';
import path from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24) {
  const brought = existsSync(path.resolve(import.meta.dirname ?? '.', '../../node_modules/.bin/node'));
  process.stderr.write(
    `Passerelle needs Node 24 and this is ${process.versions.node}: ${
      brought
        ? 'start it with "npm start", which uses the Node that npm ci brought.'
        : 'npm ci brought none for this machine, so install Node 24 (https://nodejs.org) and start again.'
    }\n`,
  );
  process.exit(1);
}
if (major === 24 && minor < 12) {
  process.stderr.write(
    `This is Node ${process.versions.node}, the newest that npm has for this machine: enough for a look, but install a current Node 24 for real work.\n`,
  );
}
