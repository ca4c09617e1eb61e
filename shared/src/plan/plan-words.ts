import type { Language } from '../values/language.ts';

/** The sheets of a plan's file. */
export const PLAN_SHEETS = ['work-areas', 'milestones', 'budget'] as const;
export type PlanSheetKind = (typeof PLAN_SHEETS)[number];

/** The columns with a fixed meaning; focus areas and months are columns too, found by their own words. */
export const PLAN_COLUMNS = {
  'work-areas': ['key', 'name-fi', 'name-sv', 'name-en', 'lead', 'investment', 'cost-centre'],
  milestones: [
    'work-area',
    'name-fi',
    'name-sv',
    'name-en',
    'kind',
    'baseline',
    'forecast',
    'weight',
    'owner',
    'evidence',
  ],
  budget: ['line', 'work-area', 'category', 'unscheduled', 'total'],
} as const satisfies Record<PlanSheetKind, readonly string[]>;

export type PlanColumn = (typeof PLAN_COLUMNS)[PlanSheetKind][number];

interface PlanWords {
  readonly sheets: Readonly<Record<PlanSheetKind, string>>;
  readonly columns: Readonly<Record<PlanColumn, string>>;
  readonly kinds: { readonly milestone: string; readonly target: string; readonly 'monitoring-step': string };
  readonly yes: string;
  readonly no: string;
}

/** What the template says and the reader understands: a file in any of the three languages is read in any other. */
export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = {
  fi: {
    sheets: { 'work-areas': 'Osa-alueet', milestones: 'Välitavoitteet', budget: 'Talousarvio' },
    columns: {
      key: 'Tunnus',
      'name-fi': 'Nimi suomeksi',
      'name-sv': 'Nimi ruotsiksi',
      'name-en': 'Nimi englanniksi',
      lead: 'Vastaavan sähköposti',
      investment: 'Investointi',
      'cost-centre': 'Kustannuspaikka',
      'work-area': 'Osa-alue',
      kind: 'Laji',
      baseline: 'Perusaikataulu',
      forecast: 'Ennuste',
      weight: 'Paino',
      owner: 'Omistajan sähköposti',
      evidence: 'Todenne vaaditaan',
      line: 'Rahoituslinja',
      category: 'Kustannuslaji',
      unscheduled: 'Ilman kuukautta',
      total: 'Yhteensä',
    },
    kinds: { milestone: 'välitavoite', target: 'tavoite', 'monitoring-step': 'välitarkastelupiste' },
    yes: 'kyllä',
    no: 'ei',
  },
  sv: {
    sheets: { 'work-areas': 'Delområden', milestones: 'Delmål', budget: 'Budget' },
    columns: {
      key: 'Beteckning',
      'name-fi': 'Namn på finska',
      'name-sv': 'Namn på svenska',
      'name-en': 'Namn på engelska',
      lead: 'Den ansvarigas e-post',
      investment: 'Investering',
      'cost-centre': 'Kostnadsställe',
      'work-area': 'Delområde',
      kind: 'Slag',
      baseline: 'Ursprunglig dag',
      forecast: 'Prognos',
      weight: 'Vikt',
      owner: 'Ägarens e-post',
      evidence: 'Verifikat krävs',
      line: 'Finansieringslinje',
      category: 'Kostnadsslag',
      unscheduled: 'Utan månad',
      total: 'Sammanlagt',
    },
    kinds: { milestone: 'delmål', target: 'mål', 'monitoring-step': 'avstämningspunkt' },
    yes: 'ja',
    no: 'nej',
  },
  en: {
    sheets: { 'work-areas': 'Work areas', milestones: 'Milestones', budget: 'Budget' },
    columns: {
      key: 'Key',
      'name-fi': 'Name in Finnish',
      'name-sv': 'Name in Swedish',
      'name-en': 'Name in English',
      lead: "Lead's e-mail",
      investment: 'Investment',
      'cost-centre': 'Cost centre',
      'work-area': 'Work area',
      kind: 'Kind',
      baseline: 'Baseline',
      forecast: 'Forecast',
      weight: 'Weight',
      owner: "Owner's e-mail",
      evidence: 'Evidence required',
      line: 'Funding line',
      category: 'Cost category',
      unscheduled: 'Without a month',
      total: 'Total',
    },
    kinds: { milestone: 'milestone', target: 'target', 'monitoring-step': 'monitoring step' },
    yes: 'yes',
    no: 'no',
  },
};
