import type { Lexicon } from './cue.ts';

/** French, as written in Belgium and France. */
export const french: Lexicon = {
  neutral: `service de sante, services de sante, soins de sante, mediateur de sante, mediatrice de sante
    mediateurs de sante, professionnel* de sante, centre de sante, reseau de sante, maison medicale
    maisons medicales, promotion de la sante, sante publique, sante communautaire
    service de sante mentale, services de sante mentale, secteur de la sante, au travail comme a la maison
    au travail ou en dehors, au travail et en dehors, pendant et en dehors, a la demande, une demande
    la demande, leur demande, sa demande, votre demande, leurs demandes, les demandes, sur demande
    a propos, en cours, au cours, demandeur*, demandeuse*, au moins, permis de conduire
    certificat de bonne vie, certificat de bonnes vie, attestation d emploi, attestation de residence
    attestation fiscale, formation du groupe, formation d un groupe, conditions de travail
    conditions salariales, conditions maribel, sans doute, dans .. equipe, dans .. equipes
    dans .. service, au sein d* .. equipe, au sein d* .. service, de notre equipe, rejoindre .. equipe
    dans .. institution, au sein d* .. institution, formation d adultes, formation pour adultes
    formation des adultes`,
  demand: `exig*, requis*, requier*, obligatoire*, obligatoirement, obligation*, indispensable*, imperati*
    necessaire*, necessit*, essentiel*, primordial*, incontournable*, crucial*, de rigueur, absolument
    depend, dependra, on attend, attendons, que des, minimum, a jour, pour acceder, copie d*, copies d*
    la regle, au plus tard, a condition, sont demandes, savoir si, il faut, faut, devez, doit, doivent
    devra, devrez, devront, condition, conditions, conditionn*, sine qua non, prerequis, pre requis
    non negociable*, pas negociable*, pas facultati*, pas optionnel*, attendu*, demandons, demande
    demandee, demandees, reserve a, reservee a, reserve aux, reservee aux, reserves aux, uniquement
    exclusivement, seuls, seules, que si, seulement si, pas de derogation, aucune derogation
    aucune exception, sans exception, a fournir, a joindre, nous attendons, sous reserve, tenu de
    tenue de, meme en dehors, impose*, a suivre, interdit*`,
  profile: `profil, exigences, criteres, competences, qualification requise, qualifications
    niveau d etudes, etudes, nous cherchons, nous recherchons, recherchons, cherchons, profil recherche
    on cherche, qui etes vous, dossier de candidature, votre dossier, dossier comprend*, candidature
    titre, titres, diplome, diplomes, bagage, vos atouts`,
  chapter: `missions, mission, taches, votre mission, vos missions, fonction, contexte, lieu
    lieu de travail, horaire, horaires, contrat, contact, postuler, votre role, role, notre offre, offre
    limites, avantages, ce que nous offrons, qui sommes nous`,
  holds: `titulaire*, possession, possede*, possedez, dispose, disposez, disposer, detenteur*, detentrice*
    detenir, detenez, detient, porteur*, porteuse*, muni*, justifier d*, justifiez d*, justifie d*
    vous avez, avoir, tu as, a un, a une, pourvu d*, nanti d*, nous cherchons, nous recherchons
    on cherche`,
  are: 'vous etes, etre, tu es, candidat .. est, candidate .. est, personne est, la personne .. est',
  completed: `avoir suivi, avoir termine, avoir reussi, avoir acheve, avoir fait, avoir obtenu, avez suivi
    avez termine, avez reussi, avez acheve, avoir valide, avez valide, a valide, ayant valide
    avoir boucle, avez boucle, avoir fini, ayez suivi, ayez termine, ayez reussi, ayez boucle, ayez fini
    ayez obtenu, avez fini, avez obtenu, ayant suivi, ayant termine, ayant reussi, a suivi, a termine
    a reussi, suivi complet, avez une formation, avoir une formation`,
  undertakes: `s engage*, engagez a, engage a, acceptez de, accepte de, suivrez, suivez, suivra
    qu il suit, qu elle suit, qu ils suivent, suivront, poursuiv*, poursuit, qu il prepare
    qu elle prepare, prepare en, se former, vous formerez, vous former, vous inscrire, vous inscrirez
    vous vous inscrivez, etes pret* a suivre, etes dispose* a suivre, inscription`,
  asks: `indiquer, indiquez, indiquera, preciser, precisez, precisera, mentionner, mentionnez, mentionnera
    decrire, decrivez, expliquer, expliquez, expliquera, parler, parlez, parlera, dire, dites, racontez
    raconter, joindre, joignez, joint, jointe, joints, jointes, fournir, fournissez, fournira, envoyer
    envoyez, enverra, transmettre, transmettez, transmis*, remettre, remettez, remettra, communiquer
    communiquez, declarer, declarez, evoquer, evoquez, faire part, produire, presenter, presentez, annexer
    annexez, renseigner, renseignez, dossier de candidature, sera realise*, serez soumis*, detailler
    detaillez, apporter, apportez, faites nous parvenir, savoir, contacter, contactions, contacterons
    aborder, aborderons, abordera, interroger, saurons, faire parvenir, nous dire, nous parler`,
  question: `avez vous, etes vous, prenez vous, souffrez vous, suivez vous, quel, quelle, quels, quelles
    depuis quand, as tu, es tu, prends tu, vous arrive, est ce que vous, y a t il`,
  duration: `an, ans, annee, annees, mois, depuis, dernier, derniers, derniere, dernieres, recent*
    semaines, aujourd hui, desormais, actuellement, long terme, toute la duree`,
  negation: `pas, aucun, aucune, aucuns, aucunes, jamais, ni, non, nul, nulle, nullement, rien
    dispense de, inutile d`,
  without: 'sans, a defaut de, a defaut d, faute de, faute d, depourvu*, en l absence de, en l absence d',
  refuses: `pas de candidature*, aucune candidature*, inutile de, ne sera pas, ne seront pas, ne pourra
    ne pourront, ne sera possible, ne peut postuler, ne peut pas postuler, aucun engagement, s abstenir
    pas retenu*, non retenu*, pas examine*, pas recevable*, irrecevable*, nul ne peut, personne ne peut
    exclu, exclue, exclus, exclues, ne sera, aucun candidat, aucune candidate, pas d engagement
    pas d entretien`,
  soft: `qui le souhaitent, qui le desirent, si la personne le, atout*, un plus, apprecie*, bienvenu*, souhaite*, souhaitable*, souhaitons, possible*
    possibilit*, propose*, proposons, est offert*, sont offert*, offerte*, offrons, facultati*, optionnel*
    si vous le, si vous en, si vous voulez, si vous souhaitez, si la personne, si elle, si il, s il
    desir*, de preference, idealement, au choix, libre a vous, librement, droit a, acces a, envie, pouvez
    pourrez, peut, pourra, peu importe, sans importance, importe peu, tant mieux, avec ou sans
    quel que soit, quelle que soit, quelque soit, pris en charge, prise en charge, prendre en charge
    pas de souci, pas un souci, pas un probleme, s en fiche, ca vous dit, valorise*, valorisable*, serait
    beneficie*, beneficiez, comme les autres, comme toutes, au meme titre, conseille*, encourage*
    recommande*, eventuel*, ne sera pas ecarte*, ne seront pas ecarte*, ne sera pas exclu*
    ne seront pas exclu*, pas un obstacle, pas un frein, constitue un avantage, un avantage, interesse*
    volontiers`,
  instead: `ou experience*, ou une experience*, ou d une experience*, ou l experience, ou par l experience
    ou vecu, ou un vecu, ou d un vecu, ou parcours, ou un parcours, equivalen* par
    experience* equivalente*, ou competences, ou des acquis, ou engagement, ou un engagement
    ou toute experience*, ou experience* de vie`,
  gives: `former les, former des, former nos, donner, donne, donnez, dispenser, animer, animez, animation
    organiser, organisez, preparer, preparez, contribuer, contribuez, contribution, relire, relisez
    rediger, redigez, delivre*, donner cours, capable d*, capacite d*, a l aise, avec tact, savoir parler
    savoir dire, oser, donner des, construire, co construire, coanimer, coanime*, intervenir dans
    temoigner dans, formation des collegues, formation des equipes, formation de l equipe
    formation des futurs, formation des stagiaires, formation de stagiaires, formation des professionnel*
    formation des nouveaux, formation des benevoles, formation des volontaires, formation aux collegues
    formations aux, formations destinees, formation destinee, travailler avec, travaillerez avec
    travaillez avec, collaborer, collaborez, aux cotes, etudiants du, etudiants en`,
  helps: `accompagner, accompagnez, accompagne, accompagnera, accompagnement, soutenir, soutenez, soutient
    aider, aidez, aide a, orienter, orientez, vers, informer, informez, respecte*, respecter, accueillir
    accueillez, rencontrer, rencontrez, ecouter, visiter, liberte`,
  others: `equipe, equipes, collegue*, professionnel*, institution, employeur, employeuse, direction
    usager*, beneficiaire*, personnes accompagnees, personnes concernees, personnes que nous
    personnes logees, etudiant*, stagiaire*, travailleurs, residents, residentes, habitants, habitantes
    membres, service, asbl, locataires`,
  candidate: `vous, tu, candidat, candidate, candidats, candidates, candidature, candidatures
    pair aidant*, pairs aidant*, la personne, toute personne, travailleur pair, travailleuse paire
    mediateur, mediatrice, postul*, poste ouvert, personne recrutee, personnes recrutees, personne engagee
    personnes engagees, les pairs que`,
  pay: `bareme*, echelle*, salaire*, salarial*, remuneration*, remunere*, ific, traitement brut
    retribution`,
  atWork: `pendant les heures, pendant ses heures, pendant vos heures, au travail, sur le lieu de travail
    sous influence, durant les heures, durant le service, pendant le service, en service`,
  whenIll: `en cas d absence, en cas de maladie, en cas d incapacite, medecin du travail
    reglement de travail, conge de maladie, conges de maladie, assurance maladie, si vous etes malade
    si vous tombez malade`,
  theirWish: `qui le souhaitent, qui le demandent, qui le demande, qui le desirent, quand ils le, quand elles le, quand elle le, s
    ils le, si elles le, si la personne le, quand elle le demande, si elle le demande, elle le demande
    quand il le demande, s il le demande, quand ils le demandent, s ils le demandent, elles le demandent
    la personne le demande, une personne le demande, quelqu un le demande, on le lui demande`,
  lived: 'experience*, vecu*, parcours, chemin',
  credential: `diplome*, bachelier*, bachelor*, baccalaureat, brevet*, certificat*, certification*
    certifie*, attestation*, master, masters, licence en, licence pro*, la licence, licence de
    une licence, graduat*, cess, ceb, cesi, cesdd, du de pair, universitaire*, enseignement superieur
    enseignement secondaire, titre requis, titre pedagogique, titre d infirmier*, titre de niveau
    de d educateur, diplome d etat, bac, doctorat, beps, bts, deaes, deug, vae, niveau bac*, classe 1
    classe 2, classe 2a, bac 2, bac 3, bac 5, qualification, qualifications, qualifie*, du pair`,
  course: `formation*, module, modules, cursus, stage de, apprentissage, forme a, formee a, formes a
    formees a, forme aux, formee aux, aidant forme, aidante formee, aidants formes, aidantes formees
    pair forme, pairs formes, personne formee, personnes formees, forme en, formee en, se former
    vous former, vous formerez, secourisme, premiers secours, autoformation`,
  abstinence: 'abstinen*, sobre, sobres, sobriete, clean, sevrage, sevre, sevree, sevres, desintoxique*',
  abstains: `ne consomme plus, ne consomme pas, ne consomme ni, ne consomme aucun*, ne consommez plus
    ne consommez pas, ne consommez ni, ne consommez aucun*, ne plus consommer, ne pas consommer
    ne rien consommer, plus consomme depuis, plus consommer, arrete .. consommation*, arrete de consommer
    arret .. consommation*, aucune consommation, sans consommation, libre de toute consommation
    non consommat*, tolerance zero, zero consommation, zero alcool, consommation .. passe
    votre consommation .. passe, votre consommation .. derriere vous, consommation .. derriere vous
    consommation .. derriere soi, tourne la page des produits, tourne la page de .. consommation
    page des produits, fini avec .. produits, fini avec .. drogue*, fini avec .. alcool, zero produit
    pas de consommation, pas en consommation, plus en consommation, pas etre en consommation
    plus etre en consommation, mis fin .. consommation*, ne bois plus, ne buvez plus, ne boit plus
    plus toucher`,
  consumer: 'consommateur*, consommatrice*, usager* actif*, consommant, consommation active',
  wellness: `retabli, retablie, retablis, retablies, stabilise, stabilisee, stabilises, stabilisees
    stabilite psych*, stabilite mentale, stabilite emotionnelle, stabilite de sante, stable psych*
    psychiquement stable, psychologiquement stable, mentalement stable, emotionnellement stable
    sante stable, sante .. stable, stable depuis, etes stable, etre stable, gueri, guerie, gueris
    bonne sante, excellente sante, equilibre psychique, equilibre mental, suivi psychiatrique
    suivi therapeutique, suivi medical, suivi par un psychiatre, suivie par un psychiatre
    suivi par un medecin, suivi psychologique, avance* dans .. retablissement, retablissement d au moins
    retablissement solide, retablissement acquis, retablissement complet, retablissement stable
    retablissement abouti, retablissement avance, symptomes sous controle, retablissement .. installe
    retablissement .. consolide, sorti de la maladie, sortie de la maladie, sorti de maladie
    sorti d affaire, aller bien, allez bien, va bien, stable et autonome, etat psychique stable
    sain d esprit, troubles stabilises`,
  well: `plus etre hospitalise*, plus ete hospitalise*, plus .. hospitalise*, pas ete hospitalise*
    pas .. ete hospitalise*, pas .. hospitalise*, jamais ete hospitalise*, maladie .. derriere
    troubles .. derriere, absence d hospitalisation*, pas d hospitalisation*, aucune hospitalisation*
    sans hospitalisation*, sans symptome*, plus de symptome*, aucun symptome*, plus .. en traitement
    plus de traitement, plus .. sous traitement, plus .. medicament*, prenez votre traitement
    prenez regulierement, prenez bien, prendre votre traitement, prendre son traitement
    prend son traitement, sans traitement, distance de .. hospitalisation*, loin de .. hospitalisation*
    absence de symptome*, absence de crise*, plus .. suivi, etes stables`,
  healthInfo: `diagnos*, maladie*, sante, traitement*, medicament*, medication*, antecedent*
    hospitalisation*, hospitalise*, handicap*, trouble*, symptome*, pathologie*, therapie*
    vos consommations, votre consommation, addiction*, dependance*, medical, medicale, medicaux, medicales
    psychiatre, psychiatrique*, en psychiatrie, assuetude*`,
  paper: `certificat medical, certificats medicaux, certificat .. aptitude, certificat .. medecin
    certificat .. psychiatre, certificat .. contre indication, certificat .. contre indication au travail
    contre indication au travail, contre indication, certificat de bonne sante, certificat de sante
    attestation .. medecin, attestation .. psychiatre, attestation medicale, attestation .. handicap
    attestation .. therapeute, attestation de sante, reconnaissance .. handicap, rapport .. medecin
    rapport medical, lettre .. medecin, lettre .. psychiatre, dossier medical, bilan de sante
    bilan medical, examen medical, visite medicale, prise de sang, test urinaire, tests urinaires
    depistage*, analyse d urine, analyses d urine, questionnaire medical, questionnaire de sante
    avis medical, mot de .. medecin`,
  fitness: `apte au travail, apte a travailler, aptitude au travail, aptitude medicale, medicalement apte
    apte physiquement, aptitude physique, physiquement apte, apte mentalement, aptes au travail
    apte a l emploi, apte a exercer`,
};
