import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the compiled theme is kept. */
export const keptStyles = at('../web/static/passerelle.css');

/** The whole theme as one style sheet. */
export const styles = (): string =>
  `${
    compile(at('../web/styles/passerelle.scss'), {
      style: 'compressed',
      charset: false,
      loadPaths: [at('../../node_modules')],
      quietDeps: true,
    }).css
  }\n`;
