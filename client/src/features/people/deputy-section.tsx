import { useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { DeputyForm } from './deputy-form.tsx';
import { EndForm } from './end-form.tsx';
import css from './people.module.css';
import type { PersonPageAnswer } from './person-answers.ts';
import { useValidityText } from './validity-text.ts';

type DeputyRow = PersonPageAnswer['deputies'][number];

/** Who stands in for the person, and for whom the person does. */
export function DeputySection({ person }: { person: PersonPageAnswer }) {
  const { texts, formats } = useLanguage();
  const { people } = useOfficeTexts();
  const validity = useValidityText();
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<DeputyRow | null>(null);
  const columns: DataColumn<DeputyRow>[] = [
    { id: 'deputy', header: people.deputy, cell: ({ deputy }) => deputy.name },
    { id: 'principal', header: people.principal, cell: ({ principal }) => principal.name },
    { id: 'valid', header: people.valid, cell: validity },
    { id: 'state', header: people.state, narrow: 'aside', cell: ({ state }) => people.validity[state] },
    {
      id: 'end',
      header: people.actions,
      narrow: 'last',
      cell: (row) =>
        row.state !== 'ended' && (
          <Button
            look="bare"
            aria-label={`${people.endDeputy}: ${row.deputy.name}`}
            onClick={() => setEnding(row)}
          >
            {people.endDeputy}
          </Button>
        ),
    },
  ];
  return (
    <Section title={people.deputiesTitle} sub={people.deputyLead}>
      <DataTable
        label={people.deputiesTitle}
        columns={columns}
        rows={person.deputies}
        rowId={({ id }) => id}
        texts={texts.filters}
        collator={formats.collator}
        empty={<EmptyState>{people.noDeputies}</EmptyState>}
      />
      <div className={css.more}>
        {isAdding ? (
          <DeputyForm principalId={person.id} onDone={() => setAdding(false)} />
        ) : (
          person.mayManage && <Button onClick={() => setAdding(true)}>{people.addDeputy}</Button>
        )}
      </div>
      {ending && (
        <EndForm
          title={people.endTitle(ending.deputy.name)}
          submitText={people.endDeputy}
          of={ending}
          mutation={trpc.deputy.end.mutationOptions()}
          onClose={() => setEnding(null)}
        />
      )}
    </Section>
  );
}
