/**
 * The browser's extension interface, for the background and the extension's own pages. Nothing else imports
 * `wxt/browser`, so that tests and a change of polyfill touch one file. What runs in web pages uses
 * page-runtime.ts: the polyfill would be most of its weight.
 */
export { browser } from 'wxt/browser';
