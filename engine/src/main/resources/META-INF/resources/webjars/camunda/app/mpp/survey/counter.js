import {read, send} from '../shared/api.js';
import {date} from '../shared/dates.js';
import {el} from '../shared/dom.js';
import {lookup} from '../shared/lookup.js';
import {Page} from '../shared/page.js';
import {NUMBER} from '../story/address.js';
import {COUNTER_PATH} from './scope.js';

const STATES = {
  'not-yet': 'Permohonan ini belum selesai. Surveinya dibuka sesudah selesai.',
  'answered': 'Survei permohonan ini sudah diisi. Terima kasih.',
  'closed': 'Waktu pengisian survei permohonan ini sudah berakhir.'
};

const addressOf = number => `#${COUNTER_PATH}?${NUMBER}=${encodeURIComponent(number)}`;
const api = number => `/applications/${encodeURIComponent(number)}/survey`;

/** Where an officer hands the survey of one of his cases out, or fills it in for somebody who tells him. */
export async function counterSurveyPage(container) {
  const page = new Page(container, 'Survei kepuasan',
    'Untuk permohonan Anda yang sudah selesai: tunjukkan kode QR kepada pemohon, atau isikan jawaban yang ia sampaikan di loket.');
  const {form, result, begin} = lookup(NUMBER, addressOf, (number, place) => open(page, number, place));
  page.body.append(el('p', {}, el('a', {href: '#/'}, 'Kembali ke daftar tugas')), form, result);
  await begin();
}

async function open(page, number, result) {
  const isShown = await page.trying(async () => {
    const survey = await read(api(number));
    result.replaceChildren(survey.state === 'open'
      ? el('div', {}, handOut(survey), form(page, number, survey, result))
      : el('p', {class: 'mpp-message mpp-calm'}, STATES[survey.state]));
  });
  if (!isShown) result.replaceChildren();
}

/** The applicant scans it, or opens the address on whatever is at hand. */
function handOut({title, address, qrPicture, lastDay}) {
  return el('section', {class: 'mpp-bill', 'aria-label': 'Kode untuk pemohon'},
    el('div', {class: 'mpp-bill-text'}, el('h2', {}, title),
      el('p', {}, 'Alamat untuk pemohon: ', el('a', {href: address, target: '_blank', rel: 'noopener'}, address)),
      el('p', {}, `Dapat diisi satu kali, paling lambat ${date(lastDay)}.`),
      el('p', {class: 'mpp-lead'}, 'Jawaban disimpan tanpa nama dan tanpa nomor permohonan.')),
    el('img', {class: 'mpp-qr', src: qrPicture, alt: 'Kode QR alamat survei'}));
}

function form(page, number, {questions}, result) {
  const onsubmit = event => {
    event.preventDefault();
    const given = new FormData(event.target);
    const marks = questions.map((question, i) => Number(given.get(`u${i + 1}`)));
    page.trying(async () => {
      await send(api(number), {marks});
      result.replaceChildren();
      page.say('good', 'Jawaban tersimpan. Terima kasih.');
    });
  };
  return el('details', {class: 'mpp-card'}, el('summary', {}, el('h2', {}, 'Isi di loket menurut jawaban pemohon')),
    el('form', {onsubmit}, questions.map(ask), el('button', {class: 'btn btn-primary'}, 'Simpan jawaban')));
}

function ask({label, question, answers}, i) {
  return el('fieldset', {class: 'mpp-question'},
    el('legend', {}, `${i + 1}. ${question}`, el('small', {class: 'mpp-below'}, label)),
    el('div', {class: 'mpp-answers'}, answers.map((answer, mark) =>
      el('label', {}, el('input', {type: 'radio', name: `u${i + 1}`, value: mark + 1, required: true}), ` ${answer}`))));
}
