import {login, read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {chip, el} from '../shared/dom.js';
import {lookup} from '../shared/lookup.js';
import {Page} from '../shared/page.js';
import {table} from '../shared/table.js';
import {NUMBER, storyLink} from '../story/address.js';
import {isForReaders} from '../story/page.js';
import {addressOf, diagramAddress} from './address.js';
import {processInWords} from './process.js';
import {STATES} from './words.js';

/** Looks an application up by its number and tells which way it went, also when it is long over. */
export async function pathPage(container) {
  const page = new Page(container, 'Riwayat proses',
    'Jalan yang ditempuh satu permohonan, juga setelah selesai: langkah, siapa, kapan, dan keputusan tabel, termasuk proses yang dipanggil.');
  await page.trying(async () => {
    if (!isForReaders(await login())) throw new Error('Halaman ini hanya untuk manajer dan administrator.');
    const {form, result, begin} = lookup(NUMBER, addressOf, (number, place) => open(page, number, place));
    page.body.append(form, result);
    await begin();
  });
}

async function open(page, number, result) {
  result.replaceChildren(el('p', {role: 'status'}, 'Memuat riwayat proses …'));
  const isShown = await page.trying(async () =>
    result.replaceChildren(whole(await read(`/applications/${encodeURIComponent(number)}/path`))));
  if (!isShown) result.replaceChildren();
}

function whole(path) {
  const dates = datesIn(path.zone);
  return el('article', {'aria-label': `Riwayat proses ${path.businessKey}`},
    el('p', {}, 'Catatan untuk semua orang: riwayat permohonan ', storyLink(path.businessKey)),
    path.processes.length === 0 && el('p', {}, 'Mesin tidak lagi menyimpan proses permohonan ini; yang tersisa ada dalam jurnal.'),
    path.processes.map(process => section(path, process, dates)),
    journal(path.lines, dates));
}

function section(path, process, dates) {
  return el('section', {class: 'mpp-card'},
    el('h2', {}, process.title ?? process.service, ' ', chip(...STATES[process.state])),
    el('p', {}, `Diagram versi ${process.version}. ${dates.long(process.startedAt)}`,
      process.endedAt ? ` sampai ${dates.long(process.endedAt)}. ` : ', masih berjalan. ',
      process.endedBecause && `Dihentikan: ${process.endedBecause}. `),
    el('p', {}, el('a', {class: 'btn btn-default', href: diagramAddress(path.businessKey, process.definition)}, 'Lihat pada diagram',
      el('span', {class: 'mpp-unseen'}, ` ${process.title ?? process.service}`))),
    processInWords(process, dates));
}

/** What the journal says of the whole application. */
function journal(lines, dates) {
  return lines.length > 0 && el('section', {class: 'mpp-card'}, el('h2', {}, 'Jurnal'), table('Dicatat untuk permohonan ini', [
    ['Saat', line => dates.short(line.at)],
    ['Peristiwa', line => line.title],
    ['Oleh', line => [line.by, line.position && el('small', {class: 'mpp-below'}, line.position)]],
    ['Catatan', line => line.note ?? '']
  ], lines));
}
