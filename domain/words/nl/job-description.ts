import type { jobDescription as process } from '../../processes/job-description.ts';
import type { WordsOf } from '../shape.ts';
import { options, parts, shown } from './job-description-shown.ts';
import { reasons, said, shares } from './job-description-terms.ts';

export const jobDescription = {
  title: { one: 'Functieomschrijving', several: 'Functieomschrijvingen' },
  states: {
    drafting: 'Wordt geschreven',
    comments: 'Open voor opmerkingen',
    proposed: 'Voorgelegd voor akkoord',
    official: 'Officieel',
    revising: 'Officieel, de volgende versie wordt geschreven',
    paused: 'Gepauzeerd',
    closed: 'Afgesloten',
  },
  commands: {
    begin: {
      does: 'De omschrijving beginnen',
      done: 'De omschrijving is begonnen',
      fields: { language: 'Taal die telt' },
    },
    writeClause: {
      does: 'Een clausule schrijven',
      done: 'Er is een clausule geschreven',
      fields: { code: 'Waarover de clausule gaat', ...said },
    },
    changeClause: {
      does: 'Een clausule wijzigen',
      done: 'Er is een clausule gewijzigd',
      fields: { clause: 'Clausule', ...said },
    },
    removeClause: {
      does: 'Een clausule schrappen',
      done: 'Er is een clausule geschrapt',
      fields: { clause: 'Clausule' },
    },
    fillFrom: {
      does: 'Van een model of een functiefiche vertrekken',
      done: 'Clausules van een model of een fiche zijn overgenomen',
      fields: {
        source: 'Waar de clausules vandaan komen',
        clauses: 'Clausules',
        kept: 'Wat geen plaats vond',
      },
    },
    setShares: {
      does: 'De delen van het werk zeggen',
      done: 'De delen van het werk zijn gezegd',
      fields: shares,
    },
    setLanguage: {
      does: 'De taal kiezen die telt',
      done: 'De taal die telt is gekozen',
      fields: { language: 'Nederlands in Vlaanderen, Frans in Wallonië; in Brussel de taal van de persoon' },
    },
    stateNoRequirement: {
      does: 'Zeggen dat het geen vereiste is',
      done: 'Iemand zei dat het geen vereiste is',
      fields: { clause: 'Clausule', why: 'Waarom het er geen is' },
    },
    openComments: {
      does: 'Een ronde opmerkingen openen',
      done: 'Er is een ronde opmerkingen open',
      fields: { of: 'Aan wie het vragen', until: 'Tot en met' },
    },
    comment: {
      does: 'Een opmerking geven',
      done: 'Er kwam een opmerking',
      fields: { clause: 'Clausule', what: 'Mijn opmerking' },
    },
    commentFromOutside: {
      does: 'Van buitenaf een opmerking geven, zonder naam',
      done: 'Van buitenaf kwam een opmerking zonder naam',
      fields: { voice: 'Namens', about: 'Waarover', what: 'De opmerking' },
      byLink: {
        what: 'Uw mening over de functieomschrijving van een toekomstige ervaringswerker, zonder naam.',
        before: [
          'Geef uw mening over de omschrijving die u getoond werd. Ze staat niet op deze pagina.',
          'De werkgroep leest wat u schrijft, in naam van het comité of het netwerk dat u kiest. Er wordt een antwoord bij genoteerd.',
        ],
      },
    },
    answerComment: {
      does: 'Een opmerking beantwoorden',
      done: 'Een opmerking kreeg een antwoord',
      fields: { comment: 'Opmerking', outcome: 'Gevolg', answer: 'Antwoord' },
    },
    closeComments: { does: 'De opmerkingen afsluiten', done: 'De opmerkingen zijn afgesloten' },
    propose: { does: 'Voor akkoord voorleggen', done: 'De omschrijving is voor akkoord voorgelegd' },
    nameDelegate: {
      does: 'Kiezen wie namens het team spreekt',
      done: 'Het team koos wie namens het team spreekt',
      fields: { delegate: 'Collega' },
    },
    nameSubstitute: {
      does: 'Een vervanger aanduiden',
      done: 'Er is een vervanger aangeduid',
      fields: {
        party: 'Voor',
        who: 'Vervanger',
        insteadOf: 'In plaats van',
        from: 'Vanaf',
        until: 'Tot en met de dag',
      },
    },
    approve: { does: 'Akkoord geven', done: 'Er is een akkoord gegeven' },
    askChange: {
      does: 'Een wijziging vragen',
      done: 'Er is een wijziging gevraagd: de omschrijving wordt weer geschreven',
      fields: { why: 'Wat anders zou moeten, en waarom' },
    },
    agreeAtHire: {
      does: 'Mijn akkoord geven bij de aanwerving',
      done: 'De persoon gaf akkoord bij de aanwerving',
    },
    proposeVersion: {
      does: 'De volgende versie openen',
      done: 'De volgende versie is open, de huidige blijft gelden',
      fields: { why: 'Waarom' },
    },
    agreeVersion: {
      does: 'Akkoord geven met de volgende versie',
      done: 'Er is een akkoord gegeven met de volgende versie',
    },
    dropVersion: {
      does: 'De volgende versie intrekken',
      done: 'De volgende versie is ingetrokken, de huidige blijft gelden',
    },
    keepAsItIs: {
      does: 'Zeggen dat de omschrijving mag blijven',
      done: 'Iemand herlas de omschrijving: ze mag blijven',
      fields: { note: 'Nota' },
    },
    noteContractTitle: {
      does: 'De titel in het contract noteren',
      done: 'De titel in het contract is genoteerd',
      fields: { sameAs: 'De titel in het contract is', title: 'Andere titel', why: 'Waarom een andere' },
    },
    translateClause: {
      does: 'Een clausule vertalen, als hulp',
      done: 'Een clausule is vertaald, als hulp',
      fields: { clause: 'Clausule', language: 'Taal van de vertaling', text: 'De vertaalde clausule' },
    },
    publishTranslation: {
      does: 'Een vertaling publiceren, als hulp',
      done: 'Er is een vertaling als hulp; ze telt niet als officiële tekst',
      fields: { translation: 'Vertaling' },
    },
    putOnPaper: {
      does: 'Op papier zetten',
      done: 'De omschrijving staat op papier',
      fields: { of: 'Versie', hash: 'Vingerafdruk' },
    },
    personNamed: {
      does: 'Zeggen wie de aangeworven persoon is',
      done: 'De aangeworven persoon is aangeduid: wat op die plaats werd gezegd, is opnieuw te zeggen',
      fields: { who: 'Aangeworven persoon' },
    },
    arrived: {
      does: 'De aankomst melden',
      done: 'De persoon is aangekomen',
      fields: { on: 'Datum van aankomst' },
    },
    pauseWith: { does: 'Pauzeren', done: 'De omschrijving pauzeert samen met de begeleiding' },
    resumeWith: { does: 'Hervatten', done: 'De omschrijving gaat verder met de begeleiding' },
    closeWith: { does: 'Afsluiten', done: 'De omschrijving is afgesloten met de begeleiding' },
  },
  reasons,
  rules: {
    wentBackToDraft: 'De ronde opmerkingen is voorbij: de omschrijving wordt weer geschreven',
    becameOfficial: 'De vier akkoorden zijn er: de omschrijving is officieel',
    becameNextVersion: 'De persoon en de instelling gaan akkoord: de volgende versie is officieel',
  },
  waits: {
    comments: 'opmerkingen geven bij de omschrijving',
    leadApproves: 'het akkoord van de projectverantwoordelijke',
    managerApproves: 'het akkoord van de direct leidinggevende',
    hrApproves: 'het akkoord van de personeelsdienst',
    teamApproves: 'het akkoord van het team',
    revisionWindow: 'de omschrijving samen herlezen',
    clauseDecided: 'een clausule met de persoon beslissen',
    versionAgreed: 'akkoord gaan met de volgende versie',
  },
  shown,
  parts,
  options,
} as const satisfies WordsOf<typeof process>;
