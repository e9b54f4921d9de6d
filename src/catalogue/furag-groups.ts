import type { ActivityReport, Row } from '../core/records';
import { foldText } from '../core/text';
import { type FuragOption, shown, source } from './furag-option';

/** The form's kinds of group, and the folded words by which a group of the entity is taken for one of them. */
const MAIN_KINDS: readonly GroupKind[] = [
  ['Academia', /academi|universi|educativ|estudiant/],
  ['Sector privado, gremios y empresas', /gremio|empresa|comerciant|sector privado/],
  ['Grupos etáreos', /joven|juven|mayor|nino|ninez|infancia|adolesc/],
  ['Veedurías y control social', /veedur|control social/],
  ['Sociedad civil', /organizaci|sociedad civil|fundaci/],
];
const OTHER_KINDS: readonly GroupKind[] = [
  ['Comunidades étnicas', /etnic|indigen|afro|negr|raizal|palenq|gitan|rrom/],
  ['Población LGBTIQ+', /lgbt/],
  ['Población con discapacidad', /discapacid/],
  ['Firmantes de paz', /firmante|reincorpora/],
  ['Campesinos', /campesin/],
];
type GroupKind = readonly [label: string, words: RegExp];

/** The kinds of the main list; the groups that are of none of them under "Otro". */
export function mainGroups(reports: readonly Row<ActivityReport>[]): readonly FuragOption[] {
  return [
    ...groupsOf(MAIN_KINDS, reports),
    named('Otro', (name) => !MAIN_KINDS.some(([, words]) => words.test(name)), reports),
  ];
}

/** The longer list of the question about dialogue. */
export function allGroups(reports: readonly Row<ActivityReport>[]): readonly FuragOption[] {
  return groupsOf([...MAIN_KINDS, ...OTHER_KINDS], reports);
}

function groupsOf(kinds: readonly GroupKind[], reports: readonly Row<ActivityReport>[]): readonly FuragOption[] {
  return kinds.map(([label, words]) => named(label, (name) => words.test(name), reports));
}

/** Groups of meetings to which somebody came, with the entity's own names beside the form's. */
function named(
  label: string,
  holds: (folded: string) => boolean,
  reports: readonly Row<ActivityReport>[],
): FuragOption {
  const own = new Set<string>();
  const rows = reports.filter(({ participants, groups }) => {
    const names = groups.names.filter((name) => participants !== null && participants > 0 && holds(foldText(name)));
    for (const name of names) own.add(name);
    return names.length > 0;
  });
  return shown(own.size === 0 ? label : `${label}: ${[...own].join(', ')}`, source('reports', rows));
}
