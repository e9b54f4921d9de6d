/** What a program or a screen reader says of the file before opening it. No dates: the bytes must not depend on a clock. */
export interface CoreProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  readonly language: string;
}

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** The part docProps/core.xml. docx writes the current time into its own and cannot name a language. */
export function coreXml(properties: CoreProperties): string {
  const elements = (['title', 'subject', 'creator', 'description', 'language'] as const)
    .filter((name) => properties[name] !== '')
    .map((name) => `<dc:${name}>${escapeXml(properties[name])}</dc:${name}>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${elements.join('')}</cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
