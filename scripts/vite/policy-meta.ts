import type { Plugin } from 'vite';
import { policyText, SERVED_POLICY } from '../lib/release-headers.mjs';

/** The served policy as `<meta>`, for hosts that send no headers. Built pages only: the dev server needs inline code. */
export function policyForPlainHosts(): Plugin {
  return {
    name: 'zhigu:policy-meta',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, policyText(SERVED_POLICY)) },
  };
}

/**
 * Puts a policy before everything it must govern, but after the charset, which browsers look for in the first
 * 1024 bytes only.
 * @throws when the page declares no charset
 */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/;
  if (!charset.test(html)) throw new Error('index.html must declare <meta charset="utf-8"> first.');
  return html.replace(
    charset,
    (found) => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
