import type { QuestionnaireWords } from '../shape.ts';

/** Sentences 7 and 8 say a fear: there, agreeing counts the other way round. */
export const questionnaire = [
  'When somebody asks why we welcome a peer worker, I can answer in one sentence.',
  'I see what this person will bring that nobody brings today.',
  'I know what will not be part of their work.',
  'I feel at ease talking about a situation with them, as equals.',
  'For the situations we share, they must have the same information as I have.',
  'I know how to tell them that I disagree.',
  'I am afraid that my own profession will count for less.',
  'I am afraid that I will have to protect them or keep an eye on them.',
  'When they are away because of illness, we will do as for any other colleague.',
  'When their view shows that a habit can change, I am ready to change it.',
  'With our present workload we can welcome somebody properly.',
  'Our team is living through a time calm enough to welcome somebody.',
  'A training beforehand should not be demanded of this person.',
  'I feel that the management truly supports this project.',
  'When it goes badly, I know whom to turn to.',
] as const satisfies QuestionnaireWords;
