/** A section of a document, and what documents are made from. */
import type { Alert } from '../../alerts/alert';
import type { IsoDate } from '../../core/calendar';
import type { PersonalDataKind } from '../../core/personal-data';
import type { Block } from '../../document/model';
import type { WorkbookPlaces } from '../../tables/place';
import type { InternalAssessment, PublicAssessment } from '../public-assessment';

/** What every section of a public document is made from. */
export interface PublicInput {
  readonly assessment: PublicAssessment;
  readonly unread: Unread;
}

/** What an internal document is made from. */
export interface InternalInput {
  readonly assessment: InternalAssessment;
  readonly alerts: readonly Alert[];
  readonly unread: Unread;
  readonly places: WorkbookPlaces;
  /** Decisions to publish a text although it looked like personal data, in the order they were made. */
  readonly clearances: readonly ClearedText[];
}

/** Somebody read a text that looked like personal data and let it be published. */
export interface ClearedText {
  /** Sheet and cell, as people say them: "Aportes K12". */
  readonly place: string;
  readonly kinds: readonly PersonalDataKind[];
  readonly date: IsoDate;
}

/** What could not be read, so that no document is silent about it. */
export interface Unread {
  /** Rows without what names them, by the sheet they stand in. */
  readonly rejected: readonly { readonly sheet: string; readonly rows: number }[];
  /** Cells to fill in or to correct. */
  readonly issues: number;
}

/** A titled part of a document; a section with nothing to tell yields no blocks and is left out. */
export interface DocumentSection {
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export function portrait(title: string, blocks: readonly Block[]): DocumentSection {
  return { title, orientation: 'portrait', blocks };
}

/** For a table that needs the width; upright while there is none. */
export function landscape(title: string, blocks: readonly Block[]): DocumentSection {
  return { title, orientation: blocks.some(({ kind }) => kind === 'table') ? 'landscape' : 'portrait', blocks };
}
