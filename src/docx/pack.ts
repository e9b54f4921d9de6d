import { type Document, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { Link } from './context';
import { type CoreProperties, coreXml } from './core-properties';
import { settleIds, tightenContents } from './settle';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The earliest moment a ZIP can name, the same in every time zone: bytes must not depend on when they were made. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/** What docx's compiler gives: the parts by their path, synchronously. Its public packer is asynchronous only. */
interface Compiler {
  compile(
    document: Document,
    indent: undefined,
    overrides: readonly { readonly path: string; readonly data: string }[],
  ): ReadonlyMap<string, string | Uint8Array>;
}

/** The bytes of the package, with the links its text refers to and the properties of the file. */
export function packDocument(
  document: Document,
  { links, properties }: { readonly links: readonly Link[]; readonly properties: CoreProperties },
): Uint8Array {
  for (const { id, target } of links)
    document.Document.Relationships.addRelationship(id, HYPERLINK, target, 'External');
  const compiler: Compiler = Packer['compiler'];
  const parts = compiler.compile(document, undefined, [{ path: 'docProps/core.xml', data: coreXml(properties) }]);
  return zipSync(Object.fromEntries(filesOf(parts)), { mtime: ZIP_TIME, level: 6 });
}

/** The list of content types comes first, as readers of the format expect. */
function filesOf(parts: ReadonlyMap<string, string | Uint8Array>): readonly (readonly [string, Uint8Array])[] {
  const first = '[Content_Types].xml';
  const paths = [first, ...[...parts.keys()].filter((path) => path !== first)];
  return paths.map((path) => [path, bytesOf(path, parts.get(path) ?? '')] as const);
}

function bytesOf(path: string, part: string | Uint8Array): Uint8Array {
  if (typeof part !== 'string') return part;
  return strToU8(path === 'word/document.xml' ? tightenContents(settleIds(part)) : part);
}
