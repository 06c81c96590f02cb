import type { Lexicon } from './cue.ts';

/** Dutch, as written in Belgium and the Netherlands. */
export const dutch: Lexicon = {
  neutral: `in .. team, binnen .. team, in .. organisatie, binnen .. organisatie
    centrum geestelijke gezondheid*, centrum voor geestelijke, op en buiten het werk, tijdens en buiten
    gebruik van je, gebruik van jouw, gebruik van eigen, op vraag, op verzoek
    verklaring omtrent het gedrag, attest van goed gedrag, getuigschrift van goed gedrag
    arbeidsvoorwaarden, loonsvoorwaarden, loonvoorwaarden, niet alleen, gezondheidszorg
    geestelijke gezondheidszorg, in opleiding, vorm geven`,
  demand: `vereis*, verplicht*, moet, moeten, dient, dienen, noodzakelijk*, nodig, onmisbaar
    onontbeerlijk, must, voorwaarde, voorwaarden, *voorwaarde, *vereiste, *vereisten, eis, eisen, eist
    verwachten, verwacht, vragen, wij vragen, we vragen, vraagt, gevraagd, enkel, alleen, uitsluitend
    essentieel, aantoonbaar, cruciaal, absoluut, hard nodig, zonder uitzondering, pas zelfstandig
    uiterlijk, ten laatste, kopie van, minimaal een, minimum een, minstens een diploma, toevoegen
    voorbehouden, geen uitzondering*, niet onderhandelbaar, niet vrijblijvend, niet optioneel, ook buiten
    toe te voegen, mag alleen, slechts, op voorwaarde, een must, verboden, hoort bij`,
  profile: `profiel, jouw profiel, je profiel, vereisten, *vereiste, wie zoeken we, wij zoeken, we zoeken
    wie ben je, wie ben jij, wat breng je mee, wat neem je mee, je hebt, je bent, je beschikt
    functie eisen, functievereisten, kwalificaties, competenties, diploma, diplomas
    wij vragen, we vragen, wat vragen we, opleidingsniveau, studieniveau, sollicitatie
    sollicitatiedossier, jij bent, jij hebt, dit ben jij`,
  chapter: `taken, jouw taken, je taken, taak, functie, opdracht, opdrachten, context, plaats, uurrooster
    contract, solliciteren, rol, jouw rol, aanbod, ons aanbod, wat bieden we, grenzen, voordelen
    wie zijn wij, over ons, wat ga je doen`,
  holds: `in het bezit, bezit, bezitten, beschikt over, beschikken over, beschik je, houder, je hebt
    u hebt, u heeft, jij hebt, heb je, hebben, heeft een, wij zoeken, we zoeken, in bezit van, behaald
    voorzien van`,
  are: 'je bent, jij bent, u bent, bent u, kandidaat is, ervaringswerker is, ben je',
  completed: `afgerond*, voltooid*, gehaald, behaald, volgde, gevolgd, met vrucht, geslaagd, achter de rug
    doorlopen`,
  undertakes: `verbindt, verbind je, bereid, engageert, je volgt, u volgt, volgt, akkoord, zal .. volgen
    zich laten scholen, laat je scholen, zich scholen, zich bijscholen, behaalt, je haalt`,
  asks: `vermeld, vermeldt, vermelden, beschrijf, beschrijft, vertel, vertelt, vertellen, bezorg, bezorgt
    bezorgen, stuur, stuurt, sturen, voeg, toevoegen, gevoegd, toe te voegen, bijvoegen, voorleggen
    leg .. voor, geef .. aan, geeft .. aan, aangeven, geef .. mee, deel .. mee, bespreken, bespreek
    toelichten, licht .. toe, overhandig*, indienen, meebrengen, meesturen, leggen .. voor, spreken over
    schrijf, noem, meld, melden, meldt, lever, afgeven, afleveren, ondergaan, ondergaat`,
  question: `ben je, bent u, heb je, hebt u, heeft u, welke, neem je, neemt u, wat is je, wat is jouw
    wat is uw, hoe lang, sinds wanneer, lijd je, lijdt u, slik je, krijg je`,
  duration: `jaar, jaren, maand, maanden, sinds, al, laatste, voorbije, afgelopen, recent*, weken, vandaag
    momenteel, nu, tijdens het hele, de hele duur`,
  negation: 'geen, niet, nooit, niemand, noch, niets, hoeft, hoeven, hoef, nergens, overbodig, niemands',
  without: 'zonder, bij gebrek aan, bij ontstentenis van',
  refuses: `niet in aanmerking, niet weerhouden, niet reageren, niet aangenomen, niet in overweging
    geen kandidaten, geen sollicitaties, geen kandidatuur, niet behandeld, niet bekeken, niet uitgenodigd
    onontvankelijk, uitgesloten, geen kans, geen enkele kandidaat, kan je niet solliciteren
    niet solliciteren, geen aanwerving, geen gesprek, wordt niet aanvaard`,
  soft: `pluspunt*, plus, troef, troeven, meegenomen, voordeel, welkom, kan, kun, kunt, kunnen we, mag
    mogen, wenselijk, gewenst, bij voorkeur, liefst, bieden, biedt, aangeboden, mogelijk, mogelijkheid
    mogelijkheden, kans, kansen, keuze, als je dat, als u dat, als je wil, als je wilt, als u wil
    als u wenst, indien gewenst, indien je, als je er, als je zelf, geen rol, met of zonder, waardevol*
    meerwaarde, geen probleem, geen must, geen vereiste, betalen, betaald, betaalt, vergoed*, terugbetaald
    recht op, zin om, vrijblijvend, vrijwillig, optioneel, aanbod, telt niet, maakt niet uit, ideaal
    idealiter, gewaardeerd, graag, interessant, vrij om, niet uitgesloten, nemen .. voor onze rekening
    aangemoedigd, is een bonus, evenveel kans`,
  instead: `of ervaring*, of gelijkwaardig door ervaring, gelijkwaardig door, of gelijkwaardige ervaring
    of door ervaring, of eigen ervaring, of levenservaring, of relevante ervaring
    of gelijkgesteld door ervaring, of vergelijkbare ervaring, of via ervaring, of evc
    of elders verworven`,
  gives: `je geeft, geven, geeft, geef je, vorming aan, vormingen, opleiding van nieuwe
    opleiding van vrijwilligers, opleiding van collega*, opleiding van studenten
    opleiding van medewerkers, opleidingen voor, bereidt, voorbereiden, organiseer*, organiseren
    organiseert, begeleid je, verzorg*, lesgeven, les geven, gastles*, meewerken, werkt mee, werk je samen
    je werkt, samenwerken met, studenten, opleiding aan, opleidingen aan, mee de opleiding`,
  helps: `ondersteun*, ondersteunen, ondersteunt, begeleid*, begeleiden, begeleidt, helpt, helpen, help je
    informeert, informeren, respecteert, respecteren, luister*, ontvangt, onthaalt, bezoekt
    naar abstinentie`,
  others: `team, teams, collega*, bewoners, gasten, organisatie, studenten, werkgever, medewerkers
    professionals, hulpverleners, directie, stagiairs, mensen, bezoekers, deelnemers, huurders
    iedereen in het team`,
  candidate: `je, jij, u, kandidaat, kandidaten, ervaringswerker, ervaringswerkers, ervaringsdeskundige
    ervaringsdeskundigen, sollicitant*, sollicite*`,
  pay: `loon, loonschaal, barema*, salaris*, schaal, verloning, wedde, weddeschaal, verloond, ific
    salarisschaal`,
  atWork: `tijdens de werkuren, tijdens het werk, op het werk, onder invloed, tijdens de diensturen
    tijdens de dienst`,
  whenIll: `bij ziekte, bij afwezigheid, ingeval van ziekte, in geval van ziekte, arbeidsarts
    bedrijfsarts, arbeidsgeneesheer, arbeidsreglement, ziekteverlof, als je ziek bent
    wanneer je ziek bent, ziekteverzekering`,
  theirWish: `als ze dat, als zij dat, wanneer ze dat, als bewoners dat, als iemand dat, die dat willen, die dat
    vragen, als mensen dat, iemand dat vraagt, iemand erom vraagt, iemand ernaar vraagt, ze dat vragen
    ze erom vragen, mensen dat vragen, bewoners dat vragen, gasten dat vragen, wie dat vraagt
    persoon dat vraagt, persoon erom vraagt`,
  lived: 'ervaring, ervaringen, verhaal, eigen ervaring, levensweg, ervaringskennis, levensverhaal',
  credential: `diploma*, *diploma, *diplomas, *bachelor, bachelor*, getuigschrift*, attest, attesten
    certificaat, certificaten, *certificaat, gecertificeerd*, gediplomeerd*, master, mbo, hbo, hbo5
    werk en denkniveau, denkniveau, graduaat*, gegradueerde, brevet*, kwalificatie, kwalificaties
    *kwalificatie, hoger onderwijs, secundair onderwijs, hooggeschoold, masterdiploma, gebrevetteerd*, vwo
    havo, opleidingsniveau, mbo niveau`,
  course: `opleiding*, *opleiding, *opleidingen, cursus*, *cursus, vorming, vormingen, vormingstraject
    training, trainingen, *training, scholing, bijscholing, laten scholen, zich laten scholen
    laat je scholen, zich scholen, zich bijscholen, opgeleid, opgeleide, geschoold, geschoolde
    afgerond traject, traject ervaringsdeskundig*, leertraject, ehbo`,
  abstinence: `abstinen*, clean, nuchter, sober, drugsvrij*, drugvrij*, alcoholvrij*, middelenvrij*
    ontwend, afgekickt`,
  abstains: `gebruikt geen, gebruik geen, gebruikt niet, niet meer gebruik*, mag niet meer gebruik*
    mag niet gebruik*, mag geen alcohol, mag geen drugs, niet meer te gebruiken, geen gebruik van middelen
    geen gebruik van alcohol, geen gebruik van drugs, geen middelengebruik, geen alcohol, geen drugs
    geen middelen, vrij van drank, vrij van drugs, vrij van alcohol, vrij van middelen, gebruikt niets
    gebruik niets, niets meer gebruik*, gestopt met gebruiken, gestopt met drinken, gestopt met drugs
    drinkt geen, drinkt niet meer, gebruikvrij, niet meer drink*, gebruikt al .. niet, nultolerantie
    geen gebruik`,
  consumer: 'gebruikers, gebruikende, actief gebruik, actieve gebruikers, actief gebruikende',
  wellness: `hersteld, herstelde, psychisch stabiel*, mentaal stabiel*, emotioneel stabiel*, al .. stabiel
    bent stabiel, stabiel bent, stabiele psychische, stabiele geestelijke, stabiele toestand
    stabiele gezondheid, stabiele mentale, voldoende stabiel, stabiel zijn, psychische stabiliteit
    mentale stabiliteit, gezond zijn, bent gezond, fysiek gezond, lichamelijk gezond, geestelijk gezond
    goede gezondheid, stevig in .. herstel, sterk en stabiel, mentaal sterk, geen terugval, genezen
    in een stabiele fase, stabiele fase, jaar stabiel, stabiel in het leven, in psychiatrische opvolging
    psychiatrische opvolging, medische opvolging, stabiel herstel, psychisch gezond, ver in je herstel
    ver gevorderd in .. herstel, klachtenvrij, klachtenvrije, symptoomvrij*, vrij van symptomen
    vrij van klachten, psychisch in evenwicht`,
  well: `niet meer opgenomen, niet .. opgenomen, geen opname*, zonder klachten, zonder symptomen
    geen symptomen, geen klachten, niet langer in behandeling, niet meer in behandeling
    niet .. in behandeling, geen medicatie, neemt je medicatie, je medicatie neemt, geen ziekenhuisopname*
    zonder opname*, zonder medicatie, uit het ziekenhuis`,
  healthInfo: `diagnos*, ziekte*, ziektebeeld, gezondheid, gezondheidstoestand, gezondheidsproblemen
    behandeling*, medicatie, medicijn*, geneesmiddel*, opname, opnames, opgenomen, handicap, aandoening*
    stoornis*, klachten, symptomen, voorgeschiedenis, medische, medisch, psychiater, psychiatrisch*
    verslaving, kwetsbaarheid, therapie, arbeidsongeschiktheid`,
  paper: `medisch attest, medische attesten, medisch getuigschrift, medische verklaring, doktersattest*
    doktersverklaring*, doktersbriefje, gezondheidsverklaring*, gezondheidsattest*, attest .. arts
    attest .. psychiater, attest .. dokter, attest .. huisarts, brief .. psychiater, verslag .. arts
    verslag .. psychiater, verklaring .. arts, verklaring .. psychiater, medisch dossier
    medisch onderzoek, medische keuring, bloedtest*, urinetest*, drugstest*, attest .. handicap
    verklaring .. huisarts, medisch verslag, medische vragenlijst`,
  fitness: `arbeidsgeschikt, geschikt om te werken, medisch geschikt, medische geschiktheid
    lichamelijk geschikt, fysiek geschikt, mentaal geschikt`,
};
