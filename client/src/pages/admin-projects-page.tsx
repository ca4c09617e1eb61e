import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ProjectListTable } from '../features/projects/project-list-table.tsx';
import { useArchive } from '../features/projects/use-archive.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { useMaySomewhere } from '../lib/session.ts';
import { trpc } from '../lib/trpc.ts';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { AdminLayout } from './admin-layout.tsx';

/** The projects that this person keeps: a new one, those in use, those that are archived. */
export function AdminProjectsPage() {
  const t = useOfficeTexts().project;
  const client = useQueryClient();
  const { data: projects } = useSuspenseQuery(trpc.project.list.queryOptions());
  const { restore, trouble } = useArchive(() => void client.invalidateQueries());
  const archived = projects.filter(({ isArchived }) => isArchived).length;
  const create = useMaySomewhere('project:create') && (
    <Link to="/projects/new" className={buttonClass('primary')}>
      {t.newProject}
    </Link>
  );
  return (
    <AdminLayout
      room="projects"
      title={t.listTitle(projects.length - archived, archived)}
      tools={projects.length > 0 && create}
    >
      {trouble && (
        <Notice kind="error" live>
          {trouble}
        </Notice>
      )}
      {projects.length === 0 ? (
        <EmptyState action={create}>{t.listEmpty}</EmptyState>
      ) : (
        <ProjectListTable projects={projects} onRestore={restore} />
      )}
    </AdminLayout>
  );
}
