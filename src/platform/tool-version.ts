/** The version of Témoin that runs, from its manifest. */
import browser from 'webextension-polyfill';

export function toolVersion(): string {
  return browser.runtime.getManifest().version;
}
