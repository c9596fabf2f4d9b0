/**
 * The only importer of `wxt/browser`. Everything else takes the browser from here, so that the polyfill, the two
 * manifests and the test fakes meet in one place.
 */
export { type Browser, browser } from 'wxt/browser';
