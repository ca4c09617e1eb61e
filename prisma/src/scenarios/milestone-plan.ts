import { addDays, type CalendarDate, daysBetween } from '@painopiste/shared/values/calendar-date';
import { addMonths, lastDayOf, monthOf } from '@painopiste/shared/values/month';
import milestoneNames from '../../seed-data/milestone-names.json' with { type: 'json' };
import type { LocalName, MilestoneBlueprint, MoveBlueprint } from './blueprint.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

export type PlannedArea = { key: string; focusArea: string; lead: string };

export type NextMilestone = { on: CalendarDate; area: string; name: LocalName };

export type MilestonePlan = {
  seed: string;
  start: CalendarDate;
  months: number;
  today: CalendarDate;
  approvedOn: CalendarDate;
  areas: readonly PlannedArea[];
  /** How many are past their baseline and their forecast, and neither done nor accepted. */
  late: number;
  next: NextMilestone | null;
  /** One that waits for its acceptance. */
  oneWaits: boolean;
  /** Is the last one expected after the window's end? */
  afterTheWall: boolean;
};

const REASONS = [
  'Rekrytointi viivästyi, uusi työntekijä aloittaa myöhemmin.',
  'Kilpailutus venyi valituksen käsittelyn takia.',
  'Järjestelmätoimittaja siirsi käyttöönottoa.',
  'Koulutukset jatkuvat, koska osa yksiköistä aloitti myöhässä.',
  'Kokeilua jatkettiin, jotta tuloksia on riittävästi.',
  'Kumppanin päätös siirtyi seuraavaan kokoukseen.',
  'Tietosuojan vaikutustenarviointi vei arvioitua enemmän aikaa.',
  'Lomakausi siirsi työpajat syksyyn.',
] as const;

const KINDS = ['milestone', 'target', 'monitoring-step'] as const;
const MOST = 12;
const WEIGHTS = [5, 10, 10, 15, 20] as const;
const SLIPS = [0, 0, 0, 0, 14, 31, 31, 61] as const;
/** Shares of the window in which the first and the second milestones of the work areas have their baselines. */
const FIRST = [0.14, 0.53] as const;
const SECOND = [0.66, 0.95] as const;

type NameSet = readonly { fi: string; sv: string | null; en: string | null }[];

function nameOf(focusArea: string, stage: 0 | 2): LocalName {
  const names: Readonly<Record<string, NameSet>> = milestoneNames;
  const name = names[focusArea]?.[stage];
  if (!name) throw new Error(`No milestone names for ${focusArea}`);
  return name;
}

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

const moved = (
  plan: MilestonePlan,
  random: SeededRandom,
  from: CalendarDate,
  to: CalendarDate,
): MoveBlueprint[] => {
  if (from >= to) return [];
  const move = (start: CalendarDate, end: CalendarDate): MoveBlueprint => ({
    from: start,
    to: end,
    // Told shortly before the date, but never before the plan or after today.
    on: [addDays(start, -9), addDays(plan.today, -20)].reduce(earlier),
    reason: random.pick(REASONS),
  });
  if (daysBetween(from, to) <= 70) return [move(from, to)];
  const middle = lastDayOf(addMonths(monthOf(from), 1));
  return [move(from, middle), move(middle, to)];
};

type Slot = { area: PlannedArea; stage: 0 | 2; baselineOn: CalendarDate; late: boolean };

const isProject = (area: PlannedArea): boolean => area.focusArea === 'project';

/**
 * Two a work area until there are twelve. What belongs to the whole project begins and ends it; the one that comes next
 * and the late ones stand last among the first.
 */
function slots(plan: MilestonePlan): Slot[] {
  const at = (share: number): CalendarDate =>
    lastDayOf(addMonths(monthOf(plan.start), Math.min(plan.months - 1, Math.floor(share * plan.months))));
  const between = ([low, high]: readonly [number, number], index: number, count: number): CalendarDate =>
    at(count < 2 ? low : low + ((high - low) * index) / (count - 1));
  const project = plan.areas.filter(isProject);
  const named = plan.areas.filter((area) => area.key === plan.next?.area);
  const others = plan.areas.filter((area) => !isProject(area) && area.key !== plan.next?.area);
  const areas = [...project, ...others, ...named];
  const first = areas.map((area, index) => ({
    area,
    stage: 0 as const,
    baselineOn: between(FIRST, index, areas.length),
    late: index >= areas.length - plan.late,
  }));
  const seconds = [...[...named, ...others].slice(0, MOST - areas.length - project.length), ...project];
  const second = seconds.map((area, index) => ({
    area,
    stage: 2 as const,
    baselineOn: between(SECOND, index, seconds.length),
    late: false,
  }));
  return [...first, ...second];
}

export type PlacedMilestone = { area: string; milestone: MilestoneBlueprint };

/** The milestones of a project, invented from its name and the state that it shall show. */
export function planMilestones(plan: MilestonePlan): PlacedMilestone[] {
  const random = seededRandom(`milestones ${plan.seed}`);
  const windowEnd = lastDayOf(addMonths(monthOf(plan.start), plan.months - 1));
  let lateSoFar = 0;
  const placed = slots(plan);
  // Finished last, so a few days ago: one that had waited for months would be a deviation of the whole project.
  const waiting = plan.oneWaits
    ? placed
        .filter((slot) => !slot.late && slot.baselineOn < plan.today)
        .sort((a, b) => (a.baselineOn < b.baselineOn ? 1 : -1))[0]
    : undefined;
  return placed.map((slot, index, all) => {
    const isNamed = slot.area.key === plan.next?.area && slot.late === plan.next.on < plan.today;
    const next = plan.next !== null && isNamed && (slot.late || slot.stage === 2) ? plan.next : null;
    const base = {
      key: `${slot.area.key}-${slot.stage}`,
      name: next?.name ?? nameOf(slot.area.focusArea, slot.stage),
      kind: slot.stage === 0 ? ('milestone' as const) : random.pick(KINDS),
      weight: random.pick(WEIGHTS),
      owner: slot.area.lead,
      addedOn: plan.approvedOn,
      evidenceRequired: random.next() < 0.5,
      doneOn: null,
      doneBy: null,
      acceptedOn: null,
      acceptedBy: null,
      evidence: 'none' as const,
    };
    const pending = (baselineOn: CalendarDate, forecastOn: CalendarDate): MilestoneBlueprint => ({
      ...base,
      state: daysBetween(plan.today, baselineOn) < 130 ? 'in-progress' : 'planned',
      baselineOn,
      forecastOn,
      moves: moved(plan, random, baselineOn, forecastOn),
    });
    const place = (milestone: MilestoneBlueprint): PlacedMilestone => ({ area: slot.area.key, milestone });
    if (slot.late) {
      lateSoFar += 1;
      const forecastOn = next?.on ?? addDays(plan.today, -5 - 5 * lateSoFar);
      return place(pending(lastDayOf(addMonths(monthOf(forecastOn), -1 - (lateSoFar % 3))), forecastOn));
    }
    const slip = random.pick(SLIPS);
    if (slot.baselineOn >= plan.today) {
      if (next) return place(pending(earlier(next.on, lastDayOf(monthOf(plan.today))), next.on));
      const isLast = index === all.length - 1;
      if (isLast && plan.afterTheWall) return place(pending(slot.baselineOn, addDays(windowEnd, 31)));
      return place(pending(slot.baselineOn, earlier(addDays(slot.baselineOn, slip), windowEnd)));
    }
    if (slot === waiting) {
      const doneOn = addDays(plan.today, -8);
      const moves = moved(plan, random, slot.baselineOn, doneOn);
      const done = { baselineOn: slot.baselineOn, forecastOn: doneOn, doneOn, doneBy: base.owner, moves };
      return place({ ...base, ...done, state: 'done', evidenceRequired: true, evidence: 'submitted' });
    }
    const acceptedOn = [addDays(slot.baselineOn, slip), addDays(plan.today, -12), windowEnd].reduce(earlier);
    const doneOn = addDays(acceptedOn, -8);
    const finished = {
      ...base,
      baselineOn: slot.baselineOn,
      forecastOn: acceptedOn,
      doneOn,
      doneBy: base.owner,
      moves: moved(plan, random, slot.baselineOn, acceptedOn),
    };
    const evidence = base.evidenceRequired ? 'accepted' : 'none';
    return place({ ...finished, state: 'accepted', acceptedOn, acceptedBy: 'controller', evidence });
  });
}
