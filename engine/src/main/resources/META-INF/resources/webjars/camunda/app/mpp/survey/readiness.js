import {sections} from '../figures/sections.js';
import {share} from '../figures/words.js';
import {login, read} from '../shared/api.js';
import {date} from '../shared/dates.js';
import {chip, el} from '../shared/dom.js';
import {Page} from '../shared/page.js';
import {table} from '../shared/table.js';
import {isForReaders} from '../story/page.js';
import {READINESS_PATH} from './scope.js';

const VERDICTS = {
  'yes': ['good', 'Ya'],
  'partly': ['warn', 'Sebagian'],
  'no': ['bad', 'Belum'],
  'not-needed': ['calm', 'Tidak perlu'],
  'unknown': ['calm', 'Belum diketahui']
};

/** What stands between each service and a digital mall, and why. */
export async function readinessPage(container) {
  const page = new Page(container, 'Kesiapan MPP Digital',
    'Dibaca dari diagram, service.yaml, dan angka kinerja setiap layanan yang terpasang sekarang.');
  await page.trying(async () => {
    if (!isForReaders(await login())) throw new Error('Halaman ini hanya untuk manajer dan administrator.');
    const {from, to, criteria, services} = await read('/readiness');
    page.body.replaceChildren(sections(READINESS_PATH), summary(criteria, services), details(criteria, services),
      el('p', {}, el('small', {}, `Dalam batas waktu: permohonan yang selesai dari ${date(from)} sampai ${date(to)}.`)));
  });
}

/** Of how many services a criterion holds, among those that it asks something of. */
function summary(criteria, services) {
  return el('ul', {class: 'mpp-tiles', 'aria-label': 'Ringkasan'}, criteria.map((label, i) => {
    const asked = services.filter(({findings}) => findings[i].verdict !== 'not-needed');
    const met = asked.filter(({findings}) => findings[i].verdict === 'yes').length;
    return el('li', {class: 'mpp-tile'}, el('span', {class: 'mpp-tile-label'}, label),
      el('strong', {}, share(met, asked.length)), el('small', {}, `${met} dari ${asked.length} layanan`));
  }));
}

function details(criteria, services) {
  return el('div', {class: 'mpp-readiness'}, table('Setiap layanan menurut kriteria, dengan alasannya', [
    ['Layanan', ({title}) => el('strong', {}, title)],
    ...criteria.map((label, i) => [label, ({findings}) => cell(findings[i])])
  ], services));
}

function cell({verdict, sentence}) {
  const [tone, word] = VERDICTS[verdict];
  return [chip(tone, word), el('small', {class: 'mpp-below'}, sentence)];
}
