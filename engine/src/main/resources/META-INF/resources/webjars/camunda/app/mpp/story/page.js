import {takenIn} from '../counter/taken-in.js';
import {PATH as PROCESS_PATH, addressOf as pathAddressOf} from '../paths/address.js';
import {login, read} from '../shared/api.js';
import {el} from '../shared/dom.js';
import {lookup} from '../shared/lookup.js';
import {Page} from '../shared/page.js';
import {parameter} from '../shared/plugins.js';
import {NUMBER, addressOf} from './address.js';
import {timeline} from './timeline.js';

export const isForReaders = who => who.administrator || who.manager;

/** In Cockpit: managers and administrators look any application up by its number. */
export const storyPage = container => showPage(container, async () => {
  if (!isForReaders(await login())) throw new Error('Halaman ini hanya untuk manajer dan administrator.');
}, el('p', {}, el('a', {href: parameter(NUMBER) ? pathAddressOf(parameter(NUMBER)) : `#${PROCESS_PATH}`}, 'Riwayat proses: langkah, keputusan, dan diagram')));

/** In Tasklist: officers do so, and the engine says which are theirs; those of the counter are listed. */
export const officersStoryPage = container =>
  showPage(container, async () => {}, el('p', {}, el('a', {href: '#/'}, 'Kembali ke daftar tugas')), takenIn);

async function showPage(container, check, back = '', suggestions = () => '') {
  const page = new Page(container, 'Riwayat permohonan',
    'Seluruh perjalanan satu permohonan: siapa melakukan apa, jalannya waktu layanan, dan yang dilaporkan ke OSS.');
  await page.trying(async () => {
    await check();
    const {form, result, begin} = lookup(NUMBER, addressOf, (number, place) => open(page, number, place));
    page.body.append(back, form, result);
    await begin(async place => place.append(await suggestions()));
  });
}

async function open(page, number, result) {
  result.replaceChildren(el('p', {role: 'status'}, 'Memuat riwayat …'));
  const isShown = await page.trying(async () =>
    result.replaceChildren(timeline(await read(`/applications/${encodeURIComponent(number)}/story`))));
  if (!isShown) result.replaceChildren();
}
