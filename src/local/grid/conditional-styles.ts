/** Conditional formats of a person's file, drawn as far as the grid has the same kind. They stay in the file as they are. */
import type { BookArea, BookStyle } from '../../xlsx/book';
import { cellName, parseArea } from '../../xlsx/cell-reference';
import { plainColor, readFont } from '../../xlsx/open-styles';
import { attribute, child, childrenNamed, parseXml, textOf, type XmlElement } from '../../xlsx/xml-tree';

export interface Condition {
  readonly areas: readonly BookArea[];
  readonly stopsOthers: boolean;
  /** In the grid's own words (Univer's IConditionalFormattingRuleConfig). */
  readonly rule: { readonly type: string; readonly [field: string]: unknown };
}

/** How cells layout that a rule applies to. */
export type Difference = Pick<
  BookStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'background'
>;

/** By the number under which rules name them. */
export function readDifferences(styles: Buffer | undefined): readonly Difference[] {
  const root = styles === undefined ? undefined : parseXml(styles);
  return childrenNamed(child(root, 'dxfs'), 'dxf').map((dxf) => {
    const font = child(dxf, 'font');
    const pattern = child(child(dxf, 'fill'), 'patternFill');
    const background = plainColor(child(pattern, 'bgColor')) ?? plainColor(child(pattern, 'fgColor'));
    return { ...(font === undefined ? {} : readFont(font)), ...(background === undefined ? {} : { background }) };
  });
}

/** The most important first. */
export function readConditions(bytes: Buffer, root: XmlElement, differences: readonly Difference[]): Condition[] {
  const found = childrenNamed(root, 'conditionalFormatting').flatMap((element) => {
    const areas = (attribute(element, 'sqref') ?? '').split(/\s+/).flatMap((each) => parseArea(each) ?? []);
    const first = areas[0];
    if (first === undefined) return [];
    return childrenNamed(element, 'cfRule').flatMap((each) => {
      const rule = readRule(new RuleText(bytes, each, cellName(first.row, first.column)), differences);
      if (rule === null) return [];
      const stopsOthers = /^(1|true)$/.test(attribute(each, 'stopIfTrue') ?? '');
      return [{ priority: Number(attribute(each, 'priority') ?? 0), condition: { areas, stopsOthers, rule } }];
    });
  });
  return found.sort((a, b) => a.priority - b.priority).map(({ condition }) => condition);
}

/** What a `cfRule` says; its formulas are written as seen from `first`, the first cell it applies to. */
class RuleText {
  constructor(
    readonly bytes: Buffer,
    readonly element: XmlElement,
    readonly first: string,
  ) {}

  named(name: string): string | undefined {
    return attribute(this.element, name);
  }

  isOn(name: string): boolean {
    return /^(1|true)$/.test(this.named(name) ?? '');
  }

  formulas(): readonly string[] {
    return childrenNamed(this.element, 'formula').map((each) => textOf(this.bytes, each));
  }
}

type Rule = Condition['rule'];

function readRule(text: RuleText, differences: readonly Difference[]): Rule | null {
  const kind = text.named('type') ?? '';
  if (kind === 'colorScale') return colorScale(text);
  if (kind === 'dataBar') return dataBar(text);
  const difference = differences[Number(text.named('dxfId'))];
  const test = difference === undefined ? null : readTest(kind, text);
  return test === null || difference === undefined
    ? null
    : { type: 'highlightCell', style: gridDifference(difference), ...test };
}

type Test = { readonly subType: string; readonly [field: string]: unknown };

const TEXT_KINDS = ['containsText', 'notContainsText', 'beginsWith', 'endsWith'];
const STATE_KINDS = ['containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors'];

function readTest(kind: string, text: RuleText): Test | null {
  const [formula] = text.formulas();
  if (kind === 'expression' && formula !== undefined) return { subType: 'formula', value: `=${formula}` };
  if (kind === 'cellIs') return comparison(text);
  const searched = text.named('text');
  if (TEXT_KINDS.includes(kind) && searched !== undefined) return { subType: 'text', operator: kind, value: searched };
  if (STATE_KINDS.includes(kind)) return { subType: 'text', operator: kind };
  if (kind === 'duplicateValues' || kind === 'uniqueValues') return { subType: kind };
  if (kind === 'timePeriod') return { subType: 'timePeriod', operator: text.named('timePeriod') };
  if (kind === 'top10') {
    const value = Number(text.named('rank') ?? 10);
    return { subType: 'rank', isBottom: text.isOn('bottom'), isPercent: text.isOn('percent'), value };
  }
  return kind === 'aboveAverage' ? { subType: 'average', operator: averageOperator(text) } : null;
}

function averageOperator(text: RuleText): string {
  const operator = /^(0|false)$/.test(text.named('aboveAverage') ?? '') ? 'lessThan' : 'greaterThan';
  return text.isOn('equalAverage') ? `${operator}OrEqual` : operator;
}

const SIGNS: { readonly [operator: string]: string } = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Against numbers as such; against anything else as a formula of the cell. */
function comparison(text: RuleText): Test | null {
  const operator = text.named('operator') ?? '';
  const [low = '', high = ''] = text.formulas();
  const isBetween = operator === 'between' || operator === 'notBetween';
  const numbers = [low, ...(isBetween ? [high] : [])].map(Number);
  if (low !== '' && numbers.every(Number.isFinite))
    return { subType: 'number', operator, value: isBetween ? numbers : numbers[0] };
  const { first } = text;
  const within = `AND(${first}>=${low},${first}<=${high})`;
  if (isBetween) return { subType: 'formula', value: operator === 'between' ? `=${within}` : `=NOT(${within})` };
  const sign = SIGNS[operator];
  return sign === undefined || low === '' ? null : { subType: 'formula', value: `=${first}${sign}${low}` };
}

function gridDifference({ bold, italic, underline, strikethrough, fontColor, background }: Difference): object {
  return {
    ...(bold === true ? { bl: 1 } : {}),
    ...(italic === true ? { it: 1 } : {}),
    ...(underline === true ? { ul: { s: 1 } } : {}),
    ...(strikethrough === true ? { st: { s: 1 } } : {}),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
  };
}

interface Stop {
  readonly type: string;
  readonly value?: number | string;
}

function stopsOf(scale: XmlElement | undefined): readonly Stop[] {
  return childrenNamed(scale, 'cfvo').map((each) => {
    const [type = 'num', value] = [attribute(each, 'type'), attribute(each, 'val')];
    if (type === 'min' || type === 'max' || value === undefined) return { type };
    return { type, value: type === 'formula' ? `=${value}` : Number(value) };
  });
}

function colorsOf(scale: XmlElement | undefined): readonly (string | undefined)[] {
  return childrenNamed(scale, 'color').map(plainColor);
}

function colorScale({ element }: RuleText): Rule | null {
  const scale = child(element, 'colorScale');
  const colors = colorsOf(scale);
  const config = stopsOf(scale).map((value, index) => ({ index, color: colors[index], value }));
  if (config.length < 2 || config.some(({ color }) => color === undefined)) return null;
  return { type: 'colorScale', config };
}

const RED = '#ff0000';

function dataBar({ element }: RuleText): Rule | null {
  const bar = child(element, 'dataBar');
  const [min, max] = stopsOf(bar);
  const [color] = colorsOf(bar);
  if (min === undefined || max === undefined || color === undefined) return null;
  const isShowValue = bar === undefined || attribute(bar, 'showValue') !== '0';
  return {
    type: 'dataBar',
    isShowValue,
    config: { min, max, isGradient: true, positiveColor: color, nativeColor: RED },
  };
}
