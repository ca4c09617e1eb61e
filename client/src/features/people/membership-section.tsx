import { useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { AddMembershipForm } from './add-membership-form.tsx';
import { EndForm } from './end-form.tsx';
import { RoleScope } from './role-scope.tsx';
import css from './people.module.css';
import type { MembershipRow, PersonPageAnswer } from './person-answers.ts';
import { useRoleWords } from './use-role-words.ts';
import { useValidityText } from './validity-text.ts';

const TIMES = ['current', 'coming', 'ended'];

/** What counts now first, what has ended last. */
const inTime = (rows: readonly MembershipRow[]): readonly MembershipRow[] =>
  rows.toSorted((a, b) => TIMES.indexOf(a.state) - TIMES.indexOf(b.state));

/** The roles of a person, past ones too: what is ended is kept. */
export function MembershipSection({ person }: { person: PersonPageAnswer }) {
  const { texts, formats } = useLanguage();
  const { people } = useOfficeTexts();
  const words = useRoleWords();
  const validity = useValidityText();
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<MembershipRow | null>(null);
  const columns: DataColumn<MembershipRow>[] = [
    { id: 'role', header: people.role, cell: words.role, sortValue: words.role },
    {
      id: 'scope',
      header: people.scope,
      narrow: 'wide',
      sortValue: words.scope,
      cell: (row) => <RoleScope row={row} />,
    },
    { id: 'valid', header: people.valid, cell: validity },
    {
      id: 'source',
      header: people.givenBy,
      cell: ({ directoryGroup }) =>
        directoryGroup === null ? people.byHand : people.byGroup(directoryGroup),
    },
    { id: 'state', header: people.state, narrow: 'aside', cell: ({ state }) => people.validity[state] },
    {
      id: 'end',
      header: people.actions,
      narrow: 'last',
      cell: (row) =>
        row.mayEnd && (
          <Button
            look="bare"
            aria-label={`${people.end}: ${words.whole(row)}`}
            onClick={() => setEnding(row)}
          >
            {people.end}
          </Button>
        ),
    },
  ];
  return (
    <Section title={people.membershipsTitle}>
      <DataTable
        label={people.membershipsTitle}
        columns={columns}
        rows={inTime(person.memberships)}
        rowId={({ id }) => id}
        texts={texts.filters}
        collator={formats.collator}
        empty={<EmptyState>{people.noMemberships}</EmptyState>}
      />
      <div className={css.more}>
        {isAdding ? (
          <AddMembershipForm personId={person.id} onDone={() => setAdding(false)} />
        ) : (
          <Button onClick={() => setAdding(true)}>{people.addRole}</Button>
        )}
      </div>
      {ending && (
        <EndForm
          title={people.endTitle(words.whole(ending))}
          submitText={people.end}
          of={ending}
          note={ending.directoryGroup === null ? null : people.comesBack(ending.directoryGroup)}
          mutation={trpc.membership.end.mutationOptions()}
          onClose={() => setEnding(null)}
        />
      )}
    </Section>
  );
}
