import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './directory.module.css';
import { GroupForm } from './group-form.tsx';

type Group = RouterOutputs['directory']['get']['groups'][number];

/** Which group of the organisation's directory gives which role. */
export function DirectoryGroups() {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().directory;
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(trpc.directory.get.queryOptions());
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.directory.pathKey() });
  const removing = useMutation(
    trpc.directory.removeGroup.mutationOptions({
      onSuccess: () => {
        announce(t.removed);
        return refresh();
      },
    }),
  );
  const { mutate } = removing;
  const columns = useMemo<DataColumn<Group>[]>(
    () => [
      { id: 'group', header: t.group, cell: ({ groupKey }) => groupKey },
      { id: 'role', header: t.role, cell: ({ role }) => texts.session.roles[role] },
      {
        id: 'target',
        header: t.target,
        narrow: 'wide',
        cell: ({ names, ofNames }) => {
          const parts = [names, ofNames].filter((one) => one !== null);
          return parts.map((one) => nameIn(formats.locale, one).text).join(', ') || t.everything;
        },
      },
      {
        id: 'actions',
        header: t.actions,
        narrow: 'last',
        cell: ({ id, version, groupKey }) => (
          <Button
            look="bare"
            aria-label={t.remove(groupKey)}
            onClick={() => mutate({ commandId: newId(), id, version })}
          >
            {t.removeIt}
          </Button>
        ),
      },
    ],
    [t, texts, formats, mutate],
  );
  return (
    <>
      {removing.error && (
        <Notice kind="error" live>
          {errorText(removing.error)}
        </Notice>
      )}
      <DataTable
        label={t.groupsTitle}
        columns={columns}
        rows={data.groups}
        rowId={({ id }) => id}
        texts={texts.filters}
        empty={<EmptyState>{t.empty}</EmptyState>}
      />
      <h3 className={css.formTitle}>{t.add}</h3>
      <GroupForm onAdded={() => void refresh()} />
    </>
  );
}
