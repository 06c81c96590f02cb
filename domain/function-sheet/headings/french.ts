import type { SheetHeadings } from './sheet-headings.ts';

/** How French-speaking institutions head the parts of a function sheet. */
export const french: SheetHeadings = {
  fillers: `
    le la les l un une du de des d et ou principales principaux essentielles essentiels specifiques
    generales generaux prioritaires courantes quotidiennes attendues confiees exercees liees fonction
    poste emploi titulaire travailleur travailleuse collaborateur collaboratrice pair aidant aidante
    pairaidant pairaidante paire vos votre liste detail detaillees detailles resume rappel`,
  sheet: `
    fiche de fonction, description de fonction, descriptif de fonction, profil de fonction, fiche de
    poste, profil de poste, description de poste, fiche emploi`,
  title: `
    fonction, intitulé de la fonction, titre de la fonction, titre officiel, dénomination de la fonction,
    nom de la fonction, intitulé du poste, poste, emploi`,
  purpose: `
    finalité, finalités, but, raison d’être, mission générale, mission principale, mission globale,
    objectif, objectifs, objectif général, objet de la fonction, sens de la fonction`,
  mission: `
    mission, missions, tâche, tâches, description des tâches, activités, activités principales,
    responsabilités, domaine de résultats, domaines de résultats, domaine d’activités, domaines
    d’activités, domaine de responsabilité, domaine de responsabilités, domaines de responsabilité,
    domaines de responsabilités, résultats attendus, contenu de la fonction, rôle, rôle et missions,
    attributions, ce que fait la personne, ce que vous ferez, ce que vous faites, tâches accessoires,
    autres tâches, missions transversales, tâches administratives`,
  limit: `
    limites, limite, limites de la fonction, ce que la fonction ne comprend pas, ce que la fonction n’est
    pas, ce que vous ne ferez pas, ce que vous ne faites pas, ce qu’on ne vous demande pas, ce qui ne
    vous est pas demandé, ce que la personne ne fait pas, ce que le pair-aidant ne fait pas, ce qui n’est
    pas demandé, ce qui ne relève pas de la fonction, ne relève pas de la fonction, ne fait pas partie de
    la fonction, ne font pas partie de la fonction, ce qui ne fait pas partie de la fonction, hors
    fonction, hors missions, hors cadre, exclusions`,
  places: `
    réunions, participation aux réunions, réunions et concertations, concertation, concertations, lieux de
    décision, place dans les décisions, place dans les réunions, participation aux décisions, autonomie de
    décision, pouvoir de décision`,
  fileAccess: `
    accès au dossier, accès aux dossiers, accès au dossier des usagers, accès aux données, accès à
    l’information, accès au dossier patient, accès au dossier du patient, accès aux dossiers patients,
    accès aux dossiers des patients, accès au dossier informatisé, accès au dossier informatisé du
    patient, accès au dossier patient informatisé, accès au DPI, DPI, dossier patient, dossier du patient,
    dossier informatisé du patient, dossier patient informatisé, dossier, dossiers, consultation des
    dossiers`,
  hierarchy: `
    hiérarchie, qui est votre responsable, supérieur hiérarchique, supérieure hiérarchique, supérieur
    hiérarchique direct, responsable hiérarchique, responsable hiérarchique direct, responsable direct,
    responsable, N+1, ligne hiérarchique, lien hiérarchique, liens hiérarchiques, liens hiérarchiques et
    fonctionnels, lien hiérarchique et fonctionnel, lien fonctionnel, liens fonctionnels, relations
    hiérarchiques, relations hiérarchiques et fonctionnelles, relation hiérarchique, relation
    fonctionnelle, relations fonctionnelles, relations, relations internes, relations externes, relations
    internes et externes, relations de travail, position dans l’organigramme, place dans l’organigramme,
    organigramme, position dans l’organisation, place dans l’organisation, position hiérarchique,
    rattachement hiérarchique, sous la responsabilité de`,
  supervision: `
    supervision, supervisions, intervision, intervisions, supervision individuelle, supervision d’équipe,
    soutien, soutien au travailleur, appui, accompagnement du travailleur, accompagnement du pair-aidant,
    tutorat, parrainage`,
  selfPresentation: `présentation de soi, manière de se présenter, se présenter, identité professionnelle`,
  training: `
    formation continue, formation continuée, formations continues, formation permanente, formations
    proposées, formations possibles, possibilités de formation, offre de formation, formation et
    développement, droit à la formation`,
  timePlace: `
    horaire, horaires, où et quand, horaire de travail, temps de travail, durée du travail, régime de
    travail, régime horaire, régime, lieu, lieux, lieu de travail, lieux de travail, lieu de prestation,
    lieu d’affectation, lieu d’exercice, jours de travail, temps et lieu de travail, ETP`,
  revision: `
    révision, révision de la fiche, révision de la fiche de fonction, révision de la fonction, révision de
    la description de fonction, évolution de la fonction, évolution de la fiche, adaptation de la fonction`,
  beside: `
    identification, identification de la fonction, données administratives, informations générales,
    service, département, unité, pôle, institution, l’institution, l’association, contexte, contexte de la
    fonction, présentation de l’institution, présentation de l’association, présentation du service,
    mission du service, missions du service, missions de l’institution, missions de l’association,
    commission paritaire, CP, barème, échelle barémique, catégorie, grade, niveau, code fonction, code
    IFIC, statut, rémunération, salaire, avantages, contrat, type de contrat, conditions, conditions de
    travail, conditions d’accès, conditions d’engagement, conditions particulières, conditions d’exercice,
    exigences, profil, profil recherché, profil de compétences, profil attendu, compétences, compétences
    requises, compétences techniques, compétences comportementales, compétences transversales, compétences
    génériques, savoirs, savoir-faire, savoir-être, connaissances, connaissances requises, aptitudes,
    aptitudes requises, attitudes, qualités, formation, formations, formation requise, formation exigée,
    formation de base, diplôme, diplômes, diplôme requis, diplôme exigé, niveau d’études, titre requis,
    expérience, expérience requise, expérience professionnelle, langues, connaissances linguistiques,
    permis, permis de conduire, secret professionnel, confidentialité, déontologie, secret professionnel
    et déontologie, bien-être au travail, sécurité, hygiène et sécurité, moyens, moyens matériels,
    matériel mis à disposition, évaluation, évaluation de la fonction, indicateurs, indicateurs de
    résultats, critères d’évaluation, entrée en vigueur, entrée en fonction, date, date de création, date
    de mise à jour, version, auteur, approuvé par, validé par, validation, signature, signatures, annexe,
    annexes, divers, remarques, remarque, historique, valeurs, nos valeurs, pour postuler, candidature`,
};
