import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagrams, templates } from './workspace.mjs';

/** Draws the picture of every diagram as Modeler does; tells which ones are new. */
export async function pictures(page, root) {
  for (const diagram of diagrams(root)) {
    const picture = diagram.replace(/\.bpmn$/, '.svg');
    const xml = readFileSync(join(root, diagram), 'utf8');
    const faults = await page.evaluate(([content, all]) => mpp.open(content, all), [xml, templates(root)]);
    if (faults.length > 0) {
      throw new Error(`${diagram}: ${faults[0]}`);
    }
    const fresh = await page.evaluate(() => mpp.picture());
    if (fresh !== read(join(root, picture))) {
      writeFileSync(join(root, picture), fresh);
      console.log(`${picture}: digambar ulang.`);
    }
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
