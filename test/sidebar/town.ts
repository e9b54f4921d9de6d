import { sampleWorkbook } from '../../src/local/sample/sample';
import type { XlsxFile } from '../../src/xlsx/open';
import { type AddOn, addOn } from '../apps-script/add-on';

let sample: XlsxFile | undefined;

/** The sample town under the add-on, a fresh copy each time; it is made once in a test file. */
export async function town(more: Parameters<typeof addOn>[1] = {}): Promise<AddOn> {
  sample ??= (await sampleWorkbook()).file;
  return addOn({ ...sample, book: structuredClone(sample.book) }, more);
}
