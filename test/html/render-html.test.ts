import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../src/document/model';
import { renderHtml } from '../../src/html/render-html';
import { allOf, elementsOf, oneOf, type XmlElement } from '../docx/docx-reader';
import { logoOf } from '../docx/picture';
import { bars, cell, coverage, figures, heading, paragraph, reportOf, run, wholeReport } from '../docx/sample-report';
import { attributesOf, contentsOf, headingsOf, mainOf, pageOf, wordsOf } from './html-reader';

const page = pageOf(renderHtml(wholeReport));
const pageWith = (...blocks: readonly Block[]) => pageOf(renderHtml(reportOf(...blocks)));
const metaOf = (one: XmlElement, name: string) =>
  allOf(one, 'meta').find(({ attributes }) => attributes['name'] === name)?.attributes['content'];

describe('the page', () => {
  it('is in Spanish of Colombia, titled, described and fit for a phone', () => {
    expect(page.attributes['lang']).toBe('es-CO');
    expect(wordsOf(oneOf(page, 'title'))).toBe('Informe de resultados · Alcaldía de San Bartolo');
    expect(metaOf(page, 'description')).toBe('Qué hizo la alcaldía & quiénes participaron');
    expect(metaOf(page, 'viewport')).toBe('width=device-width,initial-scale=1');
  });

  it('forbids itself everything but its own style and pictures, and has no script', () => {
    const [policy] = allOf(page, 'meta').filter(({ attributes }) => 'http-equiv' in attributes);
    expect(policy?.attributes).toMatchObject({ 'http-equiv': 'Content-Security-Policy' });
    expect(policy?.attributes['content']).toBe(
      "default-src 'none';style-src 'unsafe-inline';img-src data:;base-uri 'none';form-action 'none'",
    );
    expect(allOf(page, 'script')).toEqual([]);
  });

  it('begins with a link to its main part', () => {
    const [first] = elementsOf(oneOf(page, 'body'));
    expect([first?.name, first && wordsOf(first), first?.attributes['href']]).toEqual([
      'a',
      'Ir al contenido',
      `#${mainOf(page).attributes['id']}`,
    ]);
  });

  it('says whose it is and which document, then who answers for it', () => {
    expect(wordsOf(oneOf(page, 'header'))).toBe('Alcaldía de San Bartolo · Informe 2026');
    expect(elementsOf(oneOf(page, 'footer')).map(wordsOf)).toEqual([
      'Elaboró: Planeación',
      'Aprobó: Comité',
      'Versión 3',
    ]);
  });

  it('has one title of the first level, and the headings of the document under it', () => {
    expect(headingsOf(page).map(({ level, element }) => `${level} ${wordsOf(element)}`)).toEqual([
      '1 Informe de resultados',
      '2 Quiénes participaron',
      '3 Por grupo & fase',
      '4 Por canal',
      '2 Matriz',
      '2 Sin dato',
    ]);
  });

  it('lists its headings as linked contents, each inside the one it stands under', () => {
    expect(contentsOf(page).map(({ depth, link }) => `${depth} ${wordsOf(link)}`)).toEqual([
      '1 Quiénes participaron',
      '2 Por grupo & fase',
      '3 Por canal',
      '1 Matriz',
      '1 Sin dato',
    ]);
    const named = new Map(headingsOf(page).map(({ element }) => [`#${element.attributes['id']}`, wordsOf(element)]));
    for (const { link } of contentsOf(page)) expect(named.get(link.attributes['href'] ?? '')).toBe(wordsOf(link));
  });

  it('gives a document without blocks its title', () => {
    const empty = pageOf(renderHtml({ ...reportOf(), sections: [] }));
    expect(wordsOf(mainOf(empty))).toBe('Informe de resultadosVigencia 2026');
  });

  it('has no contents where there are no headings', () => {
    expect(allOf(pageWith({ kind: 'contents' }, paragraph('Hola')), 'nav')).toEqual([]);
  });
});

describe('a marked document', () => {
  const marked = renderHtml({ ...wholeReport, mark: 'Borrador' });

  it('says its mark at the head of the page and, in print, on each sheet', () => {
    expect(wordsOf(oneOf(pageOf(marked), 'header'))).toMatch(/^Borrador/);
    const style = wordsOf(oneOf(pageOf(marked), 'style'));
    expect(style).toContain('@top-right{content:"BORRADOR"');
    expect(style).toContain('main:before{content:"BORRADOR";position:fixed');
  });

  it('is not for search engines', () => {
    expect(metaOf(pageOf(marked), 'robots')).toBe('noindex');
    expect(metaOf(page, 'robots')).toBeUndefined();
  });
});

describe('the logo', () => {
  it('is inside the page, with its alt text', () => {
    const logo = logoOf(300, 100);
    const image = oneOf(pageOf(renderHtml({ ...wholeReport, logo })), 'img').attributes;
    expect(image['alt']).toBe('Escudo de San Bartolo');
    expect(image['src']).toBe(`data:image/png;base64,${Buffer.from(logo.png).toString('base64')}`);
  });
});

describe('a table', () => {
  const table = oneOf(pageWith(coverage), 'table');

  it('has a caption and headings for its columns', () => {
    expect(wordsOf(oneOf(table, 'caption'))).toBe('Cobertura de los grupos de valor');
    const headings = elementsOf(oneOf(oneOf(table, 'thead'), 'tr'));
    expect(headings.map((one) => [one.name, one.attributes['scope'], wordsOf(one)])).toEqual([
      ['th', 'col', 'Grupo de valor'],
      ['th', 'col', 'Diagnóstico'],
      ['th', 'col', 'Participantes'],
    ]);
  });

  it('has headings for its rows where a column names them', () => {
    const [first, ...others] = coverage.columns;
    const named = pageWith({ ...coverage, columns: first ? [{ ...first, rowHeader: true }, ...others] : [] });
    const names = elementsOf(oneOf(named, 'tbody'), 'tr').flatMap((row) => elementsOf(row, 'th'));
    expect(names.map((one) => [one.attributes['scope'], wordsOf(one)])).toEqual([
      ['row', 'Juntas de acción comunal'],
      ['row', 'Jóvenes'],
      ['row', 'Víctimas'],
    ]);
  });

  it('aligns its columns and tones its cells, in words of its style', () => {
    const rows = elementsOf(oneOf(table, 'tbody'), 'tr');
    expect(rows.map((row) => elementsOf(row, 'td').map(({ attributes }) => attributes['class'] ?? ''))).toEqual([
      ['', 'center done', 'right'],
      ['', 'center planned', 'right'],
      ['', 'center attention', 'right muted'],
    ]);
  });

  it('has a cell for each column, whatever its rows hold', () => {
    const uneven = pageWith({ ...coverage, rows: [[cell('uno')], [1, 2, 3, 4].map((one) => cell(`${one}`))] });
    expect(elementsOf(oneOf(uneven, 'tbody'), 'tr').map((row) => elementsOf(row, 'td').map(wordsOf))).toEqual([
      ['uno', '', ''],
      ['1', '2', '3'],
    ]);
  });

  it('scrolls by itself where it is wide, in a named part that the keyboard reaches; a narrow one need not', () => {
    const around = (width: number) =>
      allOf(pageWith({ ...coverage, columns: coverage.columns.slice(0, width) }), 'div').map(
        ({ attributes }) => `${attributes['aria-label']} ${attributes['tabindex']}`,
      );
    expect([around(3), around(2)]).toEqual([['Cobertura de los grupos de valor 0'], []]);
  });
});

describe('figures and bars', () => {
  it('are figures under what they count', () => {
    const list = oneOf(pageWith(figures), 'dl');
    expect(elementsOf(list).map((one) => elementsOf(one).map(({ name }) => name))).toEqual(
      Array.from({ length: 5 }, () => ['dt', 'dd']),
    );
    expect(elementsOf(list).map(wordsOf)[0]).toBe('grupos de valor7 de 10');
  });

  it('are bars that only repeat the words beside them, and none where nothing is known', () => {
    const figure = oneOf(pageWith(bars), 'figure');
    expect(wordsOf(oneOf(figure, 'figcaption'))).toBe('Aportes por canal');
    expect(allOf(figure, 'li').map(wordsOf)).toEqual([
      'Reunión presencial 20 de 34',
      'Correo institucional 0 de 34',
      'Radio comunitaria sin dato',
    ]);
    const drawn = allOf(figure, 'li').map((one) => allOf(one, 'i').map(({ attributes }) => attributes['style']));
    expect(drawn).toEqual([['background-size:58.8%'], ['background-size:0%'], []]);
  });
});

describe('a box', () => {
  it('is a note named by its title', () => {
    const [box] = allOf(pageWith({ kind: 'box', title: 'Aviso', runs: [run('Hola')] }), 'div');
    expect(box && [box.attributes['role'], box.attributes['aria-label'], wordsOf(box)]).toEqual([
      'note',
      'Aviso',
      'AvisoHola',
    ]);
  });
});

describe('words', () => {
  const linked = (text: string, link: string) =>
    pageWith({ kind: 'paragraph', runs: [run('antes'), { text, link }, run('después')] });
  const linkOf = (one: XmlElement) => allOf(mainOf(one), 'a').map((a) => [a.attributes['href'], wordsOf(a)]);

  it('break their lines and keep their weight', () => {
    const [words] = allOf(
      mainOf(pageWith({ kind: 'paragraph', runs: [run('Uno\ndos '), { text: 'tres', bold: true }] })),
      'p',
    ).slice(-1);
    expect(words && wordsOf(words)).toBe('Uno\ndos tres');
    expect(words && wordsOf(oneOf(words, 'strong'))).toBe('tres');
  });

  it('are words and not markup, whatever they are', () => {
    const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(1)> & "\'';
    const hurt: ReportDocument = {
      ...reportOf(heading(1, hostile), paragraph(hostile)),
      title: hostile,
      mark: hostile,
    };
    const read = pageOf(renderHtml(hurt));
    expect(allOf(read, 'script')).toEqual([]);
    expect(allOf(read, 'p').map(wordsOf)).toContain(hostile);
    expect(attributesOf(read, 'onerror')).toEqual([]);
  });

  it('link to https and mailto, and to nothing else', () => {
    expect(linkOf(linked('Menú', 'https://ejemplo.gov.co/?a=1&b=2'))).toEqual([
      ['https://ejemplo.gov.co/?a=1&b=2', 'Menú'],
    ]);
    expect(linkOf(linked('Escriba', 'mailto:participa@ejemplo.gov.co'))).toHaveLength(1);
    expect(linkOf(linked('no', 'javascript:alert(1)'))).toEqual([]);
    expect(wordsOf(mainOf(linked('no', 'javascript:alert(1)')))).toContain('antesnodespués');
  });

  it('leave blanks out of a link, and show the address of one without text', () => {
    expect(wordsOf(mainOf(linked(' vea ', 'https://a.co/')))).toContain('antes vea después');
    expect(linkOf(linked(' vea ', 'https://a.co/'))).toEqual([['https://a.co/', 'vea']]);
    expect(linkOf(linked(' ', 'https://a.co/'))).toEqual([['https://a.co/', 'https://a.co/']]);
  });

  it('print an address beside the words that link to it, once', () => {
    const classes = (text: string) => allOf(linked(text, 'https://a.co/'), 'a').map((a) => a.attributes['class']);
    expect([classes('Menú')[1], classes('https://a.co/')[1]]).toEqual(['to', undefined]);
  });

  it('may break inside an address, which reads the same', () => {
    const address = `https://ejemplo.gov.co/${'a'.repeat(60)}&${'b'.repeat(60)}`;
    const read = pageWith(paragraph(address));
    expect(allOf(read, 'wbr').length).toBeGreaterThan(3);
    expect(wordsOf(mainOf(read))).toContain(address);
  });
});
