import type { CommentedThing } from '@painopiste/shared/comments/comment-input';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { nextOption, optionId, OptionList } from '../../ui/option-list.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { type MentionAt, mentionAt, withMention } from './mention-at.ts';

export type Mentioned = { readonly id: string; readonly name: string };

type Props = {
  on: CommentedThing;
  value: string;
  onChange: (text: string) => void;
  onMention: (person: Mentioned) => void;
  error?: string | undefined;
  /** Where the form puts the focus. */
  focusRef: Ref<HTMLTextAreaElement>;
};

const isIn = (part: string, name: string): boolean =>
  name.toLocaleLowerCase('fi').includes(part.toLocaleLowerCase('fi'));

/** A text in which @ and a piece of a name offer the people who see the thing: arrows choose, Enter takes, Esc closes. */
export function MentionField({ on, value, onChange, onMention, error, focusRef }: Props) {
  const { comments: texts } = useOfficeTexts();
  const listId = useId();
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [sought, setSought] = useState<MentionAt | null>(null);
  const [active, setActive] = useState(0);
  const {
    data: found,
    isPending,
    isPlaceholderData,
  } = useQuery({
    ...trpc.comment.mentionable.queryOptions({ ...on, q: sought?.q ?? '' }),
    enabled: sought !== null,
    placeholderData: keepPreviousData,
  });
  // While the answer is on its way those of the last one stay that still fit: Enter must not take somebody else.
  const people =
    sought === null ? [] : (found ?? []).filter(({ name }) => !isPlaceholderData || isIn(sought.q, name));

  const seek = () => {
    const { current } = area;
    setSought(current && mentionAt(current.value, current.selectionStart));
    setActive(0);
  };
  const choose = (index: number) => {
    const [person, { current }] = [people[index], area];
    if (!person || !current || !sought) return;
    const written = withMention(value, current.selectionStart, sought, person.name);
    onChange(written.text);
    onMention({ id: person.id, name: person.name });
    setSought(null);
    // The caret is put back once the new text stands in the field.
    requestAnimationFrame(() => current.setSelectionRange(written.caret, written.caret));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (people.length === 0) return;
    const next = nextOption(event.key, active, people.length);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(active);
    else if (event.key === 'Escape') setSought(null);
    else return;
    event.preventDefault();
  };

  return (
    <div>
      <TextArea
        name="text"
        label={texts.field}
        help={texts.help}
        error={error}
        rows={4}
        value={value}
        onChange={(text) => {
          onChange(text);
          seek();
        }}
        onSelect={() => {
          if (sought) seek();
        }}
        onBlur={() => setSought(null)}
        onKeyDown={onKeyDown}
        aria-haspopup="listbox"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={people.length > 0 ? optionId(listId, active) : undefined}
        ref={(element) => {
          area.current = element;
          if (typeof focusRef === 'function') focusRef(element);
        }}
      />
      {sought && (
        <OptionList
          id={listId}
          label={texts.people}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          active={active}
          selected={null}
          onChoose={choose}
          empty={isPending ? texts.seeking : texts.nobody}
        />
      )}
    </div>
  );
}
