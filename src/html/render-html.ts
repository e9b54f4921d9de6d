import { cleanLine } from '../document/clean-text';
import type { ReportDocument, Section } from '../document/model';
import { printedSections } from '../document/printed-sections';
import { base64 } from './base64';
import { headingsOf } from './contents';
import { type Html, plain, tag } from './markup';
import { renderBlock } from './render-blocks';
import { styleOf } from './style';

/** Nothing but its own style and pictures: no script, no address asked for. */
const POLICY = "default-src 'none';style-src 'unsafe-inline';img-src data:;base-uri 'none';form-action 'none'";

const MAIN = 'main';

/**
 * A whole page that needs no other file; the same report gives the same text. Throws on an accent that is no '#rrggbb'.
 * It is well-formed XML but for its first line.
 */
export function renderHtml(report: ReportDocument): string {
  const page = tag('html', { lang: 'es-CO' }, headOf(report), bodyOf(report));
  return `<!DOCTYPE html>\n${page.html}\n`;
}

function headOf(report: ReportDocument): Html {
  const title = [report.title, report.header.entity].map(cleanLine).filter((text) => text !== '');
  return tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    tag('title', {}, plain(title.join(' · '))),
    tag('meta', { name: 'description', content: cleanLine(report.description) }),
    // What is marked is not for search engines.
    ...(report.mark === null ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
    tag('style', {}, { html: styleOf(report) }),
  );
}

function bodyOf(report: ReportDocument): Html {
  const { title, subtitle, words, footer } = report;
  return tag(
    'body',
    {},
    tag('a', { class: 'skip', href: `#${MAIN}` }, cleanLine(words.skip)),
    headerOf(report),
    tag('main', { id: MAIN }, tag('h1', {}, cleanLine(title)), ...line(subtitle), ...sectionsOf(report)),
    tag('footer', {}, ...footer.signatures.flatMap(line), ...line(footer.note)),
  );
}

function headerOf({ logo, header, mark }: ReportDocument): Html {
  const [entity, document] = [cleanLine(header.entity), cleanLine(header.document)];
  return tag(
    'header',
    {},
    ...(logo === null
      ? []
      : [tag('img', { src: `data:image/png;base64,${base64(logo.png)}`, alt: cleanLine(logo.description) })]),
    ...(mark === null || cleanLine(mark) === '' ? [] : [tag('p', { class: 'mark attention' }, cleanLine(mark))]),
    tag('p', {}, tag('b', {}, entity), entity !== '' && document !== '' ? ' · ' : '', document),
  );
}

function sectionsOf({ sections, words }: ReportDocument): readonly Html[] {
  const printed = printedSections(sections);
  const headings = headingsOf(printed);
  let next = 0;
  const context = { contents: cleanLine(words.contents), headings, nextHeading: () => headings[next++] };
  const blocksOf = ({ blocks }: Section) => blocks.map((block) => renderBlock(block, context));
  return printed.flatMap((section) =>
    section.orientation === 'portrait' ? blocksOf(section) : [tag('div', { class: 'wide' }, ...blocksOf(section))],
  );
}

function line(text: string): readonly Html[] {
  return cleanLine(text) === '' ? [] : [tag('p', {}, cleanLine(text))];
}
