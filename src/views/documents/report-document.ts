/** What every document has alike: title, header, signatures, mark, numbered sections, and what an edition changes of it. */
import type { Assessment } from '../../core/assess';
import type { IsoDate } from '../../core/calendar';
import type { Settings } from '../../core/records';
import { contrast, LEAST_CONTRAST } from '../../document/contrast';
import type { Block, Logo, ReportDocument, Section } from '../../document/model';
import * as WORDS from '../../messages/es/documents';
import { longDate, shortDate } from '../../messages/es/format';
import { heading, softParagraph } from './blocks';
import type { DocumentSection } from './section';

/** What one kind of document says; what stands around it is the same for all. */
interface DocumentContent {
  readonly title: string;
  /** Words for accessibility and file properties. */
  readonly description: string;
  /** Before the contents. */
  readonly opening: readonly Block[];
  readonly sections: readonly DocumentSection[];
  readonly audience: 'public' | 'internal';
}

/** What changes from one printing to the next while the content stays. */
interface Edition {
  /** Null for what has no versions. */
  readonly version: number | null;
  readonly logo: Logo | null;
}

/**
 * Title, header, signatures, mark and numbered sections around the content, as yet without version and picture: the
 * fingerprint is taken of that.
 */
export function reportDocument(
  { title, description, opening, sections, audience }: DocumentContent,
  { settings, cutoff }: Pick<Assessment, 'settings' | 'cutoff'>,
): ReportDocument {
  const parts = sections.filter(({ blocks }) => blocks.length > 0).map(numbered);
  const contents: readonly Block[] = parts.length > 0 ? [{ kind: 'contents' }] : [];
  const year = settings.year === null ? WORDS.noYear : String(settings.year);
  return {
    title,
    subtitle: WORDS.subtitle(year, longDate(cutoff)),
    description,
    header: { entity: settings.entity ?? WORDS.noEntity, document: WORDS.headerDocument(title, year) },
    mark: audience === 'internal' ? WORDS.internalMark : isApproved(settings) ? null : WORDS.draftMark,
    logo: null,
    footer: { signatures: signatures(settings), note: WORDS.footerNote(shortDate(cutoff), null) },
    accent: accentColour(settings.accentColour),
    words: WORDS.renderer,
    sections: [{ orientation: 'portrait', blocks: [...opening, ...contents] }, ...parts],
  };
}

/** The same document as it is printed this time. */
export function inEdition(document: ReportDocument, cutoff: IsoDate, { version, logo }: Edition): ReportDocument {
  const footer = { ...document.footer, note: WORDS.footerNote(shortDate(cutoff), version) };
  return { ...document, logo, footer };
}

/** The same document, saying before its contents that personal data stood in so many cells and were hidden. */
export function tellHidden(document: ReportDocument, cells: number): ReportDocument {
  const [first, ...others] = document.sections;
  if (cells === 0 || first === undefined) return document;
  const isContents = (block: Block) => block.kind === 'contents';
  const before = first.blocks.filter((block) => !isContents(block));
  const blocks = [...before, softParagraph(WORDS.hiddenData(cells)), ...first.blocks.filter(isContents)];
  return { ...document, sections: [{ ...first, blocks }, ...others] };
}

/** Somebody answers for it, from a day on: until then it is a draft. */
export function isApproved({ approvedBy, approvedOn }: Settings): boolean {
  return approvedBy !== null && approvedOn !== null;
}

function numbered(section: DocumentSection, index: number): Section {
  return { orientation: section.orientation, blocks: [heading(`${index + 1}. ${section.title}`), ...section.blocks] };
}

/** As the page footers of the policy do: who prepared, reviewed and approved, by role. */
function signatures(settings: Settings): readonly string[] {
  return [
    signature(WORDS.prepared, settings.preparedBy, settings.preparedOn),
    signature(WORDS.reviewed, settings.reviewedBy, settings.reviewedOn),
    signature(WORDS.approved, settings.approvedBy, settings.approvedOn),
  ].filter((line): line is string => line !== null);
}

function signature(verb: string, role: string | null, on: IsoDate | null): string | null {
  if (role === null) return null;
  return on === null ? `${verb}: ${role}` : `${verb}: ${role}, ${shortDate(on)}`;
}

const DEFAULT_ACCENT = '#0b5d52';

/** The entity's colour, used only where it can be read on white paper. */
function accentColour(chosen: string | null): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(chosen?.trim() ?? '')?.[1]?.toLowerCase();
  return hex !== undefined && contrast(hex, 'ffffff') >= LEAST_CONTRAST ? `#${hex}` : DEFAULT_ACCENT;
}
