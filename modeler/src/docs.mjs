// ./mpp docs: writes what is made from the services' files; --check writes nothing and tells what is out of date.
import { resolve } from 'node:path';
import { inModeler } from './browser.mjs';
import { pictures } from './pictures.mjs';
import { rootOf } from './workspace.mjs';

await inModeler((page) => pictures(page, rootOf(resolve(process.argv[2] ?? '.'))));
