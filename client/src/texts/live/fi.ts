import { plural } from '../plural.ts';

/** What a person did, by the action of the audit trail; what is not named here is a change of data. */
type Did = Readonly<Record<string, string>>;

const did: Did = {
  'milestone:reschedule': 'siirsi ennustetta',
  'milestone:set-done': 'muutti välitavoitteen tilaa',
  'milestone:accept': 'hyväksyi välitavoitteen',
  'milestone:assign': 'vaihtoi vastuuhenkilöä',
  'milestone:edit': 'muokkasi välitavoitetta',
  'milestone:create': 'lisäsi välitavoitteen',
  'milestone:cancel': 'perui välitavoitteen',
  'milestone:plan': 'muutti suunnitelmaa',
  'milestone:rebaseline': 'vahvisti uuden perusaikataulun',
  'evidence:submit': 'toimitti todenteen',
  'evidence:decide': 'ratkaisi todenteen',
  'project:edit': 'muokkasi hanketta',
  'project:create': 'perusti hankkeen',
  'work-area:edit': 'muokkasi osa-aluetta',
  'work-area:create': 'lisäsi osa-alueen',
  'funding-line:edit': 'muokkasi rahoitusta',
  'month:close': 'sulki kuukauden',
  'plan:import': 'toi suunnitelman',
  'budget:approve': 'hyväksyi budjetin',
  'comment:write': 'kommentoi',
  'ledger:import': 'toi kirjanpitoa',
  'ledger:undo': 'perui kirjanpidon tuonnin',
};

const doing = (action: string): string => did[action] ?? 'muutti tietoja';

/** The line of the frame that tells what others change and how the connection is. */
export const liveFi = {
  one: (actor: string, action: string) => `Päivitetty: ${actor} ${doing(action)}`,
  edited: (actor: string, action: string) =>
    `${actor} ${doing(action)} rivillä, jota muokkaat. Kirjoittamasi säilyy: jos muutitte samaa kohtaa, tallennus kysyy sinulta.`,
  many: (count: number, actors: readonly string[]) => `Päivitetty: ${count} muutosta (${actors.join(', ')})`,
  lost: 'Ei yhteyttä palvelimeen.',
  ended: 'Istuntosi on päättynyt. Muiden muutokset eivät enää näy.',
  signIn: 'Kirjaudu uudelleen',
  waiting: (count: number) =>
    plural(count, { one: '1 muutos odottaa yhteyttä.', other: `${count} muutosta odottaa yhteyttä.` }),
  notKept: 'Selain ei pysty säilyttämään niitä: älä sulje sivua ennen kuin ne on lähetetty.',
  refused: (count: number) =>
    plural(count, {
      one: '1 muutos jäi tallentamatta ja odottaa ratkaisuasi',
      other: `${count} muutosta jäi tallentamatta ja odottaa ratkaisuasi`,
    }),
  decide: 'Näytä',
  change: 'Muutos',
  waitingTitle: 'Odottavat muutokset',
  nothingWaits: 'Mikään muutos ei odota: kaikki on lähetetty tai poistettu.',
  stillWaits: 'Odottaa yhteyttä ja lähtee itsestään.',
  given: (when: string) => `Kirjoitettu ${when}`,
  openPage: 'Avaa sivu',
  sendAgain: 'Lähetä uudelleen',
  dropIt: 'Poista jonosta',
  close: 'Sulje',
  field: 'Tieto',
  yours: 'Sinun',
  theirs: 'Nyt tallessa',
  empty: 'tyhjä',
};

export type LiveTexts = typeof liveFi;
