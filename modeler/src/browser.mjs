import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Modeler's library in the system's own Chromium; `work` gets the page, and what the page complains of is a failure. */
export async function inModeler(work) {
  // the same letters have the same width on every machine
  const browser = await chromium.launch({ executablePath: executable(), args: ['--font-render-hinting=none'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(new URL('page.html', import.meta.url).href);
    const result = await work(page);
    if (complaints.length > 0) {
      throw new Error(complaints.join('\n'));
    }
    return result;
  } finally {
    await browser.close();
  }
}

function executable() {
  const found = CHROMIUM.find((path) => isExecutable(path));
  if (!found) {
    throw new Error('Chromium tidak ditemukan. Pasang paket chromium.');
  }
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
