import type { jobDescription as process } from '../../processes/job-description.ts';
import type { WordsOf } from '../shape.ts';
import { options, parts, shown } from './job-description-shown.ts';
import { reasons, said, shares } from './job-description-terms.ts';

export const jobDescription = {
  title: { one: 'Description de fonction', several: 'Descriptions de fonction' },
  states: {
    drafting: 'En écriture',
    comments: 'Ouverte aux commentaires',
    proposed: 'Proposée à l’accord',
    official: 'Officielle',
    revising: 'Officielle, la version suivante s’écrit',
    paused: 'En pause',
    closed: 'Clôturée',
  },
  commands: {
    begin: {
      does: 'Commencer la description',
      done: 'La description a commencé',
      fields: { language: 'Langue qui fait foi' },
    },
    writeClause: {
      does: 'Écrire une clause',
      done: 'Une clause a été écrite',
      fields: { code: 'De quoi parle la clause', ...said },
    },
    changeClause: {
      does: 'Changer une clause',
      done: 'Une clause a changé',
      fields: { clause: 'Clause', ...said },
    },
    removeClause: {
      does: 'Retirer une clause',
      done: 'Une clause a été retirée',
      fields: { clause: 'Clause' },
    },
    fillFrom: {
      does: 'Partir d’un modèle ou d’une fiche de fonction',
      done: 'Des clauses ont été reprises d’un modèle ou d’une fiche',
      fields: {
        source: 'D’où viennent les clauses',
        clauses: 'Clauses',
        kept: 'Ce qui n’a pas trouvé de place',
      },
    },
    setShares: {
      does: 'Dire les parts du travail',
      done: 'Les parts du travail ont été dites',
      fields: shares,
    },
    setLanguage: {
      does: 'Choisir la langue qui fait foi',
      done: 'La langue qui fait foi a été choisie',
      fields: {
        language: 'Français en Wallonie, néerlandais en Flandre ; à Bruxelles, la langue de la personne',
      },
    },
    stateNoRequirement: {
      does: 'Dire que ce n’est pas une exigence',
      done: 'Quelqu’un a dit que ce n’est pas une exigence',
      fields: { clause: 'Clause', why: 'Pourquoi ce n’en est pas une' },
    },
    openComments: {
      does: 'Ouvrir un tour de commentaires',
      done: 'Un tour de commentaires est ouvert',
      fields: { of: 'À qui demander', until: 'Jusqu’au' },
    },
    comment: {
      does: 'Commenter',
      done: 'Un commentaire est arrivé',
      fields: { clause: 'Clause', what: 'Mon commentaire' },
    },
    commentFromOutside: {
      does: 'Commenter de l’extérieur, sans nom',
      done: 'Un commentaire sans nom est arrivé de l’extérieur',
      fields: { voice: 'Au nom de', about: 'À propos de', what: 'Le commentaire' },
      byLink: {
        what: 'Votre avis sur la description de fonction d’un·e futur·e pair-aidant·e, sans nom.',
        before: [
          'Donnez votre avis sur la description qui vous a été montrée. Elle n’est pas sur cette page.',
          'Le groupe porteur lira ce que vous écrivez, au nom du comité ou du réseau que vous choisissez. Une réponse y sera notée.',
        ],
      },
    },
    answerComment: {
      does: 'Répondre à un commentaire',
      done: 'Un commentaire a reçu une réponse',
      fields: { comment: 'Commentaire', outcome: 'Suite', answer: 'Réponse' },
    },
    closeComments: { does: 'Fermer les commentaires', done: 'Les commentaires sont fermés' },
    propose: { does: 'Proposer à l’accord', done: 'La description a été proposée à l’accord' },
    nameDelegate: {
      does: 'Choisir qui parle pour l’équipe',
      done: 'L’équipe a choisi qui parle pour elle',
      fields: { delegate: 'Collègue' },
    },
    nameSubstitute: {
      does: 'Nommer un·e remplaçant·e',
      done: 'Un·e remplaçant·e a été nommé·e',
      fields: { party: 'Pour', who: 'Remplaçant·e', insteadOf: 'À la place de', from: 'Du', until: 'Au' },
    },
    approve: { does: 'Donner son accord', done: 'Un accord a été donné' },
    askChange: {
      does: 'Demander un changement',
      done: 'Un changement a été demandé : la description revient en écriture',
      fields: { why: 'Ce qui devrait changer, et pourquoi' },
    },
    agreeAtHire: {
      does: 'Donner mon accord à l’engagement',
      done: 'La personne a donné son accord à l’engagement',
    },
    proposeVersion: {
      does: 'Ouvrir la version suivante',
      done: 'La version suivante est ouverte, l’actuelle reste en vigueur',
      fields: { why: 'Pourquoi' },
    },
    agreeVersion: {
      does: 'Donner son accord à la version suivante',
      done: 'Un accord a été donné à la version suivante',
    },
    dropVersion: {
      does: 'Retirer la version suivante',
      done: 'La version suivante a été retirée, l’actuelle reste en vigueur',
    },
    keepAsItIs: {
      does: 'Dire que la description peut rester',
      done: 'Quelqu’un a relu la description : elle peut rester',
      fields: { note: 'Note' },
    },
    noteContractTitle: {
      does: 'Noter le titre au contrat',
      done: 'Le titre au contrat a été noté',
      fields: { sameAs: 'Le titre au contrat est', title: 'Autre titre', why: 'Pourquoi un autre' },
    },
    translateClause: {
      does: 'Traduire une clause, pour aider',
      done: 'Une clause a été traduite, pour aider',
      fields: { clause: 'Clause', language: 'Langue de la traduction', text: 'La clause traduite' },
    },
    publishTranslation: {
      does: 'Publier une traduction, pour aider',
      done: 'Une traduction est là pour aider ; elle ne fait pas foi',
      fields: { translation: 'Traduction' },
    },
    putOnPaper: {
      does: 'Mettre sur papier',
      done: 'La description est sur papier',
      fields: { of: 'Version', hash: 'Empreinte' },
    },
    personNamed: {
      does: 'Dire qui est la personne engagée',
      done: 'La personne engagée a été nommée : ce qui fut dit à cette place est à redire',
      fields: { who: 'Personne engagée' },
    },
    arrived: {
      does: 'Signaler l’arrivée',
      done: 'La personne est arrivée',
      fields: { on: 'Date d’arrivée' },
    },
    pauseWith: { does: 'Mettre en pause', done: 'La description est en pause avec l’accompagnement' },
    resumeWith: { does: 'Reprendre', done: 'La description reprend avec l’accompagnement' },
    closeWith: { does: 'Clôturer', done: 'La description est clôturée avec l’accompagnement' },
  },
  reasons,
  rules: {
    wentBackToDraft: 'Le tour de commentaires est fini : la description revient en écriture',
    becameOfficial: 'Les quatre accords sont là : la description est officielle',
    becameNextVersion: 'La personne et l’institution sont d’accord : la version suivante est officielle',
  },
  waits: {
    comments: 'commenter la description',
    leadApproves: 'l’accord du ou de la responsable du projet',
    managerApproves: 'l’accord du ou de la N+1',
    hrApproves: 'l’accord des ressources humaines',
    teamApproves: 'l’accord de l’équipe',
    revisionWindow: 'relire la description ensemble',
    clauseDecided: 'décider une clause avec la personne',
    versionAgreed: 'donner son accord à la version suivante',
  },
  shown,
  parts,
  options,
} as const satisfies WordsOf<typeof process>;
