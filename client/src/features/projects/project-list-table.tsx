import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { calendarDate } from '../../lib/values.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';

type Project = RouterOutputs['project']['list'][number];
type Props = { projects: readonly Project[]; onRestore: (project: Project) => void };

/** Every project that this person keeps, those that are archived too. */
export function ProjectListTable({ projects, onRestore }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().project;
  const columns = useMemo<DataColumn<Project>[]>(() => {
    const nameOf = (project: Project) => nameIn(formats.locale, project.names).text;
    return [
      {
        id: 'name',
        header: t.name,
        sortValue: nameOf,
        cell: (project) => (
          <>
            <Link to="/projects/$slug/edit" params={{ slug: project.slug }}>
              {nameOf(project)}
            </Link>{' '}
            {project.isArchived && <Tag>{t.archived}</Tag>}
          </>
        ),
      },
      {
        id: 'region',
        header: t.region,
        sortValue: ({ regionNames }) => nameIn(formats.locale, regionNames).text,
        cell: ({ regionNames }) => nameIn(formats.locale, regionNames).text,
      },
      {
        id: 'call',
        header: t.call,
        from: 'desk',
        cell: ({ callNames }) => nameIn(formats.locale, callNames).text,
      },
      {
        id: 'startsOn',
        header: t.startsOn,
        align: 'end',
        sortValue: ({ startsOn }) => startsOn,
        cell: ({ startsOn }) => formats.date(calendarDate(startsOn)),
      },
      { id: 'lines', header: t.lines, align: 'end', cell: ({ lines }) => lines },
      { id: 'workAreas', header: t.workAreas, align: 'end', cell: ({ workAreas }) => workAreas },
      {
        id: 'state',
        header: t.state,
        narrow: 'last',
        cell: (project) =>
          project.isArchived ? (
            <Button icon="undo" onClick={() => onRestore(project)}>
              {t.restoreAction}
            </Button>
          ) : (
            t.inUse
          ),
      },
    ];
  }, [t, formats, onRestore]);
  return (
    <DataTable
      label={texts.region.projectsTitle(projects.length)}
      columns={columns}
      rows={projects}
      rowId={({ id }) => id}
      texts={texts.filters}
      collator={formats.collator}
    />
  );
}
