import { auditListInput } from '@painopiste/shared/audit/audit-list-input';
import { isCalendarDate } from '@painopiste/shared/values/calendar-date';
import type { AuditList, AuditRow } from '../../features/audit/audit-list.ts';
import { listAudit } from '../../features/audit/list-audit.ts';
import { nameOfEntity, valueInWords } from '../../features/audit/value-in-words.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { type Cell, numberCell } from './csv-cells.ts';
import type { Rows } from './csv-stream.ts';
import { type ExportLocale, type ExportQuery, localeOf, wordOf, wordsOf } from './export-query.ts';
import { UnknownFilter } from './export-refusal.ts';

export const AUDIT_COLUMNS = [
  'sequence',
  'at',
  'on',
  'actor',
  'deputy_of',
  'action',
  'noun',
  'thing',
  'entity_id',
  'region',
  'project',
  'version',
  'field',
  'old',
  'new',
  'reason',
  'command',
  'takes_back',
] as const;

const PORTION = 200;

/**
 * The acts that the page shows under the same filters, newest first, as far as the right to read the trail reaches. A
 * line for each field that an act changed; an act that changed none has one line. Instants are in UTC.
 */
export async function auditRows(ctx: ActorContext, query: ExportQuery): Promise<Rows> {
  const locale = localeOf(query);
  const input = auditListInput.parse({
    noun: wordsOf(query, 'noun'),
    entityId: wordOf(query, 'entityId'),
    action: wordsOf(query, 'action'),
    person: wordsOf(query, 'person'),
    region: wordsOf(query, 'region'),
    project: wordsOf(query, 'project'),
    from: dayOf(query, 'from'),
    to: dayOf(query, 'to'),
    q: wordOf(query, 'q'),
    pageSize: PORTION,
  });
  const first = await listAudit(ctx, input);
  async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
    let list = first;
    for (;;) {
      const { names } = list;
      yield list.rows.flatMap((row) => linesOf(row, names, locale));
      if (list.next === null) return;
      list = await listAudit(ctx, { ...input, beforeSequence: list.next });
    }
  }
  return rows();
}

function dayOf(query: ExportQuery, name: string): string | undefined {
  const word = wordOf(query, name);
  if (word !== undefined && !isCalendarDate(word)) throw new UnknownFilter([`${name}=${word}`]);
  return word;
}

function linesOf(row: AuditRow, names: AuditList['names'], locale: ExportLocale): Cell[][] {
  const changes = row.changes.length > 0 ? row.changes : [{ field: null, from: null, to: null }];
  return changes.map(({ field, from, to }) => [
    numberCell(row.sequence),
    row.at,
    row.on,
    row.actor,
    row.deputyOf,
    row.action,
    row.noun,
    nameOfEntity(row, names, locale),
    row.entityId,
    row.region?.code ?? null,
    row.project?.slug ?? null,
    numberCell(row.version),
    field,
    field === null ? null : valueInWords(field, from, names, locale),
    field === null ? null : valueInWords(field, to, names, locale),
    row.reason,
    row.commandId,
    row.undoes,
  ]);
}
