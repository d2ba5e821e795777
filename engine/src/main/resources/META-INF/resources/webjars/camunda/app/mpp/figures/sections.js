import {el} from '../shared/dom.js';
import {PATH as SURVEY, READINESS_PATH} from '../survey/scope.js';
import {PATH} from './scope.js';

const PAGES = [
  [PATH, 'Kinerja layanan'],
  [SURVEY, 'Kepuasan masyarakat (SKM)'],
  [READINESS_PATH, 'Kesiapan MPP Digital']
];

/** The managers' pages side by side: Cockpit's bar has room for one entry of ours more, not for three. */
export const sections = here => el('nav', {class: 'mpp-sections', 'aria-label': 'Halaman manajer'}, PAGES.map(([path, label]) =>
  el('a', {href: `#${path}`, 'aria-current': path === here && 'page'}, label)));
