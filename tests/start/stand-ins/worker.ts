import { endWhenTold } from './end-when-told.ts';

const working = setInterval(() => undefined, 1000);
endWhenTold(async () => clearInterval(working));
