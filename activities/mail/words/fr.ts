import type { MailWords } from './shape.ts';

export const fr: MailWords = {
  hello: 'Bonjour,',
  neutral: {
    subject: 'Passerelle : du nouveau pour vous',
    sentence:
      'Il y a du nouveau pour vous dans Passerelle. Ce message n’en dit pas plus : d’autres que vous pourraient le lire. Voici le lien, il s’ouvre une fois que vous êtes entré·e :',
  },
  subjects: {
    news: (what, house) => `${what} · ${house}`,
    turn: (what, day, house) => `À vous, pour le ${day} : ${what} · ${house}`,
    reminder: (what, day, house) =>
      day === null ? `Rappel : ${what} · ${house}` : `Rappel pour le ${day} : ${what} · ${house}`,
    late: (what, day, house) =>
      day === null
        ? `Pas encore de réponse : ${what} · ${house}`
        : `Pas encore de réponse, attendue pour le ${day} : ${what} · ${house}`,
  },
  about: (title, house) => `${title} · ${house}`,
  state: (state) => `Où on en est : ${state}.`,
  awaited: 'Ce qui est attendu de vous :',
  line: (what, day) => `- ${what}, au plus tard le ${day}`,
  reminder: (what, day) =>
    day === null ? `C’est toujours à vous : ${what}.` : `C’est à vous, au plus tard le ${day} : ${what}.`,
  otherwise: (roles) =>
    `Si cette date passe, rien n’est décidé à votre place. On prévient seulement : ${roles}.`,
  late: (what, day, roles) =>
    day === null
      ? `Nous attendons encore une réponse : ${what}. C’est à : ${roles}.`
      : `Une réponse était attendue pour le ${day} : ${what}. C’est à : ${roles}.`,
  silence:
    'Le silence ne vaut ni oui ni non : rien n’est décidé. Vous êtes au courant pour pouvoir demander où cela coince.',
  link: 'Pour voir et répondre :',
  toSee: 'Pour voir où on en est :',
  end: 'Ce message est écrit par Passerelle. Inutile d’y répondre, personne ne lit cette adresse.',
};
