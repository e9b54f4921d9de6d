import type { TableKey } from '../../src/core/records';
import type { Cell } from '../../src/tables/cell';
import { type Column, isStored } from '../../src/tables/column';
import { tableDefinition } from '../../src/tables/definitions/all';
import { SETTING_FIELDS, SETTINGS_SHEET } from '../../src/tables/definitions/settings';
import { readWorkbook, type WorkbookReading } from '../../src/tables/read-workbook';
import { day } from '../core/builders';
import { type Dice, dice } from '../oracle/dice';
import { gridOf, type PlainCell } from '../oracle/plain-workbook';
import { randomWorkbook } from '../oracle/random-workbook';
import { type Book, cellsOf, type Sheet, sheet } from '../tables/workbook';

/** A random workbook in which things were planted that must not leave it. */
export interface PlantedWorkbook {
  readonly book: Book;
  readonly cutoff: string;
  readonly planted: readonly Planted[];
}

/** Something written in the workbook that a document would betray by holding these letters. */
export interface Planted {
  readonly secret: string;
  readonly why:
    | 'personal datum'
    | 'column of class X'
    | 'column of class I'
    | 'column nobody defined'
    | 'petition'
    | 'report that does not count';
  readonly where: string;
}

const PEOPLES_TEXT: ReadonlySet<Column['kind']> = new Set([
  ...(['text', 'link', 'suggested', 'multiText', 'areas', 'groups'] as const),
]);
const FREE_TEXT: ReadonlySet<Column['kind']> = new Set(['text', 'link']);

export function plantedWorkbook(seed: number): PlantedWorkbook {
  const chance = dice(seed + 100_000);
  const workbook = randomWorkbook(seed);
  const plain = workbook.sheets.map(({ name, ...rest }) =>
    sheet(
      name,
      gridOf({ name, ...rest }).map((row) => row.map(cellOf)),
    ),
  );
  const garden = new Garden(withAllColumns(plain), chance);
  garden.plantColumns();
  garden.plantSettings();
  garden.plantWhatNobodyDefined();
  garden.plantRowsThatDoNotCount();
  return { book: garden.book, cutoff: workbook.cutoff ?? '2026-11-22', planted: garden.planted };
}

function cellOf(cell: PlainCell): Cell {
  if (cell === null) return '';
  return typeof cell === 'object' ? { date: day(cell.date) } : cell;
}

/** Every stored column of every table: those the random workbook leaves out are added, blank. */
function withAllColumns(book: Book): Book {
  const { layouts } = readWorkbook(cellsOf(book));
  return book.map((one) => {
    const found = [...layouts].find(([, { sheetId }]) => sheetId === one.id);
    if (found === undefined) return one;
    const [key, { headerRow, columns }] = found;
    const lacking = Object.entries(tableDefinition(key).columns).filter(
      ([field, column]) => isStored(column) && !columns.has(field),
    );
    const width = Math.max(...one.rows.map((row) => row.length));
    return {
      ...one,
      rows: one.rows.map((row, index) => [
        ...row,
        ...Array.from({ length: width - row.length }, () => ''),
        ...lacking.map(([, { heading }]) => (index === headerRow - 1 ? heading : '')),
      ]),
    };
  });
}

class Garden {
  book: Book;
  readonly planted: Planted[] = [];
  private readonly chance: Dice;

  constructor(book: Book, chance: Dice) {
    this.book = book;
    this.chance = chance;
  }

  /** A mark that stands nowhere else. */
  private mark(why: Planted['why'], where: string): string {
    const secret = `Q${letters(this.planted.length)}Z`;
    this.planted.push({ secret, why, where });
    return secret;
  }

  plantColumns(): void {
    for (const [key, { sheetId, headerRow, columns }] of this.read().layouts) {
      const definition = tableDefinition(key);
      for (const [field, column] of Object.entries(definition.columns)) {
        const at = columns.get(field);
        if (at === undefined || !isStored(column)) continue;
        this.editRows(sheetId, headerRow, (row) => {
          const where = `${key}.${field}`;
          const before = row[at - 1] ?? '';
          row[at - 1] = this.plantedCell(column, before, where);
        });
      }
    }
  }

  private plantedCell(column: Column, before: Cell, where: string): Cell {
    const { chance } = this;
    const isFree = FREE_TEXT.has(column.kind) && column.names !== true && typeof before !== 'object';
    if (isFree && column.publication === 'personal') return this.mark('column of class X', where);
    if (isFree && column.publication === 'internal' && chance.chance(0.6))
      return `${chance.chance(0.3) ? `${this.personal(where)} ` : ''}${this.mark('column of class I', where)}`;
    if (typeof before === 'object' || typeof before === 'number' || typeof before === 'boolean') return before;
    if (!PEOPLES_TEXT.has(column.kind)) return chance.chance(0.02) ? `${before} ${this.personal(where)}` : before;
    if (!chance.chance(column.names === true ? 0.1 : 0.25)) return before;
    const secret = this.personal(where);
    const formula = chance.chance(0.3) ? chance.pick(FORMULAS) : '';
    if (before === '') return `${formula}${chance.pick(SENTENCES)} ${secret}`;
    return chance.chance(0.5) ? `${formula}${before}; ${secret}` : `${secret}, ${before}`;
  }

  /** Someone's number, phone, address or name, as people write it; only its telling part is the secret. */
  private personal(where: string): string {
    const { chance, planted } = this;
    const [text, secret] = chance.pick(PERSONAL)(chance, planted.length);
    planted.push({ secret, why: 'personal datum', where });
    return text;
  }

  plantSettings(): void {
    const { settingsSheet } = this.read();
    if (settingsSheet === null) return;
    const { sheetId, valueColumn } = settingsSheet;
    this.edit(sheetId, (rows) => {
      const own: Cell[][] = [['Contraseña', this.mark('column nobody defined', 'settings'), '']];
      for (const [field, { heading, kind }] of SETTING_FIELDS) {
        if (kind !== 'text' || settingsSheet.rows.has(field) || field === 'accentColour') continue;
        const before = field === 'email' ? 'participa@ejemplo.gov.co,' : this.chance.pick(SENTENCES);
        own.push([heading, `${before} ${this.personal(`settings.${field}`)}`, '']);
      }
      for (const row of rows) row[valueColumn] = this.mark('column nobody defined', SETTINGS_SHEET.headings[2]);
      return [...rows, ...own];
    });
  }

  plantWhatNobodyDefined(): void {
    for (const { id } of this.book) {
      this.edit(id, (rows) => rows.map((row) => [...row, this.mark('column nobody defined', `sheet ${id}`)]));
    }
    const guests = [
      ['Nombre', 'Cédula'],
      [this.mark('column nobody defined', 'Asistencia'), '71.123.456'],
    ];
    this.book = [...this.book, sheet('Asistencia', guests)];
  }

  /** Petitions are counted only, and so are drafts, reports of nothing and rows of other years not even that. */
  plantRowsThatDoNotCount(): void {
    const { tables } = this.read();
    this.plantText('contributions', ['publishableText', 'reason', 'change'], 'petition', (row) =>
      tables.contributions.some((one) => one.row === row && one.origin === 'pqrsd'),
    );
    this.plantText('reports', ['results', 'agreements', 'topic'], 'report that does not count', (row) =>
      tables.reports.some((one) => one.row === row && (one.status === 'draft' || one.status === 'returned')),
    );
  }

  private plantText(
    key: TableKey,
    fields: readonly string[],
    why: Planted['why'],
    isMeant: (row: number) => boolean,
  ): void {
    const layout = this.read().layouts.get(key);
    if (layout === undefined) return;
    this.edit(layout.sheetId, (rows) => {
      rows.forEach((row, index) => {
        if (!isMeant(index + 1)) return;
        for (const field of fields) {
          const at = layout.columns.get(field);
          if (at !== undefined) row[at - 1] = `${String(row[at - 1] ?? '')} ${this.mark(why, `${key}.${field}`)}`;
        }
      });
      return rows;
    });
  }

  private read(): WorkbookReading {
    return readWorkbook(cellsOf(this.book));
  }

  /** Rows below the headings that hold anything. */
  private editRows(id: number, headerRow: number, change: (row: Cell[]) => void): void {
    this.edit(id, (rows) => {
      for (const row of rows.slice(headerRow)) if (row.some((cell) => cell !== '')) change(row);
      return rows;
    });
  }

  private edit(id: number, change: (rows: Cell[][]) => Cell[][]): void {
    this.book = this.book.map(
      (one): Sheet => (one.id === id ? { ...one, rows: change(one.rows.map((row) => [...row])) } : one),
    );
  }
}

const SENTENCES = ['La comunidad pidió arreglar la vía.', 'Se acordó revisar el plan:', 'Asistieron 31 personas;'];
const FORMULAS = ['=HYPERLINK("http://ejemplo.co";"ver") ', '+1+1 ', '@SUM(A1:A9) ', '-2+3 ', '＝1+1 '];

type Secret = readonly [text: string, secret: string];

/** The n-th of each: digits and names that no other has. */
const PERSONAL: readonly ((chance: Dice, n: number) => Secret)[] = [
  (chance, n) => {
    const digits = String(40_000_000 + n * 7919);
    const dotted = digits.replace(/\B(?=(\d{3})+$)/g, '.');
    const shown = chance.pick([digits, dotted]);
    return [`${chance.pick(['C.C. ', 'cédula ', 'identificada con la cédula No. ', 'CC'])}${shown}`, shown];
  },
  (chance, n) => {
    const digits = `3${String(100_000_000 + n * 104_729).slice(0, 9)}`;
    const shown = chance.pick([
      digits,
      digits.replace(/^(...)(...)(....)$/, '$1 $2 $3'),
      digits.replace(/^(...)/, '$1-'),
    ]);
    return [`${chance.pick(['', 'cel. ', 'llamar al ', 'WhatsApp: '])}${shown}`, shown];
  },
  (_chance, n) => [`${letters(n).toLowerCase()}@correo.co`, `${letters(n).toLowerCase()}@`],
  (chance, n) => {
    const shown = `${(n % 170) + 3} # ${(n % 97) + 2}-${(n % 89) + 10}`;
    return [
      `vive en la ${chance.pick(['Calle', 'Cra.', 'carrera', 'Dg'])} ${shown} apto 20${n % 10}`,
      `# ${(n % 97) + 2}-${(n % 89) + 10}`,
    ];
  },
  (chance, n) => {
    const name = `Zo${letters(n).toLowerCase()}`;
    return [`${chance.pick(['la señora', 'don', 'el Sr.', 'firmado por:', 'doctora'])} ${name} Quintana`, name];
  },
  (chance, n) => {
    const digits = String(2_000_000 + n * 31).replace(/^(...)(..)(..)$/, '$1 $2 $3');
    return [`${chance.pick(['Tel. ', 'teléfono fijo: ', 'Teléfono: '])}(604) ${digits}`, digits];
  },
];

/** A number in letters, so that no other text holds it by chance. */
function letters(n: number): string {
  let left = n + 17_576;
  let text = '';
  for (; left > 0; left = Math.floor(left / 26)) text = String.fromCharCode(65 + (left % 26)) + text;
  return text;
}
