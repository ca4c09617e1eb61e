import type { Place } from '@painopiste/shared/permissions/can';

/** Where a project as a whole stands. */
export const projectPlace = ({
  id,
  regionCode,
}: {
  readonly id: string;
  readonly regionCode: string;
}): Place => ({
  regionCode,
  projectId: id,
  workAreaId: null,
  shares: [],
});
