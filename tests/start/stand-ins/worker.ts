import { endWhenTold } from '#services/start/supervised.ts';

const working = setInterval(() => undefined, 1000);
endWhenTold(async () => clearInterval(working));
