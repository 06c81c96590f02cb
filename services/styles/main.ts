import { writeFile } from 'node:fs/promises';
import { keptStyles, styles } from './compile.ts';

// `npm run styles`: writes the style sheet of the pages anew.
await writeFile(keptStyles, styles());
process.stdout.write('services/web/static/passerelle.css\n');
