/** Where cells stand, as "A1:B2" says it: for the page, which goes to what the add-on names. */
export { parseArea } from '../../xlsx/cell-reference';
