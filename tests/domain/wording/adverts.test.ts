import { describe, expect, it } from 'vitest';
import { checkWording } from '#domain/wording-rules.ts';

/** Whole adverts that ask for nothing they may not, a line of theirs, a line to add under it, and its code. */
const adverts = [
  {
    language: 'fr',
    text: `Le Gué cherche un·e pair-aidant·e (0,8 ETP, CDI)

Qui sommes-nous ?
Notre service de santé mentale accompagne des adultes vivant avec des troubles psychiques, à Bruxelles. L'équipe compte une psychiatre, trois infirmiers, deux assistantes sociales et un éducateur diplômé.

Votre fonction
- rencontrer les personnes à domicile, à l'hôpital ou dehors
- co-animer un groupe d'entraide
- participer aux réunions cliniques et donner votre avis sur les situations
- former les stagiaires une fois par an
- aider à comprendre un traitement ou un courrier médical, si la personne le demande

Votre profil
- vous avez une expérience de la maladie, de l'hospitalisation ou de la dépendance
- vous avez pris du recul sur ce parcours
- vous êtes à l'aise avec le travail d'équipe
- vous parlez français ; le néerlandais est un atout
- permis B souhaité

Nous offrons
- un salaire selon le barème 1.55 (bachelier) de la CP 332, sans condition de diplôme
- une supervision mensuelle externe
- des formations au choix, pendant les heures de travail
- la même protection en cas de maladie que pour tous les collègues

Candidature
Envoyez quelques lignes sur ce qui vous attire dans ce poste à Irène. Aucun CV ni diplôme n'est nécessaire. Nous ne posons pas de questions sur votre santé.`,
    under: '- vous avez pris du recul sur ce parcours',
    added: "- être titulaire d'un bachelier",
    code: 'TRAINING_REQUIRED',
  },
  {
    language: 'nl',
    text: `Vacature ervaringswerker (60 %)

Wie zijn we?
Ons team begeleidt mensen met een psychische kwetsbaarheid of een verslaving. We zijn met zes: een psychiater, twee verpleegkundigen, een maatschappelijk werker met een bachelor, en twee ervaringswerkers.

Jouw taken
- je ontmoet bewoners thuis of in het ziekenhuis
- je geeft mee vorming aan studenten
- je denkt mee over behandeling en herstel als bewoners dat vragen

Jouw profiel
- je hebt zelf ervaring met herstel, opname of dakloosheid
- je kan met afstand naar je eigen verhaal kijken
- je bent flexibel en werkt graag samen
- rijbewijs B is een pluspunt; een diploma is niet nodig

Ons aanbod
- loon volgens barema B1c, ook zonder bachelor
- een opleiding naar keuze, tijdens de uren
- supervisie en intervisie

Solliciteren
Stuur een mail met wat je wil vertellen. Bij ziekte gelden voor iedereen dezelfde regels.`,
    under: '- je kan met afstand naar je eigen verhaal kijken',
    added: '- je bent minstens een jaar clean',
    code: 'ABSTINENCE_REQUIRED',
  },
  {
    language: 'en',
    text: `Peer worker, 22 hours
About us
We provide mental health services and outreach in the city. The team has a nurse, two social workers with degrees and a doctor.
What you will do
- meet people at home, in hospital or outdoors
- talk about medication and recovery when they want to
- help to train students and new staff
About you
- you have lived experience of mental distress, addiction or homelessness
- you have taken time to think about it
- you like working in a team
- no certificate needed; a driving licence is an asset
What we offer
- graduate pay scale, with or without a degree
- training if you want it, in paid hours
- monthly supervision
How to apply
Send us a few lines. We do not ask about your health, and sick leave is the same for everyone.`,
    under: '- you have taken time to think about it',
    added: '- you have been well and stable for a year',
    code: 'RECOVERY_REQUIRED',
  },
] as const;

describe('a whole advert', () => {
  it.each(adverts)('that asks for nothing it may not is left alone ($language)', ({ text }) => {
    expect(checkWording(text)).toEqual([]);
  });

  it.each(adverts)('with one such line among the others is stopped at that line ($language)', (advert) => {
    const text = advert.text.replace(advert.under, `${advert.under}\n${advert.added}`);
    expect(checkWording(text).map(({ code, quote }) => [code, `- ${quote}`])).toEqual([
      [advert.code, advert.added],
    ]);
  });
});
