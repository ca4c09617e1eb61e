import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import type { DomainError } from '@painopiste/shared/errors/domain-error';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { trpc } from '../../lib/trpc.ts';
import { CellEditor } from '../../ui/data-table/cell-editor.tsx';
import { nextOption, optionId, OptionList } from '../../ui/option-list.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EditorProps } from './editor-props.ts';
import type { Owner } from './milestone-change.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

const NOBODY = '';
const NOBODY_CHOSEN = -1;

/** The owner in its cell: type a part of the name, or choose with the arrows from those who may own the milestone. */
export function OwnerEditor({ row, controls, editing }: EditorProps) {
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const t = texts.milestones;
  const listId = useId();
  const [seen] = useState(row);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(NOBODY_CHOSEN);
  const [error, setError] = useState<DomainError | null>(null);
  const q = (typed ?? '').trim();
  const { data: found, isPending } = useQuery({
    ...trpc.people.candidates.queryOptions({ milestoneId: seen.id, q }),
    placeholderData: keepPreviousData,
  });
  const owners: readonly (Owner | null)[] = [...(found ?? []), ...(q === '' && found ? [null] : [])];

  const save = (index: number): boolean => {
    const owner = owners[index];
    // Nothing chosen and nothing typed changes nothing; words that find nobody are a mistake.
    if (owner === undefined) return q === '';
    if ((owner?.id ?? null) === seen.ownerId) return true;
    const refusal = editing.submit(seen, { kind: 'owner', owner });
    setError(refusal);
    return refusal === null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextOption(event.key, active, owners.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    document.getElementById(optionId(listId, next))?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <CellEditor
      label={`${t.columns.owner}: ${nameIn(formats.locale, seen.names).text}`}
      controls={controls}
      onSave={() => save(active)}
      below={
        <>
          <OptionList
            id={listId}
            label={t.owner.sought}
            options={owners.map((owner) => ({ value: owner?.id ?? NOBODY, label: owner?.name ?? t.noOwner }))}
            active={active}
            selected={seen.ownerId ?? NOBODY}
            onChoose={(index) => {
              if (save(index)) controls.close();
            }}
            empty={isPending ? t.owner.loading : t.owner.nobody}
          />
          <SaveOrCancel onCancel={controls.close} />
        </>
      }
    >
      <TextInput
        label={t.columns.owner}
        hideLabel
        error={error && errorText(error)}
        value={typed ?? seen.owner?.name ?? ''}
        onChange={(text) => {
          setTyped(text);
          setActive(text.trim() === '' ? NOBODY_CHOSEN : 0);
          setError(null);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={owners.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active in owners ? optionId(listId, active) : undefined}
        autoComplete="off"
        spellCheck={false}
      />
    </CellEditor>
  );
}
