import { queryClient, trpc } from '../../lib/trpc.ts';

/** Reads anew everything that shows a catalogue's names, order or colours. */
export async function refreshReference(): Promise<void> {
  await queryClient.invalidateQueries(trpc.reference.pathFilter());
  // What carries a focus area's colour or a region's own word with it is read anew when it is next shown.
  void queryClient.invalidateQueries({ ...trpc.milestone.pathFilter(), refetchType: 'none' });
  void queryClient.invalidateQueries({ ...trpc.region.pathFilter(), refetchType: 'none' });
}
