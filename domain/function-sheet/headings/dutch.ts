import type { SheetHeadings } from './sheet-headings.ts';

/** How Dutch-speaking institutions head the parts of a function sheet. */
export const dutch: SheetHeadings = {
  fillers: `
    de het een van en of functie job functiehouder medewerker ervaringswerker ervaringsdeskundige
    belangrijkste voornaamste specifieke algemene dagelijkse kern overzicht omschrijving lijst je jouw
    uw`,
  sheet: `
    functieomschrijving, functiebeschrijving, functiefiche, functieprofiel, functie- en
    competentieprofiel, taakomschrijving, jobomschrijving`,
  title: `
    functie, functietitel, functiebenaming, functienaam, naam van de functie, benaming van de functie,
    titel van de functie, officiële titel`,
  purpose: `
    doel, doel van de functie, doelstelling, doelstellingen, hoofddoel, functiedoel, bestaansreden,
    algemeen doel, algemene opdracht, missie van de functie, hoofdopdracht`,
  mission: `
    taken, taak, hoofdtaken, kerntaken, opdrachten, opdracht, takenpakket, taakgebieden, taakinhoud,
    functie-inhoud, functieinhoud, inhoud van de functie, resultaatsgebieden, resultaatgebieden,
    kernresultaatgebieden, kernresultaatsgebieden, resultaatsgebied, verantwoordelijkheden,
    verantwoordelijkheidsgebieden, activiteiten, kernactiviteiten, wat doe je, wat ga je doen, andere
    taken, bijkomende taken, rol`,
  limit: `
    grenzen, grens, grenzen van de functie, begrenzing, afbakening, afbakening van de functie, wat hoort
    niet bij de functie, wat niet bij de functie hoort, hoort niet bij de functie, behoort niet tot de
    functie, behoort niet tot het takenpakket, wat de functie niet inhoudt, wat de ervaringswerker niet
    doet, wat de persoon niet doet, wat doe je niet, wat ga je niet doen, wat doet u niet, buiten de functie`,
  places: `
    overleg, overlegmomenten, overlegstructuren, deelname aan overleg, deelname aan vergaderingen,
    vergaderingen, teamoverleg, beslissingsbevoegdheid, plaats in overleg en beslissingen, inspraak`,
  fileAccess: `
    toegang tot het dossier, toegang tot dossiers, dossiertoegang, toegang tot het cliëntdossier, dossier,
    dossiers, cliëntdossier, toegang tot gegevens, toegang tot cliëntdossiers, toegang tot het
    patiëntendossier, toegang tot het patiëntdossier, toegang tot patiëntendossiers, toegang tot het
    elektronisch patiëntendossier, toegang tot het elektronisch dossier, toegang tot het EPD, EPD,
    patiëntendossier, patiëntdossier, elektronisch patiëntendossier`,
  hierarchy: `
    leidinggevende, direct leidinggevende, directe leidinggevende, rechtstreeks leidinggevende,
    hiërarchisch leidinggevende, hiërarchische overste, hiërarchisch overste, hiërarchie, rapporteert aan,
    rapportering, plaats in de organisatie, plaats in de structuur, plaats in het organogram, plaats in
    het team, positie in de organisatie, positionering, organisatorische positie, organogram, relaties,
    interne relaties, externe relaties, interne en externe relaties, interne en externe contacten,
    functionele relatie, functionele relaties, functionele lijn, functioneel leidinggevende, hiërarchische
    relatie, hiërarchische relaties, hiërarchische lijn, werkt onder leiding van, N+1`,
  supervision: `
    supervisie, intervisie, individuele supervisie, teamsupervisie, ondersteuning, coaching, begeleiding
    van de ervaringswerker, steun, meter of peter, buddy`,
  selfPresentation: `zelfpresentatie, zelfvoorstelling, zich voorstellen, professionele identiteit`,
  training: `
    vorming, permanente vorming, vormingsaanbod, vorming en ontwikkeling, vorming training en opleiding,
    VTO, bijscholing, opleidingsmogelijkheden, vormingsmogelijkheden, leren en ontwikkelen`,
  timePlace: `
    werktijd, werktijden, werkuren, arbeidsduur, arbeidstijd, arbeidsregime, werkregime,
    tewerkstellingsbreuk, tewerkstellingspercentage, uurrooster, werkrooster, uren, uurregeling,
    arbeidsplaats, werkplaats, werkplek, standplaats, plaats van tewerkstelling, tewerkstellingsplaats,
    plaats, uren en plaats, locatie, VTE`,
  revision: `
    herziening, herziening van de functieomschrijving, bijsturing, evaluatie en bijsturing van de functie,
    evolutie van de functie, actualisering van de functieomschrijving`,
  beside: `
    identificatie, identificatiegegevens, algemene gegevens, administratieve gegevens, dienst, afdeling,
    team, entiteit, organisatie, onze organisatie, situering, situering van de dienst, context, missie,
    missie en visie, paritair comité, PC, barema, weddeschaal, loonschaal, functieclassificatie,
    functiefamilie, IFIC-code, niveau, graad, statuut, contract, type contract, verloning, loon,
    loonvoorwaarden, voordelen, aanbod, ons aanbod, wat bieden wij, arbeidsvoorwaarden,
    arbeidsomstandigheden, werkomstandigheden, aanwervingsvoorwaarden, toelatingsvoorwaarden, voorwaarden,
    vereisten, functievereisten, profiel, profielvereisten, gewenst profiel, competentieprofiel,
    competenties, kerncompetenties, technische competenties, gedragscompetenties, persoonsgebonden
    competenties, functiespecifieke competenties, kennis, kennis en vaardigheden, vaardigheden, attitudes,
    opleiding, vereiste opleiding, opleidingsniveau, vooropleiding, diploma, diplomavereisten, vereist
    diploma, ervaring, vereiste ervaring, opleiding en ervaring, talen, talenkennis, rijbewijs,
    beroepsgeheim, deontologie, deontologische code, vertrouwelijkheid, welzijn op het werk, veiligheid,
    werkmiddelen, middelen, evaluatie, indicatoren, resultaatsindicatoren, ingangsdatum, datum, datum van
    opmaak, laatste wijziging, versie, opgesteld door, goedgekeurd door, goedkeuring, handtekening,
    handtekeningen, bijlage, bijlagen, varia, opmerkingen, waarden, onze waarden, solliciteren`,
};
