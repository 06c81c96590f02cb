import type { Life } from '../life.ts';
import { anaAtLeFil } from './ana.ts';
import { deWade } from './joris.ts';
import { nadiaAtLeGue } from './nadia.ts';
import { passage } from './passage.ts';
import { withIrene } from './with-irene.ts';
import { withThomas } from './with-thomas.ts';

/** Every accompaniment of the demonstration. None in Les Aubépines: there the scenario begins. */
export const lives: readonly Life[] = [
  nadiaAtLeGue,
  deWade,
  anaAtLeFil,
  passage,
  ...withIrene,
  ...withThomas,
];
