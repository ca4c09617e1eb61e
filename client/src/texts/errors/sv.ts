import { projectErrorsSv } from './project/sv.ts';
import type { ErrorTexts } from './fi.ts';

export const errorsSv: ErrorTexts = {
  'session.required': () => 'Sessionen har upphört. Logga in på nytt.',
  'link.expired': () => 'Länken har gått ut. Starta om servern: den skriver ut en ny.',
  'link.not-found': () => 'Länken är inte riktig. Kopiera den i sin helhet från serverns utskrift.',
  'link.used': () => 'Länken har redan använts: administratören har skapats.',
  'user.email-taken': () => 'E-postadressen används redan av någon annan.',
  'invitation.expired': () => 'Länken har gått ut. Be administratören om en ny.',
  'invitation.not-found': () => 'Länken stämmer inte. Kopiera hela länken från meddelandet.',
  'invitation.revoked': () =>
    'Länken gäller inte längre: den har återkallats eller ersatts av en ny. Använd den nyaste eller be om en ny.',
  'invitation.used': () => 'Länken är redan använd. Logga in med ditt lösenord.',
  'attempts.too-many': () => 'För många försök. Vänta en kvart och försök igen.',
  'password.wrong': () => 'Det nuvarande lösenordet är fel.',
  'account.demonstration': () => 'Demonstrationskontonas lösenord kan inte bytas: det är samma för alla.',
  'session.not-found': () => 'Sessionen hittades inte: den har redan avslutats.',
  'person.not-found': () => 'Personen hittades inte.',
  'person.stale': () =>
    'Någon hann före: uppgifterna har ändrats sedan du öppnade sidan. Kontrollera dem och försök igen.',
  'person.deactivated': () => 'Kontot är avstängt. Aktivera det först.',
  'person.not-yourself': () => 'Du kan inte stänga av ditt eget konto. Be en annan administratör.',
  'membership.not-found': () => 'Rollen hittades inte.',
  'membership.stale': () => 'Någon hann före: rollen har ändrats sedan du öppnade sidan.',
  'membership.ends-before-start': (d) =>
    `Sista dagen är före den första. Den tidigaste är ${d.earliest ?? ''}.`,
  'membership.exists': () => 'Personen har redan den här rollen under den tiden.',
  'membership.days-without': () =>
    'Rollen eller uppdraget som ersättare har redan varit ur kraft. Ge den på nytt, så stämmer historiken.',
  'membership.last-administrator': () =>
    'Det här är den sista administratören för hela tjänsten utan slutdatum. Ge först rollen till någon annan som kan logga in.',
  'membership.last-day': (d) =>
    `Välj en annan sista dag: tidigast ${d.earliest ?? ''}, och innan rollen ändå upphör.`,
  'membership.scope-unknown': () => 'Välj vad rollen gäller.',
  'deputy.not-found': () => 'Vikariatet hittades inte.',
  'deputy.self': () => 'Ingen kan vara sin egen ersättare. Välj en annan person.',
  'deputy.stale': () => 'Någon hann före: vikariatet har ändrats sedan du öppnade sidan.',
  'hand-over.not-visible': (d) =>
    `${d.name ?? ''} ser inte allt som ska överföras (${d.count ?? ''} st.). Överför även rollerna eller välj någon annan.`,
  'hand-over.nothing': () => 'Personen har ingenting att överföra.',
  'hand-over.nothing-to-hand-back': () => 'Överföringen kan inte återtas: den har redan återtagits.',
  'hand-over.self': () => 'Välj någon annan än personen själv.',
  'permission.denied': () => 'Du har inte rätt att göra detta.',
  'input.invalid': () => 'Uppgiften är inte giltig. Kontrollera den och försök igen.',
  'region.not-found': () => 'Området hittades inte.',
  'region.stale': () => 'Någon hann före: områdets uppgifter har ändrats efter att du öppnade dem.',
  'reference.not-found': () => 'Posten hittades inte.',
  'reference.stale': () => 'Någon hann före: posten har ändrats efter att du öppnade den.',
  'reference.key-taken': () => 'Nyckeln används redan. Hitta på en annan.',
  'reference.code-taken': () => 'Förkortningen används redan. Välj en annan.',
  'reference.programme-unknown': () => 'Programmet hittades inte. Välj ett annat.',
  'reference.at-the-end': () => 'Posten är redan i kanten av listan.',
  'synonym.not-found': () => 'Benämningen hittades inte.',
  'synonym.stale': () => 'Någon hann före: benämningen har ändrats efter att du öppnade den.',
  'synonym.taken': () => 'Området har redan den här benämningen på fokusområdet.',
  'focus-area.not-found': () => 'Tyngdpunkten hittades inte.',
  'project.not-found': () => 'Projektet hittades inte.',
  ...projectErrorsSv,
  'work-area.not-found': () => 'Delområdet hittades inte.',
  'thing.not-found': () => 'Objektet hittades inte, eller så har du inte rätt att se det.',
  'work-area.stale': () => 'Delområdet har ändrats på annat håll. Uppdatera sidan.',
  'work-area.key-taken': () => 'Projektet har redan ett delområde med denna beteckning. Välj en annan.',
  'work-area.lead-unknown': () => 'Den valda ansvariga ser inte detta delområde. Välj någon annan.',
  'work-area.partner-unknown': () => 'Delgenomföraren finns inte i projektet. Välj en annan.',
  'work-area.target-group-unknown': () => 'Målgruppen finns inte. Uppdatera sidan och välj på nytt.',
  'work-area.focus-area-unknown': () => 'Tyngdpunkten finns inte eller är arkiverad. Välj en annan.',
  'work-area.focus-area-twice': () => 'Samma tyngdpunkt är vald två gånger. Slå ihop andelarna.',
  'work-area.share-invalid': () => 'Skriv andelen i procent, till exempel 60 eller 33,33.',
  'work-area.shares-add-up': () => 'Andelarna ska vara 100 % tillsammans.',
  'work-area.administration-stays': () =>
    'Projektförvaltningen hör till varje projekt: den kan inte arkiveras och dess beteckning inte bytas.',
  'plan.file-empty': () => 'Filen är tom. Hämta mallen och fyll i den.',
  'plan.file-no-spreadsheet': () =>
    'Filen är inte en plan i tabellform. Ge den ifyllda mallen (.xlsx) eller samma som CSV-fil.',
  'plan.file-too-large': (d) => `Filen är för stor: högst ${d.limit ?? ''}, 5 000 rader och 100 000 celler.`,
  'plan.stale': () => 'Projektet har ändrats sedan filen lästes. Läs filen på nytt.',
  'plan.nothing-to-import': () => 'Filen innehåller inget nytt.',
  'plan.budget-not-draft': () => 'Projektet har ingen budget som väntar på godkännande.',
  'plan-budget.stale': () =>
    'Budgetutkastet har ändrats på annat håll. Kontrollera summorna och godkänn sedan.',
  'plan.decided-in-future': () => 'Beslutsdagen kan vara senast i dag.',
  'plan.above-grant': (d) =>
    `Budgeten överskrider finansieringslinjens ${d.line ?? ''} bidrag och egenandel. Rätta budgeten.`,
  'month.not-next': (d) => `Månaderna stängs i ordning: härnäst ${d.next ?? ''}. Uppdatera sidan.`,
  'month.not-over': () => 'En månad kan inte stängas innan den är slut.',
  'milestone.not-found': () => 'Delmålet hittades inte.',
  'milestone.stale': () => 'Någon hann före: delmålet har ändrats efter att du öppnade det.',
  'milestone.forecast-before-project': (d) =>
    `Prognosen kan inte vara före projektets början ${d.projectStartsOn ?? ''}.`,
  'milestone.forecast-not-a-date': () => 'Dagen finns inte. Skriv den som 31.12.2025.',
  'milestone.forecast-too-late': (d) =>
    `Prognosen kan vara högst 24 månader efter användningstidens slut (${d.latest ?? ''}).`,
  'milestone.forecast-unchanged': () => 'Prognosen är redan denna dag.',
  'milestone.reason-required': () => 'Skriv varför prognosen flyttas.',
  'milestone.reason-too-long': () => 'Motiveringen kan vara högst 500 tecken.',
  'milestone.state-not-reachable': () => 'Delmålet kan inte övergå till detta läge från sitt nuvarande läge.',
  'milestone.already-accepted': () => 'Delmålet är godkänt och kan inte längre flyttas.',
  'milestone.cancelled': () => 'Delmålet har återtagits och kan inte ändras.',
  'milestone.accepted-in-future': () => 'Dagen för godkännandet kan vara senast i dag.',
  'milestone.done-in-future': () => 'Dagen då delmålet blev klart kan vara senast i dag.',
  'milestone.evidence-missing': () => 'Delmålets verifikat måste godkännas först.',
  'milestone.accepter-marked-done': () =>
    'Den som godkänner kan inte vara samma person som märkte delmålet som klart.',
  'milestone.owner-unknown': () => 'Den valda ägaren ser inte detta delmål. Välj någon annan.',
  'milestone.nothing-to-move': () =>
    'Delmålet har varken prognos eller grundtidtabell att flytta. Ange en dag för det.',
  'milestone.nothing-to-undo': () => 'Ändringen kan inte längre ångras: delmålet har ändrats efter den.',
  'milestone.name-required': () => 'Skriv delmålets namn på finska.',
  'milestone.weight-not-possible': (d) => `Vikten är ett heltal från noll till ${d.max ?? ''}.`,
  'milestone.percent-not-possible': () => 'Färdighetsgraden är ett heltal 0–100.',
  'milestone.baseline-not-possible': (d) =>
    `Dagen kan vara tidigast projektets början ${d.projectStartsOn ?? ''} och senast ${d.latest ?? ''}.`,
  'milestone.needs-decision': () => 'Planen är godkänd: vikten och grundtidsplanen ändras bara genom beslut.',
  'milestone.plan-not-approved': () =>
    'Planen är inte godkänd ännu: ändra vikten och grundtidsplanen direkt.',
  'milestone.decision-changes-nothing': () =>
    'Beslutet ändrar ingenting: vikten och grundtidsplanen är redan dessa.',
  'milestone.decision-day': () =>
    'Beslutets dag är en kalenderdag, senast i dag. Skriv den i formen 31.12.2024.',
  'milestone.work-area-elsewhere': () => 'Delområdet hör inte till det här projektet. Välj ett annat.',
  'decision.reference-required': () => 'Skriv beslutets referens, till exempel möte och paragraf.',
  'evidence.not-found': () => 'Verifikatet hittades inte.',
  'evidence.title-required': () => 'Skriv verifikatets namn.',
  'evidence.reference-required': () => 'Skriv var handlingen finns: diarienummer eller adress.',
  'evidence.decided': () => 'Verifikatets läge tillåter inte detta: det är redan avgjort eller återtaget.',
  'evidence.decider-marked-done': () =>
    'Den som markerade delmålet som klart kan inte avgöra dess verifikat.',
  'text.reason-required': () => 'Skriv en motivering.',
  'text.too-long': (d) => `Texten kan ha högst ${d.max ?? ''} tecken.`,
  'text.not-plain': () =>
    'Texten har ett tecken som inte syns eller som vänder textens riktning, eller en radbrytning. Ta bort det.',
  'batch.not-found': () => 'Importen hittades inte.',
  'batch.stale': () => 'Importen har ändrats på annat håll. Uppdatera sidan.',
  'batch.not-ready': () => 'Importen kan inte göras: filen läses ännu eller importen är redan avslutad.',
  'batch.not-active': () => 'Importen kan inte ångras: den gäller inte.',
  'batch.outdated': () => 'En månad har stängts efter att filen lästes. Läs filen på nytt.',
  'batch.preview-waiting': (d) =>
    `En annan förhandsgranskning väntar på avgörande i området: ${d.fileName ?? ''} (${d.by ?? ''}). Importera eller förkasta den först.`,
  'batch.refused-rows': (d) =>
    `Filen har ${d.refused ?? ''} avvisade rader. Rätta dem eller importera bara de giltiga raderna.`,
  'batch.nothing-to-import': () => 'Filen har ingen rad som kunde importeras.',
  'batch.month-closed': (d) => `Importen kan inte ångras: månaden ${d.month ?? ''} är stängd.`,
  'batch.superseded': () =>
    'Importen kan inte ångras: en senare import har ändrat dess rader. Ångra den senare först.',
  'batch.busy': () => 'En annan fil läses redan in för området. Vänta tills den är klar.',
  'cost-centre.in-use': (d) =>
    `Kostnadsställe ${d.code ?? ''} används av ett projekt och kan inte märkas som någon annans.`,
  'ledger.file-empty': () => 'Filen är tom.',
  'ledger.file-encoding': () =>
    'Filens teckenkodning är inte UTF-8. Spara filen som CSV UTF-8 och försök igen.',
  'ledger.file-not-text': () =>
    'Filen är inte text (till exempel PDF, bild eller Excel-arbetsbok). Ge bokföringens CSV-fil.',
  'ledger.file-too-large': (d) => `Filen är för stor: högst ${d.limit ?? ''}. Dela upp den.`,
  'ledger.file-unreadable': (d) =>
    `Filen kan inte läsas från rad ${d.row ?? ''}: ett citattecken förblir öppet. Rätta raden och försök igen.`,
  'ledger.shape-unknown': (d) => `Filens rubrikrad känns inte igen. Den saknar: ${d.missing ?? ''}.`,
  'access-token.not-found': () => 'Nyckeln hittades inte.',
  'access-token.stale': () => 'Någon hann före: nyckeln har ändrats sedan du öppnade sidan.',
  'access-token.name-taken': () => 'Du har redan en giltig nyckel med samma namn. Ge den ett annat namn.',
  'access-token.expires-in-past': () => 'Den sista giltighetsdagen måste vara i morgon eller senare.',
  'access-token.expires-too-late': (d) => `Nyckeln kan gälla högst ett år, senast till ${d.latest ?? ''}.`,
  'access-token.beyond-own-rights': () => 'Nyckeln kan läsa bara det som du själv får läsa.',
  'access-token.revoked': () => 'Nyckeln har redan tagits ur bruk.',
  'comment.not-found': () => 'Kommentaren hittades inte.',
  'comment.stale': () =>
    'Kommentaren har ändrats sedan du öppnade den. Kontrollera texten och spara på nytt.',
  'comment.withdrawn': () => 'Kommentaren har dragits tillbaka och kan inte längre ändras.',
  'comment.mention-unknown': () =>
    'Någon av de omnämnda ser inte det här objektet. Ta bort omnämnandet ur texten.',
  'directory-group.not-found': () => 'Gruppen hittades inte.',
  'directory-group.stale': () => 'Någon hann före: gruppens rad har redan ändrats.',
  'directory-group.exists': () => 'Den här gruppen ger redan samma roll för samma område.',
  'directory-group.scope-unknown': () => 'Området hittades inte. Välj det i listan.',
  'command.reused': () => 'Begäran har redan använts. Ladda sidan på nytt och försök sedan.',
  'command.not-found': () => 'Ändringen hittades inte bland dina egna ändringar.',
  'command.not-undoable': () => 'Den här ändringen kan inte ångras.',
  'command.already-undone': () => 'Ändringen är redan ångrad.',
  'command.changed-since': () =>
    'Ändringen kan inte längre ångras: samma uppgift har ändrats efter den. Ändra värdet själv.',
  internal: () => 'Ett fel uppstod i servern och ändringen gjordes inte. Försök igen.',
  unreachable: () => 'Servern kan inte nås och ändringen gjordes inte. Försök igen.',
  waiting: () =>
    'Väntar på kontakt med servern. Ändringen finns kvar i den här webbläsaren och skickas av sig själv när kontakten är tillbaka.',
};
