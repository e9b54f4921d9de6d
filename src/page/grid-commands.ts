/**
 * What the bench cannot keep, because the Book or an .xlsx has no place for it: it is refused with a sentence instead of
 * being lost silently. Protection, conditional formats and dropdowns of a person's file stay in it as they are.
 */
const REFUSED = [
  /^sheets?\.command\..*(?:protection|permission|gridlines|theme-style|conditional-rule|defined-name|overline)/,
  /^sheets?\.command\..*(?:data-?validation|default-style|right-to-left|text-rotation|subscript|superscript|metadata)/i,
  /^sheet\.command\.(?:split-text-to-columns|set-workbook-name)/,
  /^data-validation\.command\./,
  /^doc\.command\.set-inline-format/,
];

export function isRefused({ id }: { readonly id: string }): boolean {
  return REFUSED.some((pattern) => pattern.test(id));
}
