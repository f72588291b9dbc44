import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Path of a Chromium on this machine, or `undefined`. */
export function findChromium() {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', playwrightsOwn()];
  return places.find((path) => path && existsSync(path));
}

/** Starts it so that it asks nothing of the network. */
export function launchChromium(executablePath) {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
