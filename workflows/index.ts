// The name of a kind in camel case is its type of workflow; every-kind.ts does not compile when one is missing.
export { life as accompaniment, life as jobDescription, life as teamPreparation } from './life.ts';
export { letter } from './letter.ts';
