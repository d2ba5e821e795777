import {takenIn} from '../counter/taken-in.js';
import {PATH as PROCESS_PATH, addressOf as pathAddressOf} from '../paths/address.js';
import {login, read} from '../shared/api.js';
import {el, field} from '../shared/dom.js';
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
    const number = el('input', {class: 'form-control', value: parameter(NUMBER), required: true, autocomplete: 'off'});
    const result = el('div');
    page.body.append(back, search(number, () => open(page, number.value.trim(), result)), result);
    if (number.value) await open(page, number.value, result);
    else {
      number.focus();
      result.append(await suggestions());
    }
  });
}

function search(number, look) {
  const onsubmit = event => {
    event.preventDefault();
    const address = addressOf(number.value.trim());
    // A new address shows the page anew, so that it can be kept and passed on.
    if (location.hash === address) look();
    else location.hash = address;
  };
  return el('form', {class: 'mpp-row', role: 'search', onsubmit},
    field('Nomor permohonan', number), el('button', {class: 'btn btn-primary'}, 'Buka'));
}

async function open(page, number, result) {
  result.replaceChildren(el('p', {role: 'status'}, 'Memuat riwayat …'));
  const isShown = await page.trying(async () =>
    result.replaceChildren(timeline(await read(`/applications/${encodeURIComponent(number)}/story`))));
  if (!isShown) result.replaceChildren();
}
