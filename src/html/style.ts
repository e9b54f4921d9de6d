import { cleanLine, cleanText } from '../document/clean-text';
import type { ReportDocument } from '../document/model';
import { type Theme, themeOf } from '../document/theme';

/** The style of a page, for screens from a phone on and for paper. It holds no '<' nor '&', whatever the report says. */
export function styleOf(report: ReportDocument): string {
  const theme = themeOf(report.accent);
  return screenStyle(theme) + paperStyle(report, theme);
}

/** Lengths in rem follow the reader's own size of text. */
function screenStyle({ accent, ink, soft, hairline, heading, box, tones }: Theme): string {
  const shades = Object.entries(tones).map(
    ([tone, shade]) => `.${tone}{background:#${shade.fill};color:#${shade.ink}}`,
  );
  return `:root{color-scheme:light}
*{box-sizing:border-box;print-color-adjust:exact}
body{margin:auto;max-width:62rem;padding:0 1rem 2rem;font:1rem/1.55 Arial,sans-serif;color:#${ink};background:#fff;overflow-wrap:anywhere}
a{color:#${accent}}
.skip{position:absolute;left:-99rem;padding:.5rem;background:#fff}
.skip:focus{left:0}
header{padding:1rem 0 .5rem;border-bottom:2px solid #${accent}}
header b,h2,h3,nav p,dd{color:#${accent}}
img{display:block;max-width:100%;max-height:4rem;margin-bottom:.7rem}
.mark{padding:.2rem;border:2px solid;max-width:none;text-align:center;font-weight:700;text-transform:uppercase}
h1{font-size:2rem}
h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem}
header p,h1+p,footer p{margin:.3rem 0}
.soft,h1+p,footer,caption,dt{color:#${soft}}
p,li{max-width:46rem}
li{margin:.3rem 0}
nav p{font-weight:700;margin:2rem 0 0}
nav ul,figure ul{list-style:none;padding:0;margin:0}
nav ul ul{padding-left:1.2rem}
table{width:100%;margin:1rem 0;border-collapse:collapse}
caption{text-align:left;padding-bottom:.4rem}
caption span{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 2rem)}
th,td{padding:.4rem .5rem;text-align:left;vertical-align:top;font-weight:400;border-bottom:1px solid #${hairline}}
thead th,figcaption{font-weight:700;vertical-align:bottom;background:#${heading.fill};color:#${heading.ink};border-bottom:2px solid #${accent}}
.scroll{overflow-x:auto}
.scroll table{overflow-wrap:break-word}
th.center,td.center{text-align:center}
th.right,td.right{text-align:right}
${shades.join('')}
[class] a{color:inherit}
dl{display:flex;flex-wrap:wrap;gap:1rem}
dl div{flex:1 1 9rem;max-width:100%;display:flex;flex-direction:column;justify-content:space-between;border-top:3px solid #${accent};padding-top:.4rem}
dd{overflow-wrap:break-word;margin:0;font-size:1.8rem;font-weight:700}
figure{margin:1rem 0}
figcaption{padding:.4rem .5rem}
figure li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;max-width:none;margin:.6rem 0}
i{width:100%;height:.8rem;background:linear-gradient(#${accent},#${accent}) no-repeat #${tones.muted.fill}}
.box{margin:1.2rem 0;padding:.1rem 1rem;border-left:4px solid #${accent};background:#${box.fill}}
footer{margin-top:3rem;padding-top:.5rem;border-top:1px solid #${hairline}}
`;
}

/** What browsers allow of a page's head and foot; where they do not, the words stand once, in the body. */
function paperStyle({ header, mark, footer, words }: ReportDocument, { soft, tones }: Theme): string {
  const marked = cleanLine(mark ?? '').toUpperCase();
  const head = [header.entity, header.document].map(cleanLine).filter((text) => text !== '');
  return `@page{size:letter;margin:2.3cm 2cm 2cm;font:8pt Arial,sans-serif;color:#${soft};
@top-left{content:${quoted(head.join(' · '))}}
@top-right{content:${quoted(marked)};font-size:11pt;font-weight:700;color:#${tones.attention.ink}}
@bottom-left{content:${quoted(cleanLine(footer.note))}}
@bottom-right{content:${quoted(`${words.page} `)} counter(page) ${quoted(` ${words.of} `)} counter(pages)}}
@page:first{@top-left{content:none}}
@page wide{size:letter landscape}
@media print{
body{max-width:none;padding:0;line-height:1.4}
.skip{display:none}
.wide{page:wide}
.scroll{overflow:visible}
h1,h2,h3,h4{margin:1.2rem 0 .4rem}
table{min-width:0!important;margin:.5rem 0;font-size:10pt;line-height:1.25}
footer{margin-top:1rem}
.wide table{font-size:9.5pt}
h1,h2,h3,h4,caption,nav p,p:has(+.scroll,+table,+figure,+ul,+ol),thead,tbody tr:first-child:not(:last-child){break-after:avoid}
th,td{padding:.25rem .4rem}
main:before{content:${quoted(marked)};position:fixed;top:40%;left:0;right:0;z-index:-1;transform:rotate(-30deg);text-align:center;font-size:60pt;font-weight:700;color:#${tones.attention.fill}}
tr,li,.box,.figures,table:not(:has(tbody tr:nth-child(7))){break-inside:avoid}
nav>ul{columns:2;column-gap:2rem}
p{orphans:3;widows:3}
:not(td)>.to:after{content:" (" attr(href) ")";overflow-wrap:anywhere}
}`;
}

/** A string of CSS: what might end it, or the style itself, is written by its number. */
function quoted(text: string): string {
  return `"${cleanText(text).replace(/["\\<&\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
