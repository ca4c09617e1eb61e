import { projectErrorsFi } from './project/fi.ts';
import type { ErrorCode } from '@painopiste/shared/errors/domain-error';

/** Values of an error, written for the reader. */
export type ErrorDetails = Readonly<Record<string, string>>;

/** A sentence for everything that can be wrong; a missing one does not compile. */
export type ErrorTexts = Record<
  ErrorCode | 'internal' | 'unreachable' | 'waiting',
  (details: ErrorDetails) => string
>;

export const errorsFi: ErrorTexts = {
  'session.required': () => 'Istunto on päättynyt. Kirjaudu uudelleen.',
  'link.expired': () => 'Linkki on vanhentunut. Käynnistä palvelin uudelleen: se tulostaa uuden.',
  'link.not-found': () => 'Linkki ei ole oikea. Kopioi se kokonaan palvelimen tulosteesta.',
  'link.used': () => 'Linkki on jo käytetty: pääkäyttäjä on luotu.',
  'user.email-taken': () => 'Sähköposti on jo toisella käyttäjällä.',
  'invitation.expired': () => 'Linkki on vanhentunut. Pyydä pääkäyttäjältä uusi.',
  'invitation.not-found': () => 'Linkki ei ole oikea. Kopioi se kokonaan viestistä.',
  'invitation.revoked': () =>
    'Linkki ei ole enää voimassa: se on peruttu tai korvattu uudella. Käytä uusinta tai pyydä uusi.',
  'invitation.used': () => 'Linkki on jo käytetty. Kirjaudu sisään salasanallasi.',
  'attempts.too-many': () => 'Liian monta yritystä. Odota neljännestunti ja yritä uudelleen.',
  'password.wrong': () => 'Nykyinen salasana on väärin.',
  'account.demonstration': () => 'Esittelytunnusten salasanaa ei voi vaihtaa: se on kaikilla sama.',
  'session.not-found': () => 'Istuntoa ei löytynyt: se on jo päättynyt.',
  'person.not-found': () => 'Henkilöä ei löytynyt.',
  'person.stale': () =>
    'Joku ehti ensin: henkilön tietoja on muutettu sen jälkeen, kun avasit sivun. Tarkista tiedot ja yritä uudelleen.',
  'person.deactivated': () => 'Tunnus on poistettu käytöstä. Ota se ensin uudelleen käyttöön.',
  'person.not-yourself': () => 'Et voi poistaa omaa tunnustasi käytöstä. Pyydä toista pääkäyttäjää.',
  'membership.not-found': () => 'Roolia ei löytynyt.',
  'membership.stale': () => 'Joku ehti ensin: roolia on muutettu sen jälkeen, kun avasit sivun.',
  'membership.ends-before-start': (d) =>
    `Viimeinen päivä on ennen ensimmäistä. Aikaisin on ${d.earliest ?? ''}.`,
  'membership.exists': () => 'Henkilöllä on jo tämä rooli tänä aikana.',
  'membership.days-without': () =>
    'Rooli tai sijaisuus on jo ollut poissa voimasta. Anna se uudelleen, niin historia pitää paikkansa.',
  'membership.last-administrator': () =>
    'Tämä on viimeinen koko palvelun pääkäyttäjä, jolla ei ole päättymispäivää. Anna rooli ensin toiselle, joka voi kirjautua sisään.',
  'membership.last-day': (d) =>
    `Valitse toinen viimeinen päivä: aikaisintaan ${d.earliest ?? ''}, ja ennen kuin rooli muutenkin päättyy.`,
  'membership.scope-unknown': () => 'Valitse, mitä rooli koskee.',
  'deputy.not-found': () => 'Sijaisuutta ei löytynyt.',
  'deputy.self': () => 'Kukaan ei voi olla oma sijaisensa. Valitse toinen henkilö.',
  'deputy.stale': () => 'Joku ehti ensin: sijaisuutta on muutettu sen jälkeen, kun avasit sivun.',
  'hand-over.not-visible': (d) =>
    `${d.name ?? ''} ei näe kaikkea siirrettävää (${d.count ?? ''} kohdetta). Siirrä myös roolit tai valitse toinen.`,
  'hand-over.nothing': () => 'Henkilöllä ei ole mitään siirrettävää.',
  'hand-over.nothing-to-hand-back': () => 'Siirtoa ei voi palauttaa: se on jo palautettu.',
  'hand-over.self': () => 'Valitse joku muu kuin henkilö itse.',
  'permission.denied': () => 'Sinulla ei ole oikeutta tähän toimintoon.',
  'input.invalid': () => 'Tieto ei ole kelvollinen. Tarkista se ja yritä uudelleen.',
  'region.not-found': () => 'Aluetta ei löytynyt.',
  'region.stale': () => 'Joku ehti ensin: alueen tietoja on muutettu sen jälkeen, kun avasit ne.',
  'reference.not-found': () => 'Kohdetta ei löytynyt.',
  'reference.stale': () => 'Joku ehti ensin: kohdetta on muutettu sen jälkeen, kun avasit sen.',
  'reference.key-taken': () => 'Avain on jo käytössä. Keksi toinen.',
  'reference.code-taken': () => 'Lyhenne on jo käytössä. Valitse toinen.',
  'reference.programme-unknown': () => 'Ohjelmaa ei löytynyt. Valitse toinen.',
  'reference.at-the-end': () => 'Kohde on jo luettelon reunassa.',
  'synonym.not-found': () => 'Nimitystä ei löytynyt.',
  'synonym.stale': () => 'Joku ehti ensin: nimitystä on muutettu sen jälkeen, kun avasit sen.',
  'synonym.taken': () => 'Alueella on jo tämä nimitys painopisteelle.',
  'focus-area.not-found': () => 'Painopistettä ei löytynyt.',
  'project.not-found': () => 'Hanketta ei löytynyt.',
  ...projectErrorsFi,
  'work-area.not-found': () => 'Osa-aluetta ei löytynyt.',
  'thing.not-found': () => 'Kohdetta ei löytynyt, tai sinulla ei ole oikeutta nähdä sitä.',
  'work-area.stale': () => 'Osa-aluetta on muutettu toisaalla. Päivitä sivu.',
  'work-area.key-taken': () => 'Hankkeella on jo osa-alue tällä tunnuksella. Valitse toinen tunnus.',
  'work-area.lead-unknown': () => 'Vastaavaksi valittu henkilö ei näe tätä osa-aluetta. Valitse toinen.',
  'work-area.partner-unknown': () => 'Osatoteuttajaa ei ole tässä hankkeessa. Valitse toinen.',
  'work-area.target-group-unknown': () => 'Kohderyhmää ei ole. Päivitä sivu ja valitse uudelleen.',
  'work-area.focus-area-unknown': () => 'Painopistettä ei ole tai se on arkistoitu. Valitse toinen.',
  'work-area.focus-area-twice': () => 'Sama painopiste on valittu kahdesti. Yhdistä osuudet.',
  'work-area.share-invalid': () => 'Kirjoita osuus prosentteina, esimerkiksi 60 tai 33,33.',
  'work-area.shares-add-up': () => 'Osuuksien summan on oltava 100 %.',
  'work-area.administration-stays': () =>
    'Hankehallinto kuuluu jokaiseen hankkeeseen: sitä ei voi arkistoida, eikä sen tunnusta vaihtaa.',
  'plan.file-empty': () => 'Tiedosto on tyhjä. Lataa pohja ja täytä se.',
  'plan.file-no-spreadsheet': () =>
    'Tiedosto ei ole suunnitelman taulukko. Anna täytetty pohja (.xlsx) tai sama CSV-tiedostona.',
  'plan.file-too-large': (d) =>
    `Tiedosto on liian suuri: enintään ${d.limit ?? ''}, 5 000 riviä ja 100 000 solua.`,
  'plan.stale': () => 'Hanke on muuttunut tiedoston lukemisen jälkeen. Lue tiedosto uudelleen.',
  'plan.nothing-to-import': () => 'Tiedostossa ei ole mitään uutta.',
  'plan.budget-not-draft': () => 'Hankkeella ei ole hyväksymistä odottavaa talousarviota.',
  'plan-budget.stale': () => 'Talousarvioluonnosta on muutettu toisaalla. Tarkista summat ja hyväksy sitten.',
  'plan.decided-in-future': () => 'Päätöspäivä voi olla viimeistään tänään.',
  'plan.above-grant': (d) =>
    `Talousarvio ylittää rahoituslinjan ${d.line ?? ''} avustuksen ja omarahoituksen. Korjaa talousarvio.`,
  'month.not-next': (d) => `Kuukaudet suljetaan järjestyksessä: seuraavaksi ${d.next ?? ''}. Päivitä sivu.`,
  'month.not-over': () => 'Kuukautta ei voi sulkea ennen kuin se on päättynyt.',
  'milestone.not-found': () => 'Välitavoitetta ei löytynyt.',
  'milestone.stale': () => 'Joku ehti ensin: välitavoitetta on muutettu sen jälkeen, kun avasit sen.',
  'milestone.forecast-before-project': (d) =>
    `Ennuste ei voi olla ennen hankkeen alkua ${d.projectStartsOn ?? ''}.`,
  'milestone.forecast-not-a-date': () => 'Päivää ei ole olemassa. Kirjoita se muodossa 31.12.2025.',
  'milestone.forecast-too-late': (d) =>
    `Ennuste voi olla enintään 24 kuukautta käyttöajan lopun jälkeen (${d.latest ?? ''}).`,
  'milestone.forecast-unchanged': () => 'Ennuste on jo tämä päivä.',
  'milestone.reason-required': () => 'Kirjoita, miksi ennuste siirtyy.',
  'milestone.reason-too-long': () => 'Perustelu voi olla enintään 500 merkkiä.',
  'milestone.state-not-reachable': () => 'Välitavoite ei voi siirtyä tähän tilaan nykyisestä tilastaan.',
  'milestone.already-accepted': () => 'Välitavoite on hyväksytty, eikä sitä voi enää siirtää.',
  'milestone.cancelled': () => 'Välitavoite on peruttu, eikä sitä voi muuttaa.',
  'milestone.accepted-in-future': () => 'Hyväksymispäivä voi olla viimeistään tänään.',
  'milestone.done-in-future': () => 'Valmistumispäivä voi olla viimeistään tänään.',
  'milestone.evidence-missing': () => 'Välitavoitteen todenneasiakirja on ensin hyväksyttävä.',
  'milestone.accepter-marked-done': () =>
    'Hyväksyjä ei voi olla sama henkilö, joka merkitsi välitavoitteen valmiiksi.',
  'milestone.owner-unknown': () => 'Omistajaksi valittu henkilö ei näe tätä välitavoitetta. Valitse toinen.',
  'milestone.nothing-to-move': () =>
    'Välitavoitteella ei ole ennustetta eikä perusaikataulua, jota siirtää. Anna sille päivä.',
  'milestone.nothing-to-undo': () => 'Muutosta ei voi enää kumota: välitavoitetta on muutettu sen jälkeen.',
  'milestone.name-required': () => 'Kirjoita välitavoitteen nimi suomeksi.',
  'milestone.weight-not-possible': (d) => `Paino on kokonaisluku nollasta lukuun ${d.max ?? ''}.`,
  'milestone.percent-not-possible': () => 'Valmiusaste on kokonaisluku 0–100.',
  'milestone.baseline-not-possible': (d) =>
    `Päivä voi olla aikaisintaan hankkeen alku ${d.projectStartsOn ?? ''} ja viimeistään ${d.latest ?? ''}.`,
  'milestone.needs-decision': () =>
    'Suunnitelma on hyväksytty: paino ja perusaikataulu muuttuvat vain päätöksellä.',
  'milestone.plan-not-approved': () =>
    'Suunnitelmaa ei ole vielä hyväksytty: muuta paino ja perusaikataulu suoraan.',
  'milestone.decision-changes-nothing': () => 'Päätös ei muuta mitään: paino ja perusaikataulu ovat jo nämä.',
  'milestone.decision-day': () =>
    'Päätöksen päivä on kalenterin päivä, viimeistään tänään. Kirjoita se muodossa 31.12.2024.',
  'milestone.work-area-elsewhere': () => 'Osa-alue ei ole tämän hankkeen käytössä. Valitse toinen.',
  'decision.reference-required': () => 'Kirjoita päätöksen viite, esimerkiksi kokous ja pykälä.',
  'evidence.not-found': () => 'Todenneasiakirjaa ei löytynyt.',
  'evidence.title-required': () => 'Kirjoita todenneasiakirjan nimi.',
  'evidence.reference-required': () => 'Kirjoita, mistä asiakirja löytyy: diaarinumero tai osoite.',
  'evidence.decided': () => 'Todenneasiakirjan tila ei salli tätä: se on jo ratkaistu tai vedetty pois.',
  'evidence.decider-marked-done': () =>
    'Todenneasiakirjaa ei voi ratkaista sama henkilö, joka merkitsi välitavoitteen valmiiksi.',
  'text.reason-required': () => 'Kirjoita perustelu.',
  'text.too-long': (d) => `Teksti voi olla enintään ${d.max ?? ''} merkkiä.`,
  'text.not-plain': () =>
    'Tekstissä on merkki, jota ei näe tai joka kääntää tekstin suunnan, tai rivinvaihto. Poista se.',
  'batch.not-found': () => 'Tuontia ei löytynyt.',
  'batch.stale': () => 'Tuontia on muutettu toisaalla. Päivitä sivu.',
  'batch.not-ready': () => 'Tuontia ei voi tehdä: tiedostoa luetaan vielä tai tuonti on jo päättynyt.',
  'batch.not-active': () => 'Tuontia ei voi perua: se ei ole voimassa.',
  'batch.outdated': () => 'Kuukausi on suljettu sen jälkeen, kun tiedosto luettiin. Lue tiedosto uudelleen.',
  'batch.preview-waiting': (d) =>
    `Alueella odottaa ratkaisua toinen esikatselu: ${d.fileName ?? ''} (${d.by ?? ''}). Tuo tai hylkää se ensin.`,
  'batch.refused-rows': (d) =>
    `Tiedostossa on ${d.refused ?? ''} hylättyä riviä. Korjaa ne tai tuo vain kelvolliset rivit.`,
  'batch.nothing-to-import': () => 'Tiedostossa ei ole yhtään riviä, jonka voisi tuoda.',
  'batch.month-closed': (d) => `Tuontia ei voi perua: kuukausi ${d.month ?? ''} on suljettu.`,
  'batch.superseded': () =>
    'Tuontia ei voi perua: myöhempi tuonti on muuttanut sen rivejä. Peru myöhempi ensin.',
  'batch.busy': () => 'Alueelle luetaan jo toista tiedostoa. Odota, että se valmistuu.',
  'cost-centre.in-use': (d) =>
    `Kustannuspaikka ${d.code ?? ''} on hankkeen käytössä, eikä sitä voi merkitä muiden omaksi.`,
  'ledger.file-empty': () => 'Tiedosto on tyhjä.',
  'ledger.file-encoding': () =>
    'Tiedoston merkistö ei ole UTF-8. Tallenna tiedosto muodossa CSV UTF-8 ja yritä uudelleen.',
  'ledger.file-not-text': () =>
    'Tiedosto ei ole tekstiä (esimerkiksi PDF, kuva tai Excel-työkirja). Anna kirjanpidon CSV-tiedosto.',
  'ledger.file-too-large': (d) => `Tiedosto on liian suuri: enintään ${d.limit ?? ''}. Jaa se osiin.`,
  'ledger.file-unreadable': (d) =>
    `Tiedostoa ei voi lukea riviltä ${d.row ?? ''} alkaen: lainausmerkki jää auki. Korjaa rivi ja yritä uudelleen.`,
  'ledger.shape-unknown': (d) => `Tiedoston otsikkoriviä ei tunnisteta. Siitä puuttuu: ${d.missing ?? ''}.`,
  'access-token.not-found': () => 'Tunnusta ei löytynyt.',
  'access-token.stale': () => 'Joku ehti ensin: tunnus on muuttunut sen jälkeen, kun avasit sivun.',
  'access-token.name-taken': () => 'Sinulla on jo samanniminen voimassa oleva tunnus. Anna toinen nimi.',
  'access-token.expires-in-past': () => 'Viimeisen voimassaolopäivän pitää olla huominen tai myöhempi.',
  'access-token.expires-too-late': (d) =>
    `Tunnus voi olla voimassa enintään vuoden, viimeistään ${d.latest ?? ''} asti.`,
  'access-token.beyond-own-rights': () => 'Tunnus voi lukea vain sen, minkä itse saat lukea.',
  'access-token.revoked': () => 'Tunnus on jo poistettu käytöstä.',
  'comment.not-found': () => 'Kommenttia ei löytynyt.',
  'comment.stale': () =>
    'Kommenttia on muutettu sen jälkeen, kun avasit sen. Tarkista teksti ja tallenna uudelleen.',
  'comment.withdrawn': () => 'Kommentti on peruttu, eikä sitä voi enää muuttaa.',
  'comment.mention-unknown': () => 'Joku mainituista ei näe tätä kohdetta. Poista maininta tekstistä.',
  'directory-group.not-found': () => 'Ryhmää ei löytynyt.',
  'directory-group.stale': () => 'Joku ehti ensin: ryhmän rivi on jo muuttunut.',
  'directory-group.exists': () => 'Tämä ryhmä antaa jo saman roolin samaan kohteeseen.',
  'directory-group.scope-unknown': () => 'Kohdetta ei löytynyt. Valitse se luettelosta.',
  'command.reused': () => 'Pyyntö on jo käytetty. Lataa sivu uudelleen ja yritä sitten.',
  'command.not-found': () => 'Muutosta ei löytynyt omien muutostesi joukosta.',
  'command.not-undoable': () => 'Tätä muutosta ei voi kumota.',
  'command.already-undone': () => 'Muutos on jo kumottu.',
  'command.changed-since': () =>
    'Muutosta ei voi enää kumota: samaa kohtaa on muutettu sen jälkeen. Muuta arvo itse.',
  internal: () => 'Palvelimessa tapahtui vika, eikä muutosta tehty. Yritä uudelleen.',
  unreachable: () => 'Palvelimeen ei saada yhteyttä, eikä muutosta tehty. Yritä uudelleen.',
  waiting: () =>
    'Odottaa yhteyttä palvelimeen. Muutos on tallessa tässä selaimessa ja lähtee itsestään, kun yhteys palaa.',
};
