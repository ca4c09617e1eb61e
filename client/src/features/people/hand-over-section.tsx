import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrorText } from '../../lib/error-text.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, trpcClient, type RouterOutputs } from '../../lib/trpc.ts';
import { useAct } from '../../lib/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { HandOverPreview } from './hand-over-preview.tsx';
import css from './people.module.css';
import { refreshPeople, type PersonPageAnswer } from './person-answers.ts';

const countOf = ({
  milestones,
  workAreas,
  memberships,
}: RouterOutputs['person']['handOverPreview']): number =>
  milestones.length + workAreas.length + memberships.length;

/** All that a person owns goes to somebody else: seen first, moved at once, and handed back. */
export function HandOverSection({ person }: { person: PersonPageAnswer }) {
  const { people } = useOfficeTexts();
  const { data: everybody } = useSuspenseQuery(trpc.person.list.queryOptions());
  const others = everybody.filter(({ id, state }) => id !== person.id && state !== 'deactivated');
  const [toId, setTo] = useState('');
  const [withMemberships, setWith] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const errorText = useErrorText();
  const wanted = { fromId: person.id, toId, withMemberships };
  const preview = useQuery({ ...trpc.person.handOverPreview.queryOptions(wanted), enabled: toId !== '' });
  const moving = useAct(async (input: typeof wanted & { commandId: string; version: number }) => {
    await trpcClient.person.handOver.mutate(input);
    return input.commandId;
  });
  const returning = useAct(trpcClient.person.handBack.mutate);
  const trouble = moving.trouble ?? returning.trouble ?? (preview.error && errorText(preview.error));
  const { milestones, workAreas } = person.owned;
  const move = () =>
    moving.run({ ...wanted, version: person.version }, people.handedOver, (commandId) => {
      setDone(commandId);
      setTo('');
      void refreshPeople();
    });
  const bringBack = (undoes: string) =>
    returning.run({ undoes, version: person.version }, people.handedBack, () => {
      setDone(null);
      void refreshPeople();
    });
  return (
    <Section
      title={people.handOverTitle}
      sub={
        milestones + workAreas === 0
          ? people.nothingOwned
          : `${people.owns}: ${people.ownedCount(milestones, workAreas)}`
      }
    >
      <div className={css.link}>
        <SelectField
          label={people.toWhom}
          value={toId}
          onChange={setTo}
          options={[
            { value: '', label: people.choose },
            ...others.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` })),
          ]}
        />
        <Checkbox label={people.withRoles} checked={withMemberships} onChange={setWith} />
      </div>
      {preview.data && <HandOverPreview preview={preview.data} />}
      <div className={css.acts}>
        {preview.data && countOf(preview.data) > 0 && (
          <Button look="primary" onClick={move}>
            {people.handOver}
          </Button>
        )}
      </div>
      {done !== null && (
        <Notice
          kind="good"
          live
          title={people.handedOver}
          actions={<Button onClick={() => bringBack(done)}>{people.handBack}</Button>}
        />
      )}
      {trouble && (
        <Notice kind="error" live>
          {trouble}
        </Notice>
      )}
    </Section>
  );
}
