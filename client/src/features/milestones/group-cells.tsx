import { STATUS_GROUPS } from '@painopiste/shared/milestones/milestone-group';
import type { Formats } from '../../lib/format/formats.ts';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Texts } from '../../texts/fi.ts';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import type { MilestoneRow } from './milestone-change.ts';
import type { MilestoneColumn } from './milestone-columns.tsx';
import css from './milestones.module.css';

type Groups = NonNullable<RouterOutputs['milestone']['groups']>;
type Sums = Groups['all'];

/** Where the rows of a page stand and what their groups come to; the sums are null until they are known. */
export type MilestoneGrouping = {
  readonly places: NonNullable<RouterOutputs['milestone']['list']['grouping']>;
  readonly sums: RouterOutputs['milestone']['groups'];
};

type Words = { readonly texts: Texts; readonly formats: Formats };

function groupName(key: string, grouping: MilestoneGrouping, { texts, formats }: Words): string {
  const { milestones: t } = texts;
  const { places, sums } = grouping;
  const status = places.by === 'status' ? STATUS_GROUPS.find((each) => each === key) : undefined;
  if (status) return status === 'late' ? t.late : t.states[status];
  if (key === '') return t.noOwner;
  const names = sums?.groups.find((group) => group.key === key)?.names;
  return names ? nameIn(formats.locale, names).text : key;
}

const SumLine = ({ sums, texts, formats }: Words & { sums: Sums | undefined }) =>
  sums && (
    <span className={css.kind}>
      {texts.milestones.groups.counted(
        formats.integer(sums.total),
        sums.total === 1,
        formats.integer(sums.weight),
      )}
    </span>
  );

const StateSums = ({ sums, texts, formats }: Words & { sums: Sums }) => {
  const t = texts.milestones.groups;
  const share = sums.weight === 0 ? null : sums.readyWeight / sums.weight;
  return (
    <span className={css.changes}>
      <span>{t.late(formats.integer(sums.late))}</span>
      <span>{t.ready(formats.integer(sums.ready), share === null ? null : formats.percent(share))}</span>
    </span>
  );
};

/** What the rows that open a group and the row under all of them say in each column. */
export function groupCells(
  grouping: MilestoneGrouping,
  words: Words,
): (id: MilestoneColumn) => Pick<DataColumn<MilestoneRow>, 'subtotal' | 'total'> {
  const t = words.texts.milestones.groups;
  const { places, sums } = grouping;
  const sumsOf = (key: string) => sums?.groups.find((group) => group.key === key);
  const worst = (of: Sums | undefined) =>
    of && of.worstSlip !== null
      ? t.worst(words.texts.milestones.days(words.formats.signed(of.worstSlip)))
      : null;
  return (id) => {
    switch (id) {
      case 'name':
        return {
          subtotal: (key) => (
            <>
              <span className={css.name}>{groupName(key, grouping, words)}</span>
              {places.continues && places.of[0] === key && <span className={css.kind}>{t.continues}</span>}
              <SumLine sums={sumsOf(key)} {...words} />
            </>
          ),
          total: sums && (
            <>
              <span className={css.name}>{t.all}</span>
              <SumLine sums={sums.all} {...words} />
            </>
          ),
        };
      case 'slip':
        return { subtotal: (key) => worst(sumsOf(key)), total: worst(sums?.all) };
      case 'status':
        return {
          subtotal: (key) => {
            const of = sumsOf(key);
            return of && <StateSums sums={of} {...words} />;
          },
          total: sums && <StateSums sums={sums.all} {...words} />,
        };
      default:
        return {};
    }
  };
}
