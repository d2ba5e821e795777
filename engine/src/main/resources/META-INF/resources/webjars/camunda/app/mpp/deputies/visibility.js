import {login, read} from '../shared/api.js';
import {chip, el, field, select} from '../shared/dom.js';
import {Page} from '../shared/page.js';

/** Where an administrator asks in Cockpit. */
export const VISIBILITY = '/keterlihatan';

/** For whom the entry is. */
export const isForAdministrators = who => who.administrator;

const WEIGHTS = {shows: ['good', 'Menampilkan'], hides: ['bad', 'Menyembunyikan'], note: ['calm', 'Keterangan']};

/** Explains why an officer sees a task or does not. */
export async function visibilityPage(container) {
  const page = new Page(container, 'Mengapa tugas ini (tidak) terlihat?',
    'Cari tugas dengan nomor permohonannya, lalu pilih petugas.');
  await page.trying(async () => {
    if (!isForAdministrators(await login())) throw new Error('Halaman ini hanya untuk administrator.');
    const number = el('input', {class: 'form-control', required: true, autocomplete: 'off'});
    const question = el('div');
    const answer = el('div', {'aria-live': 'polite'});
    const onsubmit = event => {
      event.preventDefault();
      page.trying(() => ask(page, number.value.trim(), question, answer));
    };
    page.body.append(el('form', {class: 'mpp-row', role: 'search', onsubmit},
      field('Nomor permohonan', number), el('button', {class: 'btn btn-primary'}, 'Cari tugas')), question, answer);
    number.focus();
  });
}

async function ask(page, number, question, answer) {
  answer.replaceChildren();
  question.replaceChildren();
  const {tasks, officers} = await read(`/visibility/choices?application=${encodeURIComponent(number)}`);
  if (tasks.length === 0) throw new Error(`Permohonan ${number} tidak memiliki tugas yang terbuka. Periksa nomornya, atau buka riwayatnya.`);
  const task = select(tasks.map(({id, name}) => [id, name]), tasks[0].id);
  const officer = select(officers.map(person => [person.login, `${person.name} (${person.login})`]), '');
  const onsubmit = event => {
    event.preventDefault();
    page.trying(async () => answer.replaceChildren(explanation(
      await read(`/tasks/${encodeURIComponent(task.value)}/visibility?officer=${encodeURIComponent(officer.value)}`))));
  };
  question.replaceChildren(el('form', {class: 'mpp-row', onsubmit},
    field('Tugas', task), field('Petugas', officer), el('button', {class: 'btn btn-primary'}, 'Jelaskan')));
}

function explanation({task, officer, visible, reasons}) {
  return el('section', {class: 'mpp-visibility', 'aria-label': 'Penjelasan'},
    el('p', {class: `mpp-message mpp-${visible ? 'good' : 'warn'}`},
      `${officer} ${visible ? 'melihat' : 'tidak melihat'} tugas “${task ?? 'tanpa nama'}”.`),
    el('ul', {class: 'mpp-reasons'}, reasons.map(({weight, sentence}) =>
      el('li', {}, chip(...WEIGHTS[weight]), ' ', sentence))));
}
