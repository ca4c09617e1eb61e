import { useMemo, useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';
import { TokenStateMark } from './token-state-mark.tsx';

export type Token = RouterOutputs['accessToken']['listAll'][number];
type Reference = RouterOutputs['reference']['list'];

type Props = {
  label: string;
  tokens: readonly Token[];
  reference: Reference;
  revoke: (token: Token) => void;
  emptyText: string;
  /** Whose are they? Told where they are everybody's. */
  withOwner?: boolean;
};

/** Access tokens, how far each reaches and how it stands; those that work can be revoked. */
export function TokenTable({ label, tokens, reference, revoke, emptyText, withOwner = false }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().tokens;
  const [ending, setEnding] = useState<Token | null>(null);
  const columns = useMemo<DataColumn<Token>[]>(() => {
    const places = ({ regionCodes, projectIds }: Token): string => {
      const things = [
        ...reference.regions.filter(({ code }) => regionCodes.includes(code)),
        ...reference.projects.filter(({ id }) => projectIds.includes(id)),
      ];
      if (regionCodes.length + projectIds.length === 0) return t.everywhere;
      return things.map(({ names }) => nameIn(formats.locale, names).text).join(', ') || '–';
    };
    const owner: DataColumn<Token> = { id: 'owner', header: t.owner, cell: (token) => token.owner.name };
    return [
      { id: 'name', header: t.name, cell: (token) => token.name },
      ...(withOwner ? [owner] : []),
      {
        id: 'reads',
        header: t.reads,
        narrow: 'wide',
        cell: ({ actions }) => actions.map((action) => t.what[action]).join(', '),
      },
      { id: 'where', header: t.where, narrow: 'wide', cell: places },
      { id: 'prefix', header: t.prefix, from: 'desk', cell: ({ prefix }) => <code>{prefix}</code> },
      { id: 'expires', header: t.expires, align: 'end', cell: ({ expiresOn }) => formats.date(expiresOn) },
      {
        id: 'used',
        header: t.lastUsed,
        align: 'end',
        cell: ({ lastUsedOn }) => (lastUsedOn ? formats.date(lastUsedOn) : t.neverUsed),
      },
      { id: 'state', header: t.state, narrow: 'aside', cell: (token) => <TokenStateMark token={token} /> },
      {
        id: 'actions',
        header: t.actions,
        narrow: 'last',
        cell: (token) =>
          token.state === 'working' && (
            <Button look="bare" aria-label={t.revoke(token.name)} onClick={() => setEnding(token)}>
              {t.revokeIt}
            </Button>
          ),
      },
    ];
  }, [t, formats, reference, withOwner]);
  return (
    <>
      <DataTable
        label={label}
        columns={columns}
        rows={tokens}
        rowId={({ id }) => id}
        texts={texts.filters}
        empty={<EmptyState>{emptyText}</EmptyState>}
      />
      {ending && (
        <RevokeDialog
          token={ending}
          onClose={() => setEnding(null)}
          revoke={() => {
            setEnding(null);
            revoke(ending);
          }}
        />
      )}
    </>
  );
}
