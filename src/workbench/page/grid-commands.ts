/**
 * The bench keeps what is typed into cells. Commands that change anything else (rows and columns, sheets, looks, merged
 * cells) are refused with a sentence instead of being lost silently.
 */
const KEPT = [
  'set-range-values',
  'clear-selection-content',
  'auto-fill',
  'auto-clear-content',
  'refill',
  'copy-down',
  'copy-right',
  'cut',
  'copy',
  'paste',
  'optional-paste',
  'delete-content',
];

/** Of these families only what is kept above may run. */
const CHANGING =
  /^sheet\.command\.(?:insert|remove|delete|append|move-(?:rows|cols|range)|set-|add-|reset-|clear-selection-(?:format|all)|delta-|hide|unhide|copy-sheet|copy-worksheet|sort|reorder|toggle-gridlines|update-note|split-text|numfmt|format-painter)/;
/** They only change what is looked at. */
const LOOKING =
  /^sheet\.command\.set-(?:worksheet-activate|scroll|zoom|selection|once-format|activate|editor|cell-edit|formula|range-values)/;
const COMMAND = 2;

export function isRefused({ id, type }: { readonly id: string; readonly type?: number | undefined }): boolean {
  if (type !== undefined && type !== COMMAND && type !== 0) return false;
  if (KEPT.some((name) => id === `sheet.command.${name}`)) return false;
  return CHANGING.test(id) && !LOOKING.test(id);
}
