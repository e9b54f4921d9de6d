import type { Block, Run, TableCell } from '../../document/model';

/** Short ways to write the blocks of a report. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

export function softParagraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }], soft: true };
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

export function subheading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

export function cell(text: string, tone?: NonNullable<TableCell['tone']>): TableCell {
  return tone === undefined ? { runs: [{ text }] } : { runs: [{ text }], tone };
}

export function boldCell(text: string): TableCell {
  return { runs: [{ text, bold: true }] };
}

export function bullets(items: readonly string[]): Block {
  return { kind: 'list', ordered: false, items: items.map((text): readonly Run[] => [{ text }]) };
}
