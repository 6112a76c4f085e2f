// The browser that tests drive, and how it is started.

import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';

export const CHROMIUM =
  process.env.HOPSCOPE_CHROMIUM ||
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(options = {}) {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS, ...options });
}
