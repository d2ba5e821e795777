// ./mpp docs: writes what is made from the services' files.
import { resolve } from 'node:path';
import { inModeler } from './browser.mjs';
import { groups } from './choices.mjs';
import { pictures } from './pictures.mjs';
import { rootOf } from './workspace.mjs';

const root = rootOf(resolve(process.argv[2] ?? '.'));
groups(root);
await inModeler((page) => pictures(page, root));
