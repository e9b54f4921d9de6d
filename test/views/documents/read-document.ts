import type { Block, ReportDocument } from '../../../src/document/model';

export function blocksOf(document: ReportDocument): readonly Block[] {
  return document.sections.flatMap((section) => section.blocks);
}

/** Everything a reader can see in a block. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.runs.map((run) => run.text).join('')];
    case 'box':
      return [block.title, block.runs.map((run) => run.text).join('')];
    case 'list':
      return block.items.map((item) => item.map((run) => run.text).join(''));
    case 'keyFigures':
      return [block.summary, ...block.figures.flatMap((figure) => [figure.value, figure.label])];
    case 'bars':
      return [block.summary, ...block.bars.flatMap((bar) => [bar.label, bar.value])];
    case 'table':
      return [block.summary, ...block.columns.map((column) => column.heading), ...block.rows.flat().map(cellText)];
    case 'contents':
      return [];
  }
}

function cellText(cell: { readonly runs: readonly { readonly text: string }[] }): string {
  return cell.runs.map((run) => run.text).join('');
}

export function wholeText(document: ReportDocument): string {
  return blocksOf(document).flatMap(textsOf).join('\n');
}

export function titles(document: ReportDocument): readonly string[] {
  return blocksOf(document).flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
}

/** The blocks of the section with this title. */
export function section(document: ReportDocument, title: string): readonly Block[] {
  const found = document.sections.find(({ blocks }) =>
    blocks.some((block) => block.kind === 'heading' && block.text.endsWith(title)),
  );
  if (found === undefined) throw new Error(`No section ${title} among ${titles(document).join(', ')}`);
  return found.blocks;
}

export function rowsIn(blocks: readonly Block[], index = 0): readonly (readonly string[])[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return (tables[index]?.rows ?? []).map((row) => row.map(cellText));
}
