import { MILESTONE_KINDS } from '@painopiste/shared/milestones/milestone';
import type { PlanGround } from '@painopiste/shared/plan/plan-ground';
import { PLAN_COLUMNS, PLAN_WORDS, type PlanSheetKind } from '@painopiste/shared/plan/plan-words';
import { columnLetters, type PlanCell, shown } from '@painopiste/shared/plan/sheet';
import type { StoredPlan } from '@painopiste/shared/plan/stored-plan';
import { TEMPLATE_GUIDE } from '@painopiste/shared/plan/template-guide';
import { type TemplateSheet, templateSheets } from '@painopiste/shared/plan/template-sheets';
import type { Language } from '@painopiste/shared/values/language';
import { INVESTMENTS } from '@painopiste/shared/work-areas/work-area';
import { stringify } from 'csv-stringify/sync';
import writeWorkbook, { type Cell, type Feature, type Image, type Sheet } from 'write-excel-file/node';

type Content = Image['content'];

/** A template of a project's plan: what it holds already, in a language. */
interface Template {
  readonly language: Language;
  readonly ground: PlanGround;
  readonly stored: StoredPlan;
}

const MONTH_COLUMNS_FROM = 4;

function toCell(cell: PlanCell, isHeader: boolean, kind: PlanSheetKind): Cell {
  const style = isHeader ? ({ fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const) : {};
  if (cell === null) return null;
  if (typeof cell === 'object') {
    if (!('day' in cell)) return cell.broken;
    const format = kind === 'budget' ? 'm/yyyy' : 'd.m.yyyy';
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format, ...style };
  }
  if (typeof cell === 'number')
    return { value: cell, type: Number, format: kind === 'budget' ? '#,##0.00' : 'General' };
  return { value: String(cell), type: String, ...style };
}

/** The template as a workbook; cells with a choice offer it. */
export function workbookTemplate({ language, ground, stored }: Template): Promise<Buffer> {
  const guide = TEMPLATE_GUIDE[language];
  const made = templateSheets(language, ground, stored);
  const instructions: Sheet<Content> = {
    sheet: guide.sheet,
    columns: [{ width: 110 }, { width: 30 }, { width: 30 }],
    data: instructionRows({ language, ground, stored }),
  };
  const sheets = made.map(({ kind, name, rows }): Sheet<Content> => ({
    sheet: name,
    data: rows.map((cells, row) => cells.map((cell) => toCell(cell, row === 0, kind))),
    columns: (rows[0] ?? []).map((_, column) => ({
      width: kind === 'budget' && column >= MONTH_COLUMNS_FROM ? 11 : 24,
    })),
    stickyRowsCount: 1,
  }));
  return writeWorkbook([instructions, ...sheets], {
    features: [choicesFeature(made, { language, ground, stored })],
  }).toBuffer();
}

/** The same as one delimited file: each sheet below its name. */
export function delimitedTemplate({ language, ground, stored }: Template): string {
  const written = (cell: PlanCell, kind: PlanSheetKind): string => {
    if (typeof cell === 'number') return String(cell).replace('.', ',');
    if (typeof cell !== 'object' || cell === null || !('day' in cell)) return shown(cell);
    const [year, month, day] = cell.day.split('-').map(Number);
    return kind === 'budget' ? `${month}/${year}` : `${day}.${month}.${year}`;
  };
  const records = templateSheets(language, ground, stored).flatMap(({ kind, name, rows }) => [
    [name],
    ...rows.map((cells) => cells.map((cell) => written(cell, kind))),
    [''],
  ]);
  return stringify(records, { bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true });
}

const nameIn = (language: Language, { names }: PlanGround['lines'][number]['categories'][number]): string =>
  names[language] ?? names.fi;

/** Every category of some line once, as the budget sheet writes it. */
const categoriesOf = ({ language, ground }: Template): string[] => [
  ...new Set(
    ground.lines.flatMap(({ categories }) => categories.map((category) => nameIn(language, category))),
  ),
];

function instructionRows(template: Template): Cell[][] {
  const { lines, categories, fundingLines } = TEMPLATE_GUIDE[template.language];
  const [title = '', ...rest] = lines;
  const keys = template.ground.lines.map(({ key }) => key);
  const names = categoriesOf(template);
  const heads = [title, categories, fundingLines].map((value): Cell => ({ value, fontWeight: 'bold' }));
  const length = Math.max(rest.length, names.length, keys.length);
  const below = Array.from({ length }, (_, row): Cell[] => [
    rest[row] ? { value: rest[row], wrap: true } : null,
    names[row] ?? null,
    keys[row] ?? null,
  ]);
  return [heads, ...below];
}

const ROWS = 'Z2:Z2000';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Lists in the cells that have one: a short one stands in the rule, a long one on the sheet of instructions. */
function choicesFeature(sheets: readonly TemplateSheet[], template: Template): Feature<Content> {
  const { kinds, yes, no, sheets: names } = PLAN_WORDS[template.language];
  const guide = TEMPLATE_GUIDE[template.language].sheet;
  const inline = (words: readonly string[]): string => `"${words.join(',')}"`;
  const onGuide = (column: string, count: number): string =>
    `'${guide}'!$${column}$2:$${column}$${count + 1}`;
  const lists: Readonly<Record<PlanSheetKind, readonly (readonly [column: number, formula: string])[]>> = {
    'work-areas': [[5, inline(INVESTMENTS)]],
    milestones: [
      [0, `'${names['work-areas']}'!$A$2:$A$500`],
      [4, inline(MILESTONE_KINDS.map((kind) => kinds[kind]))],
      [PLAN_COLUMNS.milestones.length - 1, inline([yes, no])],
    ],
    budget: [
      [0, onGuide('C', template.ground.lines.length)],
      [1, `'${names['work-areas']}'!$A$2:$A$500`],
      [2, onGuide('B', categoriesOf(template).length)],
    ],
  };
  const rule = ([column, formula]: readonly [number, string]): string =>
    `<dataValidation type="list" allowBlank="1" sqref="${ROWS.replaceAll('Z', columnLetters(column))}">` +
    `<formula1>${escaped(formula)}</formula1></dataValidation>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: ({ sheet }) => {
            const kind = sheets.find(({ name }) => name === sheet)?.kind;
            if (kind === undefined) return undefined;
            const rules = lists[kind].map(rule);
            return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
          },
        },
      },
    },
  };
}
