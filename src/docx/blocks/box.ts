import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { cleanLine } from '../clean-text';
import type { BlockHandler } from '../context';
import { describeTable, NO_BORDER, NO_BORDERS, rule, shading } from '../frame';
import { renderRuns } from '../runs';
import { spacing } from '../spacing';
import { SIZE } from '../theme';

/** Eighths of a point. */
const BAR = 24;

/** A tinted frame with a bar of the accent at its left. */
export const renderBox: BlockHandler<'box'> = ({ title, runs }, { theme, textWidth, references }) => {
  const heading = cleanLine(title);
  const cell = new TableCell({
    width: { size: textWidth, type: WidthType.DXA },
    borders: { top: NO_BORDER, bottom: NO_BORDER, right: NO_BORDER, left: rule(BAR, theme.accent) },
    shading: shading(theme.box.fill),
    margins: { top: 160, bottom: 160, left: 240, right: 240, marginUnitType: WidthType.DXA },
    children: [
      ...(heading === ''
        ? []
        : [
            new Paragraph({
              style: 'Normal',
              keepNext: true,
              spacing: spacing(0, 60),
              children: [new TextRun({ text: heading, bold: true, color: theme.box.ink })],
            }),
          ]),
      new Paragraph({
        style: 'Normal',
        spacing: spacing(0, 0),
        children: renderRuns(runs, { size: SIZE.soft, linkColor: theme.box.ink }, references),
      }),
    ],
  });
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
  });
  return [describeTable(table, heading, '')];
};
