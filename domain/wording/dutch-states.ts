import type { Lexicon } from './cue.ts';

/** What Dutch says of a state of health, of what is used, and of who certifies it, one half at a time. */
export const dutchStates: Lexicon = {
  neutral: `stevige kennis, sterke kennis, stevige ervaring, sterke ervaring, stevig netwerk, stevige band
    emotionele intelligentie, stevig team, sterk team, motivatiebrief, onder begeleiding van een ervaren
    onder begeleiding van een collega, onder begeleiding van een coach, herstelgericht*
    herstelondersteunend*, herstelacademie, herstelvisie, in te zetten, kan werken, kunt werken
    kan komen werken`,
  demand: 'het minimum, als minimum, deel van het contract',
  holds: 'we willen iemand, wij willen iemand',
  are: 'je voelt je, je zit, je leeft, je blijft, je staat',
  asks: `contact op, contacteren, opvragen, vul, vult, ingevuld, invullen, te vermelden, mee te delen
    op te geven, aan te geven, te bespreken, te bezorgen, te omschrijven, verduidelijk, breng, maakt deel uit
    maken deel uit, deel van de selectie, omschrijf, onderteken*, geef informatie, legt .. voor, legt voor
    geef info, willen weten, wil weten, weten welke`,
  question: `hoe ga je, hoe gaat, hoe gaat het met je, hoe leef je, hoe sta je, hoe stabiel, hoe vaak
    wanneer was je, wanneer werd je, wanneer ben je, volg je, zie je, drink je, gebruik je`,
  refuses: `kan niet solliciteren, kunnen niet solliciteren, komt niet in aanmerking, nemen we niet aan
    kan niet beginnen, nemen geen, werven geen, nemen niemand`,
  soft: `of niet, of nog niet, niet belangrijk, geen bezwaar, geen belang, geen hinderpaal, speelt geen rol
    jouw zaak, als je gezondheid, indien je gezondheid, geen reden`,
  others: `gasten die, mensen die, bewoners die, huurders die, cliënten, clienten
    iemand die bij ons verblijft, project, ons huis`,
  own: 'je, jouw, uw',
  atWork: `in de gebouwen, in het gebouw, in onze gebouwen, op de werkvloer, op kantoor, in huis, ter plaatse
    in onze lokalen`,
  credential: `opgeleid als, opgeleid tot, opgeleid in, geschoold als, geschoold in, hogere studies
    sociale studies, hogere studie, hogeschool*, universitair*, erkende kwalificatie, geaccrediteerd*
    vakbekwaamheid, beroepstitel, middelbare school, gestudeerd, getuigschriften`,
  course: `*module, *modules, nascholing*, bijscholing*, scholingstraject, e learning, studiedag*, seminarie*
    lesuren, uren les, lessenreeks`,
  abstinence: 'droog, drooggelegd, geheelonthouder*, geheelonthouding, cleane',
  abstains: `van de drank af, van de drugs af, van de alcohol af, van de middelen af, af van de drank
    af van de drugs, staat .. droog, staat al .. droog, sta je .. droog, gebruikt .. niets meer
    gebruikt al .. niets, gebruikt al .. jaar niets, gebruikt .. jaar niets meer
    gebruikt al .. jaar niets meer, al minstens een jaar niets meer, geen enkel middel, geen actief gebruik
    geen verdovende middelen, raakt geen, niet meer aangeraakt, geen druppel, geen glas, drinkt .. niet meer
    drinkt al .. niet, drink .. niet meer`,
  consumer: `wie nog gebruikt, wie gebruikt, op methadon, nog gebruiken, nog actief gebruik*, wie nog drinkt
    wie drugs, wie alcohol, wie middelen`,
  wellness: `in remissie, volledige remissie, stabiele periode, periode van stabiliteit
    stabiliteit van minstens, jaar stabiliteit, stevig genoeg, sterk genoeg, stabiel genoeg, weerbaar genoeg
    voldoende stevig, voldoende sterk, voldoende weerbaar, voldoende hersteld, voldoende draagkracht
    voldoende belastbaar, therapietrouw*, medicatietrouw*, in begeleiding bij, in begeleiding, in opvolging
    in therapie, onder begeleiding van een psychiater, onder begeleiding van een psycholoog
    onder begeleiding van een arts, onder begeleiding van een therapeut, onder behandeling, onder medische
    regelmatige opvolging, opvolging door, opgevolgd door, psychologische opvolging
    psychologische begeleiding, psychiatrische begeleiding, in herstel sinds, jaar in herstel
    sinds .. in herstel, al .. in herstel, uit de verslaving, uit je verslaving, uit een verslaving
    uit de depressie, uit je depressie, uit een depressie, uit de psychiatrie, uit het dal, er bovenop
    weer op de rails, bent in behandeling, trouw .. medicatie, medicatie correct, medicatie stipt
    gezondheid .. in orde, gezondheid is stabiel, stabiele leefsituatie, genezing, geheeld
    geestelijk in orde, psychisch in orde, goede mentale gezondheid, goede psychische gezondheid
    goede geestelijke gezondheid, uitstekende gezondheid, mentale gezondheid .. goed, jaar zonder opname
    jaar zonder crisis, jaar herstel, jaar uit het ziekenhuis, maanden zonder opname, vrij van .. klachten
    vrij van .. symptomen, gezondheid .. uitstekend, stevig in het leven, weer stevig, uit een diep dal
    uit een dal`,
  well: `gezondheid laat, gezondheid laat .. toe, gezondheid .. toelaat, gezondheid .. toelaten
    gezondheidstoestand laat, gezondheidstoestand .. toe, goed in je vel, goed in zijn vel, goed in haar vel
    lekker in je vel, stevig in je schoenen na, voelt je goed, goed met je, goed met jou, volgt therapie
    niet meer ziek, niet langer ziek, geen behandeling meer, geen behandeling, geen begeleiding meer
    geen medicatie meer, geen therapie meer, niet meer in begeleiding, niet langer in begeleiding
    niet meer in opvolging, niet meer opgevolgd, niet langer opgevolgd, niet langer onder behandeling
    niet meer onder behandeling, laatste opname dateert, laatste opname is, laatste opname ligt
    laatste opname was, laatste crisis dateert, laatste psychose, niet in crisis, niet meer in crisis
    al .. klachtenvrij, afwezigheid van klachten, afwezigheid van symptomen, geen last meer van
    niet meer onder .. opvolging, geen nood meer aan, voelt je .. goed, geen .. hulp meer
    geen psychiatrische hulp, geen psychologische hulp, gezondheid .. verenigbaar
    gezondheidstoestand .. verenigbaar, volgt je behandeling, vaste behandelaar, vaste psychiater
    vaste therapeut, behandeling trouw, geen .. problemen meer, neemt .. je medicatie, neem .. je medicatie
    niet hervallen, niet meer hervallen, niet teruggevallen, niet herval*, niet meer in therapie
    niet langer in therapie, sinds .. laatste opname, sinds .. laatste crisis, gezondheid moet goed
    gezondheid .. goed zijn, geen psychiatrische zorg, geen .. zorg nodig, geen zorg nodig`,
  healthInfo: `psychische problemen, mentale problemen, psychische moeilijkheden, je problematiek
    jouw problematiek, opgenomen geweest, acute klachten, actieve klachten, psychiatrische opname*
    ziekenhuisopname*, psychiatrisch verleden, psychisch verleden, crisisopname*`,
  paper: `verklaring .. behandelaar, attest .. behandelaar, brief .. behandelaar, attest .. psycholoog
    verslag .. psycholoog, advies .. psychiater, advies .. arts, psychologisch onderzoek
    psychologische test*, psychologische screening, psychologisch verslag, psychiatrisch onderzoek
    psychiatrisch verslag, psychiatrisch attest, speekseltest*, ademtest*, alcoholtest*, urinecontrole*
    bloedonderzoek, bloedafname, gezondheidsvragenlijst*, medisch formulier, medische fiche
    bewijs .. opvolging, bewijs .. behandeling, medische screening, medisch advies, bewijs .. herstel
    attest .. herstel, drugtest*, gezondheidstest*, gezondheidscheck*`,
  fitness: `geschikt bevonden, geschikt verklaard, psychologisch geschikt, psychisch geschikt
    medische goedkeuring, in staat om te werken, arbeidsgeschiktheid, werkbekwaam, goedgekeurd door .. arts
    goedgekeurd voor de dienst, medisch goedgekeurd, medisch in orde`,
  trouble: `ziekte*, verslaving*, *verslaving, depressie*, psychose*, burn out, burnout, crisis*
    psychische problemen, mentale problemen, je problemen, jouw problemen, gezondheidsproblemen
    psychische moeilijkheden, je moeilijkheden, kwetsbaarheid, kwetsbaarheden, klachten, aandoening*
    stoornis*, problematiek, symptomen, behandeling*, opname, opnames, trauma, traumas, alcoholisme
    psychisch lijden, schizofrenie, bipolair*, angsten, afhankelijkheid, psychiatrie, psychisch verleden
    psychiatrisch verleden, verslavingsverleden, gezondheid, toestand`,
  overcome: `overwonnen, overwon, te boven gekomen, te boven, de baas, onder controle, in de hand, beheerst
    beheers je, gestabiliseerd*, stabiel, verwerkt, opgelost, voorbij, doorgekomen, bovenop gekomen
    uit geraakt, uitgeraakt, meester, een plaats gegeven, genezen van, losgekomen van, bevrijd van
    verlost van, af van, afgerekend met, komaf gemaakt, afgerond*, beeindigd, afgesloten, heen`,
  behind: `achter je, achter u, achter jou, achter zich, achter hem, achter haar, achter de rug, bladzijde
    omgeslagen, verleden tijd, hoofdstuk, tot het verleden`,
  recovering: `herstel, herstelproces*, hersteltraject*, herstelweg, genezing, genezingsproces
    behandeltraject*, zorgtraject, eigen herstel, psychische toestand, mentale toestand`,
  advanced: `afgerond*, doorlopen, doorlopen hebt, voltooid*, gevorderd*, vergevorderd*, ver, een eind
    goed op weg, stevig*, stabiel*, duurzaam, volledig*, compleet, achter de rug, afgelegd, geslaagd
    ver genoeg, voldoende gevorderd, langdurig*, afgesloten, solide, bestendig, achter je`,
  steady: `stevig, stevige, stevigheid, stabiel*, stabiliteit, sterk, sterke, weerbaar, weerbare, weerbaarheid
    veerkrachtig*, veerkracht, evenwicht, evenwichtig*, draagkracht*, draagkrachtig, belastbaar*, gezond
    gezonde, robuust*, solide, fit, in orde, in balans, balans`,
  mind: `psychisch*, psychologisch, psychologische, mentaal, mentale, emotioneel, emotionele, geestelijk
    geestelijke, innerlijk, op psychisch vlak, op mentaal vlak, op emotioneel vlak`,
  stay: `opname*, ziekenhuisopname*, psychiatrische opname*, opgenomen geweest, crisis, crisissen
    crisisopname*, terugval*, psychose*, episode*, inzinking*, decompensatie*, actieve klachten
    acute klachten, actieve problematiek, actieve psychi* problematiek, ziekenhuisverblijf
    verblijf .. psychiatrie, verblijf .. ziekenhuis, suicide*, psychische problemen, mentale problemen
    nog in behandeling, nog in opname, dagkliniek`,
  substance: `alcohol, drank, drugs, middelen, drugsgebruik, middelengebruik, alcoholgebruik, druggebruik
    methadon*, substitutie*, cannabis, heroine, cocaine, alcohol en drugs, het gebruik, alcoholverslaving
    de fles, harddrugs, softdrugs`,
  quits: 'gestopt, gekapt, afgezworen, opgegeven, vaarwel gezegd, losgelaten, gebroken met, clean van',
  banned: `verboden, niet toegelaten, niet toegestaan, niet aanvaard, niet getolereerd, uitgesloten
    onverenigbaar, geweigerd, niet verenigbaar, uit den boze, onaanvaardbaar, niet geaccepteerd, uitsluiting
    leidt tot ontslag, sluit je uit, komt niet in aanmerking, komen niet in aanmerking, niet weerhouden`,
  document: `verklaring*, attest*, brief, verslag*, advies, akkoord, toestemming, bewijs, document*
    bevestiging, aanbeveling, referentie*, groen licht, briefje, goedkeuring, getuigschrift, bevestigt
    bevestigen, verklaart, attesteert`,
  clinician: `psychiater*, psycholoog, arts, huisarts, dokter, therapeut*, behandelaar*, behandelend*
    behandelende arts, hulpverlener*, zorgverlener*, begeleider, zorgteam, behandelteam`,
};
