import type { ReportScope } from '../core/scope';
import { foldText } from '../core/text';
import { type FuragOption, reports, shown } from './furag-option';

/** The form's kinds of group, and the folded words by which a group of the entity is taken for one of them. */
type GroupKind = readonly [label: string, words: RegExp];

const MAIN_KINDS: readonly GroupKind[] = [
  ['Academia', /academi|universi|educativ|estudiant/],
  ['Sector privado, gremios y empresas', /gremio|empresa|comerciant|sector privado/],
  ['Grupos etáreos', /joven|juven|mayor|nino|ninez|infancia|adolesc/],
  ['Veedurías y control social', /veedur|control social/],
  ['Organizaciones de la sociedad civil', /organizaci|sociedad civil|fundaci/],
];

const OTHER_KINDS: readonly GroupKind[] = [
  ['Pueblos y comunidades étnicas', /etnic|indigen|afro|negr|raizal|palenq|gitan|rrom/],
  ['Población LGBTIQ+', /lgbt/],
  ['Población con discapacidad', /discapacid/],
  ['Firmantes de paz', /firmante|reincorpora/],
  ['Campesinos', /campesin/],
];

/** The kinds of the main list; the groups that are of none of them under "Otro", by name. */
export function mainGroups(valid: readonly ReportScope[]): readonly FuragOption[] {
  const attended = withPeople(valid);
  return [...kinds(attended, MAIN_KINDS), named('Otro', attended, (name) => !MAIN_KINDS.some(isOf(name)))];
}

/** The longer list of the question about dialogue. */
export function allGroups(valid: readonly ReportScope[]): readonly FuragOption[] {
  return kinds(withPeople(valid), [...MAIN_KINDS, ...OTHER_KINDS]);
}

function withPeople(valid: readonly ReportScope[]): readonly ReportScope[] {
  return valid.filter(({ report }) => report.participants !== null && report.participants > 0);
}

function kinds(attended: readonly ReportScope[], list: readonly GroupKind[]): readonly FuragOption[] {
  return list.map((kind) => named(kind[0], attended, (name) => isOf(name)(kind)));
}

function isOf(name: string): (kind: GroupKind) => boolean {
  return ([, words]) => words.test(foldText(name));
}

/** With the entity's own names beside the form's. */
function named(label: string, attended: readonly ReportScope[], holds: (name: string) => boolean): FuragOption {
  const own = new Set(attended.flatMap(({ report }) => report.groups.names.filter(holds)));
  const rows = reports(attended, ({ report }) => report.groups.names.some((name) => own.has(name)));
  return shown(own.size === 0 ? label : `${label}: ${[...own].join(', ')}`, rows);
}
