import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds processes and forms; processes itself may be named, too. */
export function rootOf(folder) {
  return existsSync(join(folder, 'processes')) || !folder.endsWith('/processes') ? folder : join(folder, '..');
}

/** The diagrams below a root, each as a path seen from there. */
export function diagrams(root) {
  return folders(join(root, 'processes'))
    .flatMap((service) => files(join(root, 'processes', service), '.bpmn').map((file) => `processes/${service}/${file}`));
}

/** All element templates a designer's Modeler would load, older versions included. */
export function templates(root) {
  const folder = join(root, 'processes/.camunda/element-templates');
  return files(folder, '.json').flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

function folders(path) {
  return entries(path).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => entry.name);
}

function files(path, ending) {
  return entries(path).filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map((entry) => entry.name);
}

function entries(path) {
  return existsSync(path) ? readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)) : [];
}
