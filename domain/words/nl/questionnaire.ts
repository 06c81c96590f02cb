import type { QuestionnaireWords } from '../shape.ts';

/** Sentences 7 and 8 say a fear: there, agreeing counts the other way round. */
export const questionnaire = [
  'Als men mij vraagt waarom wij een ervaringswerker verwelkomen, kan ik dat in één zin zeggen.',
  'Ik zie wat deze persoon zal brengen dat vandaag niemand brengt.',
  'Ik weet wat niet bij haar of zijn werk zal horen.',
  'Ik voel me op mijn gemak om een situatie met deze persoon te bespreken, als gelijken.',
  'Voor situaties die we delen, moet deze persoon over dezelfde informatie beschikken als ik.',
  'Ik weet hoe ik kan zeggen dat ik het niet eens ben.',
  'Ik ben bang dat mijn eigen vak minder zal tellen.',
  'Ik ben bang dat ik deze persoon zal moeten beschermen of in het oog houden.',
  'Is deze persoon afwezig door ziekte, dan doen wij zoals bij elke collega.',
  'Toont haar of zijn blik dat een gewoonte beter kan, dan wil ik die veranderen.',
  'Met onze huidige werklast kunnen wij iemand goed ontvangen.',
  'Ons team beleeft een periode die rustig genoeg is om iemand te ontvangen.',
  'Een opleiding vooraf zou niet geëist mogen worden.',
  'Ik voel dat de directie dit project echt steunt.',
  'Als het moeilijk loopt, weet ik bij wie ik terechtkan.',
] as const satisfies QuestionnaireWords;
