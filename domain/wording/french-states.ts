import type { Lexicon } from './cue.ts';

/** What French says of a state of health, of what is used, and of who certifies it, one half at a time. */
export const frenchStates: Lexicon = {
  neutral: `solide* experience*, solide* connaissance*, solide* reseau*, solide* pratique, solide* parcours
    solide* equipe*, solide* formation*, solide* vecu, experience* solide*, connaissance* solide*
    intelligence emotionnelle, assurer .. suivi, assurez .. suivi, assure .. suivi, suivi administratif
    suivi social, suivi des, suivi du, suivi de la, lettre de motivation, apte a travailler en equipe
    apte a travailler seul, apte a travailler seule, apte a travailler avec, apte a travailler de
    troubles du voisinage, resilience de l equipe, secret medical, approche* .. retablissement
    oriente* .. retablissement, projet* .. retablissement, pratique* .. retablissement
    vision .. retablissement, culture .. retablissement, decroche un, decroche une, decroche le, decrochez le
    decrocher, participez a un, participez a une, participer a un, participer a une, y a pas d alcool
    y a pas de drogue*, entree en service, mise en service, prise de service, vous en parlez
    en parlez librement, que vous pouvez travailler, pouvez travailler`,
  demand: `il est important, il importe, tient a ce que, condition d engagement, poste s adresse
    fonction s adresse, offre s adresse, annonce s adresse, passage oblige, n est tolere*, ne sera tolere*
    n est admis*, n est accepte*, fait partie du contrat, font partie du contrat`,
  holds: `souhaitons engager, souhaitons recruter, nous voulons, souhaite engager, souhaite recruter
    nous recrutons, recrutons, nous engageons des, nous engageons un, nous engageons une`,
  are: `vous vous sentez, vous sentez, vous restez, ne plus prendre, ne plus etre, ne plus avoir, ne pas avoir
    ne pas prendre, ne plus suivre, personne sera, candidat sera, candidate sera, vous menez, vous vivez
    vous n etes, candidat .. sera, ancien toxicomane, ancienne toxicomane, anciens toxicomanes
    ancien alcoolique, ancienne alcoolique, ex usager*, ex toxicomane*, ex consommateur*`,
  asks: `remplir, remplissez, completer un, completez un, seront realise*, seront effectue*, sera effectue*
    prendre contact, prendrons contact, signaler, signalez, autoriser, autorisez, devoiler, informer de votre
    informez nous, evaluera, evaluerons, verifier, verifierons, verifiera, dossier comprend*
    dossier contient, signer* une declaration, fait partie de la selection, font partie de la selection
    fait partie de la procedure, font partie de la procedure, connaitre vos, connaitre votre, nous parlerez
    nous direz, decrirez, indiquerez, preciserez, fournirez, nous transmettrez, nous remettrez, joindrez
    mentionnerez, attestera, attesteront, certifiera, confirmera`,
  question: `comment gerez vous, comment vivez vous, comment allez vous, comment avez vous, comment va votre
    comment vous, combien de temps, combien de fois, quand avez vous, quand etes vous, quand remonte
    ou en etes vous, consommez vous, buvez vous, voyez vous, comment se passe, comment se porte
    comment est votre`,
  refuses: `acceptons pas de candidat*, acceptons aucun candidat*, engageons pas, engageons aucun*
    pas etre engage*, pas etre recrute*, peuvent pas postuler, ne peuvent postuler, ne peuvent pas postuler`,
  soft: `ou non, ou pas, pas un critere, pas ecarte*, personne ne doit, pas de difference, aucun probleme
    ne pose*, si votre sante, ne sera pas refuse*, ne seront pas refuse*, ne sera pas juge*, pas une raison
    aucune raison`,
  others: 'nos residents, nos locataires, nos membres, gens, projet, notre association, la commune',
  own: 'votre, vos, ton, ta, tes',
  atWork: `dans les locaux, dans nos locaux, sur le site, sur place, dans le batiment, dans la maison
    dans nos murs, au bureau`,
  credential: `forme a, formee a, formes a, formees a, forme aux, formee aux, forme au, formee au, forme en
    formee en, etudes superieures, etudes sociales, etudes universitaires, etudes secondaires
    etudes d assistant*, etudes d educateur*, etudes d infirmier*, etudes de psychologie, etudes en
    etudes dans, etudes paramedicales, certifiant, certifiante, diplomant*, agregation, accredite*
    habilitation, un cap en, cap d, titre professionnel, titre de pair*, titre reconnu, avez etudie
    avoir etudie, ayant etudie`,
  course: `e learning, webinaire*, seminaire*, recyclage, perfectionnement, cycle de cours, cours du soir
    heures de cours, heures de formation, journees de formation`,
  abstinence: 'abstem*, sans drogue, dry, decroche, decrochee, decroches, sevrees, desintoxiquee',
  abstains: `plus touche*, ne fumez pas, ne fumez plus, ne prenez pas de drogue*, ne prenez plus de drogue*
    ne prenez aucun produit*, ne prenez plus de produit*, ne touchez, buvez pas, buvez plus, pas d alcool
    pas de drogue*, ni alcool ni drogue*, ni drogue ni alcool, aucune drogue, aucun alcool, vie sans alcool
    vie sans drogue*, vie sans produit*, vie sans consommation, cesse de consommer, cesse toute, stoppe toute
    cesse .. consommation*, plus une goutte, pas une goutte, plus un verre, pas un verre, arrete toute
    ne plus boire, plus boire`,
  consumer: `qui consomme encore, consommez encore, qui consomment encore, sous methadone, sous substitution
    sous produit*, encore consommat*`,
  wellness: `en remission, remission complete, remission, asymptomatique*, retablissement depuis
    en retablissement depuis, stabilite d au moins, stabilite depuis, stabilite d un an, periode de stabilite
    stabilite personnelle, etes vous stable, vous stable, suffisamment solide*, assez solide*
    suffisamment stable*, assez stable*, suffisamment fort*, bien dans votre peau, bien dans sa peau
    bien dans leur peau, bien dans votre tete, portez bien, porte bien, porter bien, vous sentez bien dans
    suivi regulier, suivi regulierement, suivie regulierement, suivi* .. psychiatre, suivi* .. psychologue
    suivi* .. therapeute, suivi* .. medecin, suivi* .. professionnel* de la sante
    suivi* .. professionnel* de sante, suivi therapeutique regulier, suivi psy, suivi en psychiatrie
    suivi stable, en suivi, en therapie, therapie en cours, sous traitement, sous suivi, traitement stabilise
    traitement stable, traitement adapte, traitement bien, adhesion au traitement, observance, compliant*
    traitement suivi, sur pied, remis sur pied, remise sur pied, en pleine possession de ses moyens
    en pleine forme, pleine sante, sante mentale stable, sante mentale solide, en pleine sante
    sante suffisante, sante satisfaisante, sante robuste, autonome dans .. traitement, allez mieux, va mieux
    aller mieux, etat .. stable, sante retrouvee, bien stabilise*, suivi* .. ambulatoire
    suivi* en psychiatrie, suivi* en consultation, suivi* en sante mentale, ans de retablissement
    mois de retablissement, annees de retablissement, annee de retablissement, ans de stabilite
    mois de stabilite, an de stabilite, ans sans hospitalisation, ans sans crise, ans sans rechute
    an sans hospitalisation, an sans crise, an sans rechute, mois sans hospitalisation, mois sans crise
    mois sans rechute, sorti .. hopital depuis, sortie .. hopital depuis, sorti de psychiatrie depuis
    sortie de psychiatrie depuis, gueries, recouvre .. sante, retrouve .. sante, etes en equilibre
    etre en equilibre, est en equilibre, aujourd hui en equilibre, sante .. irreprochable, sante de fer
    sante .. excellente, accompagnee .. psych*, accompagne par un psych*, accompagne par une psych*`,
  well: `plus de suivi, plus besoin de traitement, plus besoin de suivi, plus besoin de soins
    plus besoin d un suivi, plus besoin d un traitement, plus besoin d etre suivi*, plus .. suivie
    plus .. suivis, plus .. de medicaments, plus de medicaments, plus de traitement*, plus malade
    plus malades, plus .. malade, plus en crise, pas en crise, plus en soins, plus de soins
    derniere hospitalisation remonte, derniere hospitalisation date, derniere crise remonte
    derniere hospitalisation .. remonte, dernier sejour .. remonte, sans traitement medicamenteux, exempt* de
    exempt* de trouble*, indemne de, libre de tout symptome, libre de symptomes, absence de trouble*
    absence de maladie, absence de rechute*, absence de probleme*, vous allez bien depuis
    sante .. compatible, sante .. permet, sante .. permettant, sante .. permettre, sante le permet
    beneficiez .. suivi psych*, beneficiez .. suivi medical, beneficiez .. suivi therapeutique
    beneficiez .. suivi regulier avec, beneficier .. suivi psych*, beneficier .. suivi medical
    beneficier .. suivi therapeutique, ni symptome*, plus prendre .. medicament*, plus prendre .. traitement*
    derniere crise .. remont*, derniere hospitalisation .. remont*, dernier episode .. remont*
    dernier sejour .. remont*, dernieres hospitalisations .. remont*, plus besoin d aide, plus de probleme*
    plus de trouble*, plus .. de troubles, suivez .. traitement, suivez une therapie, suivre une therapie
    suivre un traitement, suivez plus, prenez plus de, psychiatre attitre, psychiatre referent
    etat de sante .. compatible, etat de sante .. permet*, etat de sante permet*, plus avoir de soins
    plus avoir de traitement*, plus avoir de suivi, plus avoir de symptome*, pas rechute*, plus rechute*
    jamais rechute*, plus en souffrance, plus .. sous neuroleptique*, plus .. sous antidepresseur*
    plus prendre .. neuroleptique*, l abri .. rechute*, depuis .. derniere hospitalisation
    depuis .. derniere crise, sante .. compatibles, plus d hospitalisation*, plus de crise*, plus d episode*
    plus de sejour*, rapport .. derniere hospitalisation, recul d au moins, ans de recul`,
  healthInfo: `difficultes psych*, difficultes de sante, probleme* psych*, probleme* de sante, invalidite
    incapacite de travail, votre suivi, etat psych*, etat mental, etat de sante, sejour* .. hopital
    sejour* .. psychiatrie, trouble* psych*, trouble* .. actif*, trouble* actif*, symptome* .. actif*
    passage .. psychiatrie, fragilite* psych*, parcours psychiatrique, passe psychiatrique, neuroleptique*
    antidepresseur*, ete interne, ete internee, ete internes, ete soigne*, ete traite*`,
  paper: `accord .. medecin, accord .. psychiatre, avis .. psychiatre, avis .. medecin, courrier .. psychiatre
    courrier .. medecin, feu vert .. medecin, feu vert .. psychiatre, rapport .. psychiatre
    rapport psychiatrique, rapport psychologique, attestation .. psychologue, rapport .. psychologue
    lettre .. therapeute, avis psychiatrique, certificat psychiatrique, expertise psychiatrique
    expertise medicale, evaluation psychiatrique, evaluation psychologique, evaluation medicale
    bilan psychologique, bilan psychiatrique, examen psychologique, examen psychiatrique, test psychologique
    tests psychologiques, test salivaire, tests salivaires, test de depistage, tests de depistage, alcootest*
    ethylotest*, test* d urine, controle* d urine, controle* urinaire*, test* sanguin*, analyse* sanguine*
    analyse* de sang, test* de drogue*, attestation .. suivi, preuve .. suivi, certificat .. guerison
    attestation .. guerison, attestation d abstinence, certificat d abstinence, rqth, formulaire medical
    formulaire de sante, fiche de sante, fiche medicale, declaration de sante, certificat medical d aptitude
    certificat .. retablissement, attestation .. retablissement, preuve .. retablissement
    preuve .. stabilite, preuve .. abstinence, attestation .. stabilite, certificat .. stabilite
    declaration .. sante, declaration .. etat de sante`,
  fitness: `apte a la fonction, apte au poste, apte a occuper, apte a assumer, apte a remplir, apte au service
    aptes a exercer, aptitude a la fonction, aptitude au poste, aptitude psych*, aptitude mentale
    psychologiquement apte, psychiquement apte, en etat de travailler, apte par, en capacite de travailler
    capacite de travail`,
  trouble: `maladie*, trouble*, difficultes psych*, difficultes de sante, difficultes mentales
    difficultes emotionnelles, vos difficultes, ses difficultes, probleme* psych*, probleme* de sante
    probleme* mentaux, probleme* d addiction, probleme* de dependance, vos problemes, ses problemes
    problematique*, psychose*, depression*, dependance*, addiction*, alcoolisme, toxicomanie, burn out
    burnout, crise*, souffrance*, parcours de soins, parcours psychiatrique, parcours de patient*, soins
    fragilite*, vulnerabilite*, pathologie*, schizophren*, bipolar*, anxiete, angoisse*, symptome*
    passe psychiatrique, passe de patient*, assuetude*, hospitalisation*, psychiatrie, traumatisme*
    traitement*, sante, epreuves psych*, epreuves de sante`,
  overcome: `depasse, depassee, depasses, depassees, surmonte, surmontee, surmontes, surmontees, vaincu*
    sorti d*, sortie d*, sortis d*, sorties d*, sorti des, sorti du, fini avec, en a fini, en avez fini
    venu* a bout, triomphe*, appartien* au passe, du passe, chose du passe, remis de, remise de, remis d
    remise d, remis des, resolu, resolue, resolus, resolues, sous controle, maitrisee, maitrises, maitrisees
    est maitrise, maitrisez, stabilise*, apaise*, apaisee*, compense*, equilibre, equilibree, equilibres
    equilibrees, libere d*, liberee d*, liberes d*, delivre d*, affranchi*, debarrasse*, pris le dessus
    traverse avec succes, digere*, cloture*, terminee, terminees, termine, est clos, sont clos, eteint*
    disparu*, gerez bien, bien geree*, bien geres, au point mort, appartenir au passe, au bout de, au bout du
    jusqu au bout, regle ses, regle vos, regle votre, regle sa, avoir regle, avez regle, gerez vos
    gerez votre, gerer vos, gerer votre, gerer sa, gerer ses, gere sa, gere ses, avez su depasser
    avez pu depasser, avoir su depasser, su surmonter, pu surmonter, reussi a surmonter, reussi a depasser
    parvenu* a surmonter, parvenu* a depasser, reglee, reglees, pu sortir d*, su sortir d*
    reussi a sortir d*, vaincre votre, vaincre vos, vaincre sa, vaincre ses`,
  behind: `derriere vous, derriere soi, derriere elle, derriere lui, derriere eux, derriere toi
    tourne la page, tourner la page, tournez la page, page tournee, laisse derriere, fait plus partie
    font plus partie, fait partie du passe, font partie du passe, appartien* .. passe, passe le cap
    franchi le cap`,
  recovering: `retablissement, guerison, reconstruction, etat psych*, etat mental, etat emotionnel
    equilibre psych*, situation psych*, situation de sante`,
  advanced: `abouti*, acheve*, accompli*, complet, complete, totale, termine*, avance*, bien engage*
    bien entame*, solide*, consolide*, installe*, stabilise*, stable*, durable*, reussi*, suffisant*, loin
    confirme*, ancre*, acquis, derriere, mene a bien, effectif, certain, derriere vous, au bout de
    au bout du, jusqu au bout, fait un long chemin, fait du chemin, equilibre, equilibree, apaise*, apaisee*
    parcouru, parcourue, l essentiel`,
  steady: `solide*, solidite, equilibre, equilibree, equilibres, equilibrees, fort, forte, forts, fortes
    robuste*, robustesse, stable*, stabilite, resistant*, resistance, resilien*, sain, saine, endurance
    costaud, costaude, bien portant*, en forme, en ordre, a l equilibre, bonne forme, grande forme`,
  mind: `psychique*, psychiquement, psychologique*, psychologiquement, mental, mentale, mentales, mentaux
    mentalement, emotionnel*, emotionnellement, moralement, nerveusement, sur le plan psych*
    sur le plan emotionnel, sur le plan mental, sur le plan de la sante, au niveau psych*
    au niveau emotionnel, dans votre tete, dans sa tete, interieur, interieure, clinique, cliniquement`,
  stay: `hospitalisation*, sejour* .. hopital, sejour* .. psychiatrie, sejour* hospitalier*, internement*
    mise en observation, passage* aux urgences, crise*, episode*, decompensation*, rechute*, trouble* actif*
    trouble* psych*, troubles actifs, trouble* .. actif*, symptome* .. actif*, probleme* psych*, phase aigue
    phase active, phase instable, traitement lourd, arret* .. maladie, passage .. psychiatrie
    fragilite* psych*, hopital de jour, encore suivi*, encore en traitement, encore en soins`,
  substance: `alcool*, drogue*, produit*, stupefiant*, consommation*, substance*, substitution, methadone
    buprenorphine, subutex, cannabis, heroine, cocaine, psychotrope*, boisson, bouteille`,
  quits: `arrete, arretee, arretes, arretees, arreter, stoppe*, cesse, cessee, cesser, quitte, quittee
    renonce, renoncer, abandonne, decroche, decrochee, decroches, abstenu*, coupe avec, rompu avec, dit adieu`,
  banned: `interdit*, proscrit*, refuse, refusee, refuses, refusees, exclu, exclue, exclus, exclues
    pas accepte*, pas admis*, pas tolere*, pas autorise*, non accepte*, non admis*, non tolere*
    non autorise*, incompatible*, pas compatible*, bannie, banni, prohibe*, eliminatoire*, inacceptable*
    exclusion, motif de refus, exclut, excluent, ne seront pas retenu*, ne sera pas retenu*
    ne peuvent pas postuler, pas etre retenu*`,
  document: `attestation*, certificat*, lettre*, rapport*, avis, courrier*, accord, feu vert, recommandation*
    declaration*, autorisation*, preuve, mot, document*, papier*, confirmation, reference*, evaluation*
    bilan, aval, coordonnees, attestera, atteste que, attestant, confirme, confirmera, certifie, certifiera`,
  clinician: `psychiatre*, psychologue*, psy, medecin*, therapeute*, psychotherapeute*, generaliste*
    neurologue*, soignant, soignante, soignants, equipe soignante, docteur, addictologue*, equipe de soins`,
};
