/** Names of the custom document properties in which a Book carries what Google keeps beside the cells. */

/** JSON text of `{ sheetId, key, value }[]`: the developer metadata of all sheets. */
export const TAGS_PROPERTY = 'participa.tags';

/** Before the key of each document property of the add-on. */
export const DOCUMENT_PROPERTY_PREFIX = 'participa.property.';
