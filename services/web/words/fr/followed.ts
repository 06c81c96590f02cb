import type { Counts, FollowedWords } from '../shapes/followed.ts';

const lines = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? `1 ligne ${one}` : `${count} lignes ${several}`];

const counted = (counts: Counts): string =>
  [
    ...lines(counts.new, 'nouvelle', 'nouvelles'),
    ...lines(counts.changed, 'changée', 'changées'),
    ...lines(counts.same, 'inchangée', 'inchangées'),
    ...lines(counts.linked, 'déjà reliée', 'déjà reliées'),
    ...lines(counts.gone, 'qui n’est plus dans le fichier', 'qui ne sont plus dans le fichier'),
  ].join(', ');

export const followed: FollowedWords = {
  title: 'Mes suivis hors Passerelle',
  lead: 'Ce sont vos propres notes, reprises de votre tableau. Vous seul·e les lisez.',
  tag: 'Hors Passerelle',
  nothing: 'Votre liste est vide. Vous pouvez y reprendre votre tableau, tel qu’il est.',
  bring: 'Reprendre mon tableau',
  bringAgain: 'Reprendre mon tableau à nouveau',
  add: 'Ajouter une ligne',
  csv: 'Télécharger la liste (CSV)',
  gone: 'N’est plus dans votre fichier',
  unnamed: 'Sans nom',
  unread: (column, value) => `${column} : « ${value} », comme dans votre fichier`,
  see: 'Voir ma liste, ou y reprendre un tableau',
  open: (name) => `Noter ou changer : ${name}`,
  more: (count) => `Et ${count} autres : ils sont dans le fichier CSV.`,
  taken: (counts) => `C’est repris : ${counted(counts)}.`,
  noted: 'C’est noté.',
  linked: 'C’est relié : l’accompagnement prend la place de cette ligne.',
  erased: 'La ligne est effacée.',
  upload: {
    title: 'Reprendre mon tableau',
    lead: 'Envoyez le fichier où vous suivez vos accompagnements, comme il est. Rien n’est repris avant que vous ayez tout vérifié.',
    names:
      'N’y laissez pas le nom des personnes pair-aidantes, ni rien sur leur santé. Vous pourrez aussi laisser de côté des colonnes entières.',
    label: 'Votre fichier',
    hint: 'XLSX ou CSV, 2 Mo au plus. Un .xls ou un .ods s’enregistre en XLSX.',
    send: 'Lire le fichier',
    missing: 'Choisissez un fichier.',
    then: [
      'Vous dites ce que contient chaque colonne : une proposition est faite.',
      'Vous voyez, ligne par ligne, ce qui sera repris et ce qui n’est pas compris.',
      'Ce qui n’est pas compris est gardé tel quel, avec sa ligne.',
    ],
  },
  columns: {
    title: 'Que contient chaque colonne ?',
    lead: (rows) =>
      `${rows === 1 ? '1 ligne a été lue' : `${rows} lignes ont été lues`}. Regardez les propositions et corrigez-les.`,
    sheet: (name, sheets) =>
      sheets > 1
        ? `Feuille lue : « ${name} », la première des ${sheets} qui sont remplies.`
        : `Feuille lue : « ${name} ».`,
    above: 'Ces lignes au-dessus des titres ne sont pas reprises :',
    examples: 'Exemples',
    noExample: 'Cette colonne est vide.',
    label: 'Cette colonne contient',
    uses: { keep: 'Autre chose : garder tel quel', leaveOut: 'Ne pas reprendre' },
    names:
      'Une colonne avec des noms de personnes pair-aidantes ? Choisissez « Ne pas reprendre » : elle n’est gardée nulle part.',
    twice: 'Deux colonnes ne peuvent pas contenir la même chose. Gardez-en une telle quelle.',
    send: 'Voir ce qui sera repris',
    drop: 'Abandonner ce fichier',
  },
  check: {
    title: 'Ce qui sera repris',
    summary: (counts) => `${counted(counts)}.`,
    nothing: 'Ce fichier dit la même chose que votre liste : rien ne changera.',
    gone: 'Ce qui n’est plus dans le fichier reste dans votre liste, avec une marque.',
    faults: (count) =>
      count === 1 ? 'Une cellule n’est pas comprise.' : `${count} cellules ne sont pas comprises.`,
    kept: 'Elle est gardée telle quelle.',
    row: (number) => `Ligne ${number}`,
    outcomes: { new: 'Nouvelle', changed: 'Changée', same: 'Inchangée', linked: 'Déjà reliée' },
    why: {
      notADay: 'ce n’est pas une date que l’on reconnaît',
      tooLong: 'c’est trop long pour cette cellule',
    },
    notShown: (count) => `${count} autres lignes ne sont pas montrées ici. Elles sont reprises aussi.`,
    take: 'Reprendre dans ma liste',
    back: 'Revoir les colonnes',
  },
  one: {
    addTitle: 'Ajouter un suivi',
    names: 'N’écrivez pas le nom de la personne pair-aidante, ni rien sur sa santé.',
    save: 'Garder',
    came: 'Comme c’était dans le fichier',
    cameLead: 'Ces cellules restent telles qu’elles sont venues.',
    linkTitle: 'L’accompagnement existe ici ?',
    linkLead: 'Reliez-le : cette ligne quitte alors votre liste.',
    linkLabel: 'Accompagnement',
    linkNone: 'Aucun accompagnement ne vous est ouvert pour le moment.',
    link: 'Relier',
    eraseTitle: 'Effacer cette ligne',
    eraseLead: 'Il n’en restera rien ici. Si elle est encore dans votre fichier, elle reviendra avec lui.',
    erase: 'Effacer',
    sure: 'Oui, je veux effacer cette ligne',
  },
};
