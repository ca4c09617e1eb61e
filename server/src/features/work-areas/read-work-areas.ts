import type { ActorContext } from '../../trpc/context.ts';
import type { StoredWorkArea } from './stored-work-area.ts';
import { findWorkAreas } from './work-area-store.ts';

/** The work areas of these projects by name; everyone signed in may read those (MODEL 15). */
export const readWorkAreas = (
  { db }: ActorContext,
  projectIds: readonly string[],
): Promise<StoredWorkArea[]> => findWorkAreas(db, projectIds);
