import { MOST_AT_ONCE } from '@painopiste/shared/milestones/many-input';
import { useMemo, useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RowSelection } from '../../ui/data-table/row-selection.tsx';
import { isChoosable } from './is-choosable.ts';
import type { MilestoneRow } from './milestone-change.ts';

/** The bar that says what can be done with them. */
export const BAR_ID = 'chosen-milestones';

/** Milestones chosen to be changed together, as they were seen; they stay chosen over pages and filters. */
export function useMilestoneSelection() {
  const { texts, formats } = useLanguage();
  const t = texts.milestones.selection;
  const [chosen, setChosen] = useState<ReadonlyMap<string, MilestoneRow>>(new Map());

  return useMemo(() => {
    const keep = (next: ReadonlyMap<string, MilestoneRow>): void => {
      setChosen(next);
      announce(t.announced(t.chosen(formats.integer(next.size), next.size === 1)));
    };
    const table: RowSelection<MilestoneRow> = {
      can: isChoosable,
      has: ({ id }) => chosen.has(id),
      label: ({ names }) => t.choose(nameIn(formats.locale, names).text),
      allLabel: t.all,
      onChange: (rows, isChosen) => {
        const next = new Map(chosen);
        for (const row of rows) {
          if (!isChosen) next.delete(row.id);
          else if (next.size < MOST_AT_ONCE) next.set(row.id, row);
        }
        keep(next);
        if (isChosen && rows.some(({ id }) => !next.has(id))) announce(t.most(formats.integer(MOST_AT_ONCE)));
      },
      onEnter: () => document.querySelector<HTMLElement>(`#${BAR_ID} [aria-haspopup]`)?.focus(),
    };
    return {
      table,
      rows: [...chosen.values()],
      clear: () => keep(new Map()),
      /** What was not changed stays chosen. */
      keepOnly: (ids: ReadonlySet<string>) => keep(new Map([...chosen].filter(([id]) => ids.has(id)))),
    };
  }, [chosen, t, formats]);
}

export type MilestoneSelection = ReturnType<typeof useMilestoneSelection>;
