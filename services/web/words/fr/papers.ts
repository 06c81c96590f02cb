import type { PapersWords } from '../shapes/papers.ts';

export const papers: PapersWords = {
  title: 'Sur papier',
  lead: 'Chaque version officielle est là, en PDF et en DOCX, et ne change plus.',
  nothingYet: 'Rien n’est encore sur papier. Une version y vient dès qu’elle est officielle.',
  on: (number, day) => `Version ${number}, officielle depuis le ${day}`,
  file: (format, language) => `${format}, en ${language}`,
  counts: 'Fait foi',
  aid: 'Pour aider à lire : seul le texte qui fait foi compte',
  fingerprint: 'Empreinte',
  how: 'Vérifier qu’un papier est bien celui-là',
  howSteps: [
    'Au bas de chaque page du papier se trouvent le numéro de la version et le début de l’empreinte.',
    'À la fin du papier, l’empreinte entière : elle doit être la même qu’ici, signe par signe.',
    'Si un seul mot du texte était changé, l’empreinte serait tout autre. La documentation de Passerelle dit comment la refaire soi-même.',
  ],
  agreedLater:
    'L’accord donné à l’engagement n’est pas sur le papier : il vient après la version, et le papier d’une version ne change plus. Il se lit sur la page.',
};
