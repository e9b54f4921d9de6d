/** Notes: their texts in a comments part, their boxes in an old drawing format (VML) that Excel still asks for. */
import type { BookSheet } from './book';
import { cellName } from './cell-reference';
import { type Dialect, relationshipAttribute } from './dialect';
import { addNoteBoxes, EMPTY_DRAWING, removeNoteBoxes } from './note-boxes';
import { freePath, type PackageDraft, readRelationships } from './package';
import { registerExtension, registerPart, relate } from './package-edit';
import { COMMENTS_TYPE, emptyComments } from './package-template';
import { placeChild } from './worksheet-order';
import { appendInside, applyEdits, type XmlEdit } from './xml-edit';
import { textElement } from './xml-text';
import { attribute, child, childrenNamed, parseXml, type XmlElement } from './xml-tree';

type Notes = BookSheet['added']['notes'];

interface NoteTarget {
  readonly draft: PackageDraft;
  readonly sheetPath: string;
  readonly folder: string;
  /** 1 for the first sheet: the boxes of each sheet have numbers of their own. */
  readonly sheetNumber: number;
  readonly root: XmlElement;
  readonly dialect: Dialect;
}

/** Writes the notes of a sheet and returns the edits of the sheet itself. An empty text takes a note away. */
export function noteEdits(target: NoteTarget, notes: Notes): XmlEdit[] {
  if (notes.length === 0) return [];
  const byCell = new Map(notes.map((note) => [cellName(note.row, note.column), note]));
  const commentsPath = writeComments(target, byCell);
  const added = commentsPath.added;
  const links = readRelationships(target.draft, target.sheetPath);
  const legacy = child(target.root, 'legacyDrawing');
  const legacyId = legacy === undefined ? undefined : attribute(legacy, 'r:id');
  const known = links.find((each) => each.id === legacyId)?.target;
  const drawingPath = known ?? freePath(target.draft, `${target.folder}drawings/vmlDrawing`, '.vml');
  const drawing = target.draft.read(drawingPath)?.toString('utf8') ?? EMPTY_DRAWING;
  const without = removeNoteBoxes(drawing, commentsPath.removed);
  target.draft.write(drawingPath, addNoteBoxes(without, added, target.sheetNumber));
  if (known !== undefined || added.length === 0) return [];
  registerExtension(target.draft, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const id = relate(target.draft, target.sheetPath, 'vmlDrawing', drawingPath);
  const { prefix } = target.root;
  return [
    placeChild(target.root, 'legacyDrawing', `<${prefix}legacyDrawing ${relationshipAttribute(target.root, id)}/>`),
  ];
}

interface NoteChanges {
  /** Notes on cells that had none. */
  readonly added: Notes;
  readonly removed: Notes;
}

function writeComments(target: NoteTarget, byCell: ReadonlyMap<string, Notes[number]>): NoteChanges {
  const { draft, sheetPath } = target;
  const known = readRelationships(draft, sheetPath).find((each) => each.kind === 'comments')?.target;
  const wanted = [...byCell.values()].filter((note) => note.text !== '');
  if (known === undefined && wanted.length === 0) return { added: [], removed: [] };
  const path = known ?? createComments(target);
  const bytes = draft.read(path) ?? Buffer.from(emptyComments(target.dialect));
  const root = parseXml(bytes);
  const list = child(root, 'commentList');
  if (list === undefined) throw new Error('the comments part has no list');
  const old = childrenNamed(list, 'comment').filter((each) => byCell.has(attribute(each, 'ref') ?? ''));
  const oldCells = new Set(old.map((each) => attribute(each, 'ref') ?? ''));
  const edits: XmlEdit[] = old.map((each) => {
    const note = byCell.get(attribute(each, 'ref') ?? '');
    return { from: each.start, to: each.end, text: commentXml(root.prefix, note, attribute(each, 'authorId') ?? '0') };
  });
  const added = wanted.filter((note) => !oldCells.has(cellName(note.row, note.column)));
  const text = added.map((note) => commentXml(root.prefix, note, '0')).join('');
  draft.write(path, applyEdits(bytes, [...edits, ...authorEdits(root, bytes), appendInside(list, bytes, text)]));
  const removed = [...byCell].filter(([cell, note]) => note.text === '' && oldCells.has(cell)).map(([, note]) => note);
  return { added, removed };
}

function createComments({ draft, sheetPath, folder, dialect }: NoteTarget): string {
  const path = freePath(draft, `${folder}comments`, '.xml');
  draft.write(path, emptyComments(dialect));
  registerPart(draft, path, COMMENTS_TYPE);
  relate(draft, sheetPath, 'comments', path);
  return path;
}

/** Every note names an author by number, so there must be one. */
function authorEdits(root: XmlElement, bytes: Buffer): XmlEdit[] {
  const authors = child(root, 'authors');
  if (authors === undefined || authors.children.length > 0) return [];
  return [appendInside(authors, bytes, `<${root.prefix}author></${root.prefix}author>`)];
}

function commentXml(p: string, note: Notes[number] | undefined, author: string): string {
  if (note === undefined || note.text === '') return '';
  const text = textElement(`${p}t`, note.text);
  return `<${p}comment ref="${cellName(note.row, note.column)}" authorId="${author}"><${p}text><${p}r>${text}</${p}r></${p}text></${p}comment>`;
}
