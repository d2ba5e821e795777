import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATES = 'processes/.camunda/element-templates/officer-task.json';
const GROUPS = 'processes/.camunda/groups.json';

/** Lets officers' tasks be given to the groups there are; a list to choose from is not part of a diagram and needs no new version. */
export function groups(root) {
  const choices = read(root, GROUPS).groups.map(({ id, name }) => ({ name, value: id }));
  const templates = read(root, TEMPLATES);
  templates
    .flatMap((template) => template.properties)
    .filter((property) => property.binding.name === 'camunda:candidateGroups')
    .forEach((property) => (property.choices = choices));
  const fresh = `${JSON.stringify(templates, null, 2)}\n`;
  if (fresh !== readFileSync(join(root, TEMPLATES), 'utf8')) {
    writeFileSync(join(root, TEMPLATES), fresh);
    console.log(`${TEMPLATES}: kelompok petugas diperbarui.`);
  }
}

function read(root, file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
