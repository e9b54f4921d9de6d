// In the pure rooms no host is there, and nothing newer than Apps Script knows. Compiled with their own tsconfig; each
// line below a directive must fail to compile.

// @ts-expect-error: Google
SpreadsheetApp.getActive();
// @ts-expect-error: a browser
document.title;
// @ts-expect-error: Node
Buffer.from('');
// @ts-expect-error: newer than ES2019
[1].at(-1);
// @ts-expect-error: likewise
'a'.replaceAll('a', 'b');
// @ts-expect-error: an index may lead nowhere
export const first: number = ([] as readonly number[])[0];
