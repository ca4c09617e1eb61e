-- AlterTable
ALTER TABLE "membership" ADD COLUMN "directory_group" TEXT;

-- CreateTable
CREATE TABLE "directory_group" (
    "id" UUID NOT NULL,
    "group_key" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scope_kind" TEXT NOT NULL,
    "region_code" TEXT,
    "project_id" UUID,
    "work_area_id" UUID,
    "focus_area_key" TEXT,
    "removed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "directory_group_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "directory_group" ADD CONSTRAINT "directory_group_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_group" ADD CONSTRAINT "directory_group_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_group" ADD CONSTRAINT "directory_group_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_group" ADD CONSTRAINT "directory_group_focus_area_key_fkey" FOREIGN KEY ("focus_area_key") REFERENCES "focus_area"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: a group gives a known role on one scope, and the same one only once.
ALTER TABLE directory_group
  ADD CONSTRAINT directory_group_key CHECK (btrim(group_key) = group_key AND char_length(group_key) BETWEEN 1 AND 200),
  ADD CONSTRAINT directory_group_role CHECK (role IN ('viewer', 'steering', 'lead', 'manager', 'controller', 'admin')),
  ADD CONSTRAINT directory_group_scope CHECK (
    scope_kind IN ('everything', 'region', 'project', 'work-area', 'focus-area')
    AND (scope_kind = 'region') = (region_code IS NOT NULL)
    AND (scope_kind = 'project') = (project_id IS NOT NULL)
    AND (scope_kind = 'work-area') = (work_area_id IS NOT NULL)
    AND (scope_kind = 'focus-area') = (focus_area_key IS NOT NULL));
CREATE UNIQUE INDEX directory_group_once ON directory_group
  (group_key, role, scope_kind, region_code, project_id, work_area_id, focus_area_key) NULLS NOT DISTINCT
  WHERE removed_on IS NULL;

-- One person is one subject of the directory, and the other way round.
CREATE UNIQUE INDEX account_once ON account (provider_id, account_id);

-- What ends the day before it begins was taken back before it counted a second day.
ALTER TABLE membership
  DROP CONSTRAINT membership_validity,
  ADD CONSTRAINT membership_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from - 1 <= valid_to);
