import type { MailWords } from './shape.ts';

export const nl: MailWords = {
  hello: 'Goeiedag,',
  neutral: {
    subject: 'Passerelle: er is nieuws voor u',
    sentence:
      'Er is nieuws voor u in Passerelle. Meer zegt dit bericht niet: ook anderen zouden het kunnen lezen. Met deze link opent u het, zodra u binnen bent:',
  },
  subjects: {
    news: (what, house) => `${what} · ${house}`,
    turn: (what, day, house) => `Aan u, tegen ${day}: ${what} · ${house}`,
    reminder: (what, day, house) =>
      day === null ? `Herinnering: ${what} · ${house}` : `Herinnering voor ${day}: ${what} · ${house}`,
    late: (what, day, house) =>
      day === null
        ? `Nog geen antwoord: ${what} · ${house}`
        : `Nog geen antwoord, verwacht tegen ${day}: ${what} · ${house}`,
  },
  about: (title, house) => `${title} · ${house}`,
  state: (state) => `Waar het staat: ${state}.`,
  awaited: 'Wat van u verwacht wordt:',
  line: (what, day) => `- ${what}, ten laatste op ${day}`,
  reminder: (what, day) =>
    day === null ? `Het is nog altijd aan u: ${what}.` : `Het is aan u, ten laatste op ${day}: ${what}.`,
  otherwise: (roles) =>
    `Gaat die datum voorbij, dan wordt niets in uw plaats beslist. Alleen wordt verwittigd: ${roles}.`,
  late: (what, day, roles) =>
    day === null
      ? `We wachten nog op een antwoord: ${what}. Het is aan: ${roles}.`
      : `Tegen ${day} werd een antwoord verwacht: ${what}. Het is aan: ${roles}.`,
  silence:
    'Zwijgen is geen ja en geen nee: er is niets beslist. U weet het nu, zodat u kunt vragen waar het vastzit.',
  link: 'Bekijken en antwoorden:',
  toSee: 'Bekijken waar het staat:',
  end: 'Dit bericht is door Passerelle geschreven. Antwoorden hoeft niet, niemand leest dit adres.',
};
