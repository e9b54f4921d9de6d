/** `HtmlService`: the pages the add-on shows in its panel and dialogs. */
import type { Context } from './context';
import { emulate } from './emulate';
import { exception, signatureException } from './exceptions';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlService = GoogleAppsScript.HTML.HtmlService;
type OutputMember = 'setTitle' | 'append' | 'getContent' | 'setWidth' | 'setHeight' | 'addMetaTag';

export interface Page {
  title: string;
  content: string;
  widthPixels?: number;
  heightPixels?: number;
}

const pages = new WeakMap<object, Page>();

export function pageOf(method: string, output: unknown): Page {
  const page = typeof output === 'object' && output !== null ? pages.get(output) : undefined;
  if (!page) throw signatureException(method, [output]);
  return page;
}

function createOutput(context: Context, content: string): HtmlOutput {
  const page: Page = { title: '', content };
  const step = (name: string): HtmlOutput => {
    context.counter.other(`HtmlOutput.${name}`);
    return output;
  };
  const members: Pick<HtmlOutput, OutputMember> = {
    getContent: () => page.content,
    addMetaTag: () => step('addMetaTag'),
    setTitle(title) {
      page.title = title;
      return step('setTitle');
    },
    append(added) {
      page.content += added;
      return step('append');
    },
    setWidth(width) {
      page.widthPixels = width;
      return step('setWidth');
    },
    setHeight(height) {
      page.heightPixels = height;
      return step('setHeight');
    },
  };
  const output = emulate<HtmlOutput>('HtmlOutput', members);
  pages.set(output, page);
  return output;
}

export function createHtmlService(context: Context): HtmlService {
  const htmlFiles = new Map(Object.entries(context.settings.htmlFiles));
  const members: Pick<HtmlService, 'createHtmlOutput' | 'createHtmlOutputFromFile'> = {
    createHtmlOutputFromFile(name) {
      context.counter.other('HtmlService.createHtmlOutputFromFile');
      const known = name.replace(/\.html$/, '');
      const content = htmlFiles.get(known);
      if (content === undefined) throw exception(`No HTML file named ${name} was found.`);
      return createOutput(context, content);
    },
    createHtmlOutput(html: unknown = '') {
      context.counter.other('HtmlService.createHtmlOutput');
      if (typeof html !== 'string') throw signatureException('HtmlService.createHtmlOutput', [html]);
      return createOutput(context, html);
    },
  };
  return emulate<HtmlService>('HtmlService', members);
}
