import { BorderStyle, LineRuleType, Paragraph, ShadingType, StringValueElement, type Table } from 'docx';
import { cleanLine } from './clean-text';
import { spacing } from './spacing';

export const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** A line of the given eighths of a point. */
export function rule(size: number, color: string) {
  return { style: BorderStyle.SINGLE, size, color } as const;
}

export function shading(fill: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill } as const;
}

/**
 * Gives a table its name and description for assistive technology. docx has no option for them; its first child are the
 * table's properties, where the schema wants both last.
 */
export function describeTable(table: Table, name: string, description: string): Table {
  const properties: unknown = table['root'][0];
  if (!hasChildren(properties)) throw new Error('docx no longer keeps the properties of a table as its first child');
  const add = (tag: string, text: string) => {
    if (text !== '') properties.addChildElement(new StringValueElement(tag, text));
  };
  add('w:tblCaption', cleanLine(name));
  add('w:tblDescription', cleanLine(description));
  return table;
}

/** Next to nothing, between two tables or at the end of pages, where WordprocessingML wants a paragraph. */
export function gap(twips: number): Paragraph {
  return new Paragraph({
    style: 'Normal',
    spacing: { ...spacing(0, 0, twips), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}

interface Parent {
  addChildElement(child: StringValueElement): unknown;
}

function hasChildren(value: unknown): value is Parent {
  return typeof value === 'object' && value !== null && 'addChildElement' in value;
}
