import type { SharedWords } from '../shape.ts';

export const shared = {
  roles: {
    person: 'ervaringswerker',
    lead: 'projectverantwoordelijke',
    advisor: 'PAT-begeleider',
    manager: 'leidinggevende',
    hr: 'personeelsdienst',
    group: 'trekkersgroep',
    team: 'ontvangend team',
    supervisor: 'supervisor',
    support: 'steunpersoon',
    time: 'de kalender',
    process: 'een andere stap',
  },
  reasons: {
    unknownCommand: 'Deze actie bestaat hier niet.',
    notYours: 'Deze actie hoort bij een andere rol dan de uwe.',
    notNow: 'Deze actie kan nu niet.',
    ended: 'Dit is afgerond: u kunt het lezen, maar niets meer wijzigen.',
    nothingToChoose: 'Er valt op dit moment niets te kiezen.',
    notAmongThem: 'Deze keuze staat niet meer in de lijst. Lees de pagina opnieuw en kies opnieuw.',
    invalidInput: 'Een antwoord ontbreekt of heeft niet de verwachte vorm. Kijk elk veld na.',
    unknownMember: 'Deze persoon is hier niet gekend. Voeg die persoon eerst aan het huis toe.',
    holdsAnotherRole:
      'Deze persoon heeft hier niet de rol die nodig is. Kies iemand die hem heeft, of geef die persoon eerst die rol in de begeleiding.',
  },
  possibleWhen: 'Ze kan in deze stappen: {…}.',
  belongsTo: 'Ze komt toe aan: {…}.',
  anyReason: 'Dit is nu niet mogelijk.',
  timeRecords: {
    reminded: 'Er is een herinnering verstuurd',
    escalated: 'Een derde persoon is op de hoogte gebracht',
    passed: 'De datum is bereikt',
  },
  papers: {
    officialDescription: 'officiële functieomschrijving',
    descriptionTranslation: 'vertaling als hulp',
  },
  findings: {
    TRAINING_REQUIRED: 'vraagt een opleiding of een diploma',
    ABSTINENCE_REQUIRED: 'vraagt onthouding',
    RECOVERY_REQUIRED: 'vraagt een bepaalde gezondheid',
    HEALTH_QUESTION: 'stelt een vraag over gezondheid',
  },
} as const satisfies SharedWords;
