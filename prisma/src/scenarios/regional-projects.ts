import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { type Cents, cents, euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import regionNames from '../../seed-data/region-names.json' with { type: 'json' };
import regionEntries from '../../seed-data/rrp2-regions.json' with { type: 'json' };
import templates from '../../seed-data/work-area-templates.json' with { type: 'json' };
import type {
  LineBlueprint,
  LocalName,
  MoneyBlueprint,
  ProjectBlueprint,
  WorkAreaBlueprint,
} from './blueprint.ts';
import { FULL_SPLIT, SHORT_SPLIT, splitByPerCent } from './cost-split.ts';
import { rrp2Amendment } from './grants.ts';
import { KAINUU_PILLAR_3, KAINUU_PILLAR_3_CENTRE, KAINUU_START, kainuuLines } from './kainuu.ts';
import type { DemoProject, LedgerPlan } from './ledger-plan.ts';
import { planMilestones } from './milestone-plan.ts';
import { regionalCommitments, regionalReallocations } from './regional-extras.ts';
import { DEMO_TODAY, RRP2_END, RRP2_START, rrp2Line } from './rrp2.ts';
import { seededRandom } from './seeded-random.ts';
import { spread } from './spread.ts';
import { mainFocusArea, sharesByMoney } from './work-area-shares.ts';
import { leadOf } from './write-people.ts';

type RegionEntry = (typeof regionEntries)[number];

const KAINUU = '20';
const SATAKUNTA = '06';
const ADMINISTRATION = 'project-administration';
const ADMINISTRATION_WEIGHT = 200;
const LAST_BOOKED = month('2024-08');
const PARTIAL = month('2024-09');

/** The regions whose ledger samples fix the work areas by cost centre, without one for the administration. */
const SAMPLES: Readonly<Record<string, { centres: string; samples: LedgerPlan['samples'] }>> = {
  [SATAKUNTA]: {
    centres: '66010',
    samples: [
      { fileName: 'toteuma-satakunta-2024-q1.tsv', shape: 'toteuma', importedOn: calendarDate('2024-04-12') },
    ],
  },
  [KAINUU]: {
    centres: '20070',
    samples: [
      {
        fileName: 'kustannusseuranta-kainuu-2023.csv',
        shape: 'kustannusseuranta',
        importedOn: calendarDate('2024-01-16'),
      },
    ],
  },
};

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[äå]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll(/[^a-z0-9]+/g, '-');

function namesOf(entry: RegionEntry): { slug: string; name: LocalName; source: string } {
  const region = regionNames.find(({ code }) => code === entry.region);
  if (!region) throw new Error(`No names of region ${entry.region}`);
  if (entry.name !== null) {
    return { slug: entry.slug, name: entry.name, source: 'Hankkeen nimi julkaistuista lähteistä' };
  }
  return {
    slug: `${slugOf(region.fi)}-rrp2`,
    name: { fi: `${region.fi} RRP2`, sv: `${region.sv} RRP2`, en: `${region.en} RRP2` },
    source: 'Hankkeen nimeä ei löytynyt julkaistuista lähteistä; nimi on neutraali',
  };
}

function linesOf(entry: RegionEntry): [LineBlueprint, ...LineBlueprint[]] {
  if (entry.region === KAINUU) return kainuuLines();
  return [rrp2Line(rrp2Amendment(entry.region, RRP2_END), entry.region === SATAKUNTA ? null : 4)];
}

type AreaSketch = Pick<WorkAreaBlueprint, 'key' | 'name' | 'investment' | 'shares' | 'targetGroups'> & {
  sum: Cents;
};

const ADMINISTRATION_NAME: LocalName = {
  fi: 'Hankehallinto',
  sv: 'Projektförvaltning',
  en: 'Project administration',
};

/** The work areas with what the main line plans for each, in whole thousands but for the first. */
function sketchAreas(entry: RegionEntry, grant: Cents): AreaSketch[] {
  const random = seededRandom(`work areas ${entry.region}`);
  const administered = SAMPLES[entry.region] === undefined;
  const allocated = Math.floor((grant * entry.allocatedBasisPoints) / 1_000_000) * 100;
  const weights = entry.areas.map(() => Math.round(random.between(800, 1_300)));
  const sums = spread(cents(allocated), [...weights, ...(administered ? [ADMINISTRATION_WEIGHT] : [])]).map(
    (sum) => cents(Math.floor(sum / 100_000) * 100_000),
  );
  const left = allocated - sums.reduce<number>((all, sum) => all + sum, 0);
  const areas = entry.areas.map((key, index): AreaSketch => {
    const template = templates.find((candidate) => candidate.key === key);
    if (!template) throw new Error(`No template of work area ${key}`);
    const { fi, sv, en, investment, targetGroups } = template;
    const shares = Object.fromEntries(
      template.shares.map(({ focusArea, basisPoints }) => [focusArea, basisPoints]),
    );
    const sum = cents((sums[index] ?? 0) + (index === 0 ? left : 0));
    return { key, name: { fi, sv, en }, investment, shares, targetGroups, sum };
  });
  if (!administered) return areas;
  const administration: AreaSketch = {
    key: ADMINISTRATION,
    name: ADMINISTRATION_NAME,
    investment: null,
    shares: sharesByMoney(areas),
    targetGroups: [],
    sum: sums.at(-1) ?? euros(0),
  };
  return [...areas, administration];
}

function moneyOf(entry: RegionEntry, area: AreaSketch, index: number, line: LineBlueprint): MoneyBlueprint[] {
  const sample = SAMPLES[entry.region];
  const centre = sample ? `${sample.centres}${index + 1}` : `${entry.region}810${index + 1}`;
  const split = sample ? FULL_SPLIT : SHORT_SPLIT;
  const main = { line: line.key, costCentre: centre, planned: splitByPerCent(area.sum, split) };
  if (entry.region !== KAINUU || index > 0) return [main];
  const pillar3 = splitByPerCent(KAINUU_PILLAR_3, split);
  return [main, { line: 'pillar-3', costCentre: KAINUU_PILLAR_3_CENTRE, planned: pillar3 }];
}

function regionalProject(entry: RegionEntry): DemoProject {
  const { slug, name, source } = namesOf(entry);
  const lines = linesOf(entry);
  const startsOn = entry.region === KAINUU ? KAINUU_START : RRP2_START;
  const approval = { on: calendarDate('2023-03-15'), reference: '§ 12 (synteettinen)' };
  const sketches = sketchAreas(entry, lines[0].amendments[0].grant ?? euros(0));
  const leads = sketches.map(({ key, shares }) => {
    if (key !== ADMINISTRATION)
      return { key, focusArea: mainFocusArea(shares), lead: leadOf(mainFocusArea(shares)) };
    return { key, focusArea: 'project', lead: entry.region === '09' ? 'manager.paijatha' : 'tuula.talkoo' };
  });
  const { area, on, fi, sv, en } = entry.next;
  const milestones = planMilestones({
    seed: slug,
    start: startsOn,
    months: entry.region === KAINUU ? 34 : 36,
    today: DEMO_TODAY,
    approvedOn: approval.on,
    areas: leads,
    late: entry.late,
    next: { on: calendarDate(on), area, name: { fi, sv, en } },
    oneWaits: Number(entry.region) % 3 === 0,
    afterTheWall: entry.region === '09' || entry.region === '21',
  });
  const workAreas = sketches.map((sketch, index): WorkAreaBlueprint => ({
    ...sketch,
    lead: leads[index]?.lead ?? null,
    money: moneyOf(entry, sketch, index, lines[0]),
    milestones: milestones.filter((placed) => placed.area === sketch.key).map((placed) => placed.milestone),
    commitments: regionalCommitments(entry.region, sketch.key, lines[0].key),
  }));
  const project: ProjectBlueprint = {
    slug,
    region: entry.region,
    call: 'rrp2-2023-2025',
    name,
    summary: null,
    startsOn,
    approval,
    source,
    partners: [],
    lines,
    workAreas,
    reallocations: regionalReallocations(entry.region),
    closedThrough: entry.closedThrough === null ? null : month(entry.closedThrough),
  };
  const generated = { ratePercent: entry.rate, bookedThrough: LAST_BOOKED, partial: PARTIAL };
  return { project, ledger: { samples: SAMPLES[entry.region]?.samples ?? [], generated } };
}

/** The second RRP call in every region but Vantaa and Kerava, whose project is told by hand. */
export const regionalProjects = (): DemoProject[] => regionEntries.map(regionalProject);
