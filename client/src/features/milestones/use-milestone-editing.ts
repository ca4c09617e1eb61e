import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { offlineQueue } from '../../lib/offline/offline-queue.ts';
import { usePerson } from '../../lib/session.ts';
import type { MilestoneChange, MilestoneRow } from './milestone-change.ts';
import { createMilestoneEdits } from './milestone-edits.ts';
import { withUnsettled } from './unsettled-edits.ts';

/** Editing of the milestones of one table; the table and the undo line over it share it. */
export function useMilestoneEditing() {
  const queryClient = useQueryClient();
  const { id: actorId, today } = usePerson();
  const changer = useMemo(() => ({ actorId, today }), [actorId, today]);
  const [edits] = useState(() => createMilestoneEdits(queryClient, changer, offlineQueue));
  const state = useSyncExternalStore(edits.subscribe, edits.state);
  return useMemo(
    () => ({
      ...edits,
      ...state,
      today,
      changer,
      /** The row as it is shown: with what is on its way. */
      shown: (row: MilestoneRow) => withUnsettled(row, state, changer),
      troublesOf: (row: MilestoneRow) => state.troubles.filter(({ intent }) => intent.row.id === row.id),
      /** What the person had typed into this cell when it was not stored. */
      typedIn: (row: MilestoneRow, kind: MilestoneChange['kind']) =>
        state.troubles.find(({ intent }) => intent.row.id === row.id && intent.change.kind === kind) ?? null,
    }),
    [edits, state, changer, today],
  );
}

export type MilestoneEditing = ReturnType<typeof useMilestoneEditing>;
