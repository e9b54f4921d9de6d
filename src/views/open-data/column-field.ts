import { OPEN_DATA_WORDS as WORDS } from '../../messages/es/open-data';
import type { Column } from '../../tables/column';
import type { DataRemark } from '../../tables/kinds/kind';
import { handlerOf } from '../../tables/kinds/kinds';
import { nameOf } from './name-of';
import type { DataField, FieldConstraints } from './resource';

/** A column of a sheet as a field of the open data. */
export function columnField(column: Column): DataField {
  const { heading, note, names } = column;
  const { dataType, dataLimits, dataRemarks } = handlerOf(column);
  const constraints: FieldConstraints = { ...(names === true ? { required: true } : {}), ...dataLimits(column) };
  return {
    name: nameOf(heading, '_'),
    title: heading,
    description: [note, ...dataRemarks(column).map(remarkWords)].join(' '),
    type: dataType,
    format: 'default',
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function remarkWords(remark: DataRemark): string {
  return typeof remark === 'string' ? WORDS[remark] : WORDS.oneOf(remark.oneOf);
}
