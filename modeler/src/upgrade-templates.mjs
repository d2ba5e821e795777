// ./mpp upgrade-templates: brings the diagrams of a folder to the newest versions of their templates.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inModeler } from './browser.mjs';
import { diagrams, rootOf, templates } from './workspace.mjs';

const root = rootOf(resolve(process.argv[2] ?? '.'));
const saveAll = process.argv.includes('--save-all');
const files = diagrams(root);
if (files.length === 0) {
  console.error(`mpp: tidak ada diagram di ${root}. Sebutkan folder yang berisi folder processes.`);
  process.exit(2);
}
const refused = await inModeler(async (page) => {
  let count = 0;
  for (const file of files) {
    count += (await upgrade(page, file)) ? 0 : 1;
  }
  return count;
});
process.exitCode = refused === 0 ? 0 : 1;

/** False when the diagram cannot be read; it stays as it is. */
async function upgrade(page, file) {
  const xml = readFileSync(join(root, file), 'utf8');
  const faults = await open(page, xml);
  if (faults.length > 0) {
    console.error(`${file}: tidak dapat dibaca dan tidak diubah (${faults[0].split('\n')[0]}). Perbaiki di Camunda Modeler.`);
    return false;
  }
  const changes = await page.evaluate(() => mpp.upgrade());
  const saved = await page.evaluate(() => mpp.save());
  if ((changes.length > 0 || saveAll) && saved !== xml) {
    writeFileSync(join(root, file), saved);
  }
  console.log(changes.length === 0 ? `${file}: semua templat sudah terbaru.` : changes.map((change) => line(file, change)).join('\n'));
  return true;
}

async function open(page, xml) {
  try {
    return await page.evaluate(([content, all]) => mpp.open(content, all), [xml, templates(root)]);
  } catch (error) {
    return [error.message.replace(/^page\.evaluate: (Error: )?/, '')];
  }
}

function line(file, { element, name, template, from, to, added, removed, changed }) {
  const details = [['ditambah', added], ['dihapus', removed], ['diubah', changed]]
    .filter(([, names]) => names.length > 0)
    .map(([word, names]) => `${word}: ${names.join(', ')}`);
  const place = name ? `${element} (${name.replace(/\s+/g, ' ')})` : element;
  return `${file}: ${place}: templat ${template} versi ${from} menjadi ${to}${details.length > 0 ? `; ${details.join('; ')}` : ''}.`;
}
