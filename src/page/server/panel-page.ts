/**
 * The panel's page as it is served to the frame: Google puts its own script before the page's, and so does the bench.
 * What the add-on made stays as it is, byte for byte, around it.
 */
export function withBridge(content: string, bridge: string): string {
  const tag = `<script>${bridge.replace(/<\/script/gi, '<\\/script')}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(content) ?? /<!doctype[^>]*>/i.exec(content);
  const cut = head === null ? 0 : head.index + head[0].length;
  return content.slice(0, cut) + tag + content.slice(cut);
}
