import { handOut } from './hand-out.ts';

// `node services/start/container/hand-out-command.ts <folder>`: the first service of docker-compose.yml.
const made = await handOut(process.argv[2] ?? '/secrets');
process.stdout.write(
  made
    ? 'Made the passwords and the key ring. Copy the vault now, apart from the database.\n'
    : 'The secrets are there.\n',
);
