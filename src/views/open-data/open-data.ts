/** The door of the open data: an assessment in, the files of a folder out. */
import { openDataReadMe } from '../../messages/es/open-data';
import type { PublicAssessment } from '../public-assessment';
import { csvText } from './csv';
import { dataPackage, fileName } from './data-package';
import { coverageResource, indicatorResource } from './figure-resources';
import { tableResources } from './table-resources';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface OpenDataInput {
  readonly assessment: PublicAssessment;
  /** The mark by which Excel knows that a file is UTF-8, before each CSV. */
  readonly byteOrderMark: boolean;
}

const BYTE_ORDER_MARK = '\ufeff';

/** The open data of a cutoff as files of one folder: a CSV per table that has rows, its dictionary, and a guide. */
export function openData({ assessment, byteOrderMark }: OpenDataInput): readonly TextFile[] {
  const { settings, cutoff, suppression } = assessment;
  const all = [indicatorResource(assessment), coverageResource(assessment), ...tableResources(assessment)];
  const resources = all.filter(({ rows }) => rows.length > 0);
  const readMe = openDataReadMe({
    settings,
    cutoff,
    minimum: suppression.minimum,
    files: resources.map((resource) => ({ file: fileName(resource), ...resource, rows: resource.rows.length })),
    empty: all.filter(({ rows }) => rows.length === 0).map(({ title }) => title),
  });
  return [
    { name: 'LEAME.md', text: readMe },
    { name: 'datapackage.json', text: dataPackage(resources, { settings, cutoff }) },
    ...resources.map((resource) => ({
      name: fileName(resource),
      text: `${byteOrderMark ? BYTE_ORDER_MARK : ''}${csvText(resource)}`,
    })),
  ];
}
