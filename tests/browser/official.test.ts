import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addWorkingDays, dayOf } from '#domain/calendar.ts';
import { type DemoStack, demoStack } from '../scenario/demo-stack.ts';
import { openBrowser } from './browser.ts';
import { fill, row } from './hands.ts';
import { type Person, personAt, Steps } from './person.ts';

let stack: DemoStack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([demoStack(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await stack.end();
});

/** Some eighty forms, while other tests run beside it. */
const longWalk = 600_000;
const done = /C’est fait/;
const preparation = 'Préparation de l’équipe';
const description = 'Description de fonction';

interface Everybody {
  readonly sophie: Person;
  readonly irene: Person;
  readonly rosa: Person;
  readonly amina: Person;
  readonly bernard: Person;
  readonly helene: Person;
}

/** Sophie starts and surrounds herself; a group without anybody concerned is none, and she forms another one. */
async function launch({ sophie }: Everybody): Promise<string> {
  await sophie.page.locator('main a', { hasText: 'Lancer l’accompagnement' }).first().click();
  expect(await sophie.sends('Lancer l’accompagnement')).toContain('choses sont à revoir');
  await fill(sophie.page.locator('main form'), {
    'Pourquoi accueillir': ['Demande de l’équipe'],
    'Dites-le avec vos mots': 'L’équipe sait ce qui lui manque pour aller vers les gens.',
    'Financement du poste': 'Structurel',
  });
  expect(await sophie.sends('Lancer l’accompagnement')).toMatch(done);
  const address = new URL(sophie.page.url()).pathname;
  expect(await sophie.gives('Choisir un·e conseiller·ère PAT', { Conseiller: 'Irène' })).toMatch(done);
  for (const [Personne, Rôle] of [
    ['Bernard', 'N+1'],
    ['Hélène', 'Ressources humaines'],
    ['Amina', 'Équipe d’accueil'],
  ] as const)
    expect(await sophie.gives('Inviter quelqu’un', { Personne, Rôle })).toMatch(done);
  await formGroup(sophie);
  expect(await sophie.gives('Démarrer la préparation de l’équipe')).toMatch(done);
  return address;
}

async function formGroup(sophie: Person): Promise<void> {
  const { page } = sophie;
  await sophie.goesTo('Former le groupe porteur');
  const group = [
    ['Sophie', 'Direction'],
    ['Paul', 'Travailleur·euse de terrain'],
    ['Hélène', 'Autre'],
  ];
  for (const [n, [Personne = '', titre = '']] of group.entries())
    await fill(row(page, n + 1), { Personne, 'À quel titre': titre });
  const refused = await sophie.sends('Former le groupe porteur');
  expect(refused).toContain('Le groupe porteur compte au moins une personne concernée.');
  expect(refused).toContain('Ce que vous avez écrit est gardé');
  await fill(row(page, 3), { Personne: 'Rosa', 'À quel titre': 'Personne concernée' });
  expect(await sophie.sends('Former le groupe porteur')).toMatch(done);
}

/** Asked for each time: the day may end while they walk. */
const today = () => ({ day: dayOf(new Date().toISOString()) });

/** The team talks instead of filling in sheets, agrees on two days, and both sides say that it is ready. */
async function prepareTeam(address: string, { sophie, rosa, amina, irene }: Everybody): Promise<void> {
  for (const one of [sophie, rosa, amina, irene]) {
    await one.opens(address);
    await one.goesTo(preparation);
  }
  expect(
    await rosa.gives('Parler ensemble à la place', { 'Avant ou après': 'Avant', 'Personnes présentes': '3' }),
  ).toMatch(done);
  for (const Séance of ['Pourquoi nous', 'Le cadre'])
    expect(
      await sophie.gives('Proposer une date', { Séance, Date: today(), 'Durée en minutes': '120' }),
    ).toMatch(done);
  await amina.page.reload();
  for (const Séance of ['Pourquoi nous', 'Le cadre'])
    expect(await amina.gives('Accepter la date', { Séance })).toMatch(done);
  await rosa.page.reload();
  for (const Séance of ['Pourquoi nous', 'Le cadre'])
    expect(
      await rosa.gives('Noter qu’une séance a eu lieu', {
        Séance,
        'Personnes présentes': '3',
        'Personnes attendues': '3',
      }),
    ).toMatch(done);
  expect(await rosa.gives('Dire « prêt » pour le groupe porteur')).toMatch(done);
  await irene.page.reload();
  expect(await irene.gives('Dire « prêt » comme conseiller·ère PAT')).toMatch(done);
}

const clauses = [
  ['Titre officiel', 'Pair-aidant·e, équipe mobile'],
  ['Raison d’être', 'Apporter ce qu’un parcours vécu permet de voir.'],
  ['Mission', 'Aller vers celles et ceux qui le veulent.'],
  ['Mission', 'Soutenir une démarche que la personne a choisie.'],
  ['Mission', 'Co-animer un groupe d’entraide.'],
  ['Limite', 'Ne s’occupe pas des médicaments.'],
  ['Limite', 'N’est jamais seul·e face à une crise.'],
  ['Hiérarchie', 'Le responsable de l’équipe mobile.'],
  ['Supervision', 'Chaque mois, hors de l’hôpital.'],
  ['Place', 'Participe aux réunions, comme ses collègues.'],
  ['Accès au dossier', 'Le même que l’équipe.'],
  ['Présentation de soi', 'Libre : la personne choisit.'],
  ['Horaire et lieu', 'Quatre jours par semaine.'],
  ['Formation', 'Une formation de pair-aidance est obligatoire avant l’engagement.'],
] as const;

/** Sophie and Bernard write it, two others comment, and what demands a training is said and mended. */
async function write(address: string, { sophie, bernard, amina, helene }: Everybody): Promise<void> {
  await sophie.opens(address);
  expect(await sophie.gives('Démarrer la description de fonction', { Langue: 'Français' })).toMatch(done);
  for (const one of [sophie, bernard, amina, helene]) {
    await one.opens(address);
    await one.goesTo(description);
  }
  for (const [n, [code, text]] of clauses.entries()) {
    const writer = n % 2 === 0 ? sophie : bernard;
    const answers = { 'De quoi parle la clause': code, 'Ce que dit la clause': text };
    expect(await writer.gives('Écrire une clause', answers)).toMatch(done);
  }
  const shares = { 'Avec les personnes': '60', 'Avec l’institution': '30' };
  expect(await sophie.gives('Dire les parts du travail', shares)).toMatch(done);
  const until = { day: addWorkingDays(dayOf(new Date().toISOString()), 5) };
  const asked = { 'À qui demander': ['Équipe d’accueil', 'Ressources humaines'], 'Jusqu’au': until };
  expect(await sophie.gives('Ouvrir un tour de commentaires', asked)).toMatch(done);
  await amina.page.reload();
  expect(await amina.gives('Commenter', { 'Mon commentaire': 'Et le secteur, qui le choisit ?' })).toMatch(
    done,
  );
  await helene.page.reload();
  const remark = { Clause: 'obligatoire', 'Mon commentaire': 'Cette phrase ferme la porte à des personnes.' };
  expect(await helene.gives('Commenter', remark)).toMatch(done);
  await sophie.page.reload();
  expect(await sophie.reads()).toContain('Cette phrase ferme la porte à des personnes.');
  expect(await sophie.gives('Fermer les commentaires')).toMatch(done);
  expect(await sophie.reads()).toContain('Une clause demande ce qu’aucune description ne peut exiger.');
  const mended = { Clause: 'obligatoire', 'Ce que dit la clause': 'Ouverte à qui le souhaite, au travail.' };
  expect(await sophie.gives('Changer une clause', mended)).toMatch(done);
  expect(await sophie.reads()).not.toContain('Une clause demande ce qu’aucune description ne peut exiger.');
}

/** Four agree, each for themselves; with the last one it is official. */
async function agree({ sophie, bernard, amina, helene }: Everybody): Promise<void> {
  expect(await sophie.gives('Proposer à l’accord')).toMatch(done);
  await amina.page.reload();
  expect(await amina.gives('Choisir qui parle pour l’équipe', { Collègue: 'Amina' })).toMatch(done);
  for (const one of [sophie, bernard, helene, amina]) {
    await one.page.reload();
    expect(await one.heading()).not.toContain('Officielle');
    expect(await one.gives('Donner son accord')).toMatch(done);
  }
  expect(await amina.reads()).toContain('la description est officielle');
}

/** All of it, by six people, each in a browser of their own. */
async function walk(steps: Steps, javaScriptEnabled: boolean): Promise<void> {
  const come = (name: string) => personAt(browser, stack.origin, { name, steps, javaScriptEnabled });
  const everybody = {
    sophie: await come('Sophie'),
    irene: await come('Irène'),
    rosa: await come('Rosa'),
    amina: await come('Amina'),
    bernard: await come('Bernard'),
    helene: await come('Hélène'),
  };
  const { sophie } = everybody;
  const address = await launch(everybody);
  await prepareTeam(address, everybody);
  await write(address, everybody);
  await agree(everybody);
  await sophie.opens(address);
  expect(await sophie.reads()).toContain('Ouvrir le recrutement');
}

test.each([
  ['without a script', false],
  ['with scripts', true],
] as const)(
  'from the launch to the official description by pages alone, on phones, %s',
  async (how, javaScriptEnabled) => {
    const steps = new Steps(how);
    await steps.untilTheEnd(() => walk(steps, javaScriptEnabled));
    expect(steps.count).toBeGreaterThan(60);
  },
  longWalk,
);
