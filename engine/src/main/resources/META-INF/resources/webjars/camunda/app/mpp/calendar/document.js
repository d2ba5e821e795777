import {el, field, fileButton} from '../shared/dom.js';

/** The calendar as a document: paste it or choose a file; `take` gets what was read. */
export function documentLoader(page, current, take) {
  const text = el('textarea', {class: 'form-control', rows: 8, spellcheck: 'false'});
  const file = fileButton('Pilih berkas…', {accept: '.json,application/json'}, async ([chosen]) => { text.value = await chosen.text(); });
  const fill = () => { text.value = JSON.stringify(current(), null, 2); };
  const load = () => page.trying(async () => take(calendarIn(text.value)));
  return el('details', {class: 'mpp-card mpp-document'},
    el('summary', {}, el('h2', {}, 'Muat dokumen')),
    el('p', {}, 'Kalender lengkap sebagai JSON. Dokumen menggantikan isian di atas; belum ada yang berlaku sebelum diterapkan.'),
    el('p', {}, file),
    field('Isi dokumen', text),
    el('div', {class: 'mpp-row'},
      el('button', {type: 'button', class: 'btn btn-default', onclick: load}, 'Muat ke isian'),
      el('button', {type: 'button', class: 'btn btn-link', onclick: fill}, 'Salin isian ke sini')));
}

/** A calendar alone, or as the API wraps it. */
function calendarIn(text) {
  const found = parse(text);
  const calendar = found?.calendar ?? found;
  if (!Array.isArray(calendar?.years)) throw new Error('Daftar tahun (years) tidak ada pada dokumen.');
  calendar.years.forEach((year, index) => {
    const name = year?.year ?? `ke-${index + 1}`;
    if (!Number.isInteger(year?.year)) throw new Error(`Tahun ${name}: angka tahun (year) tidak ada atau bukan angka.`);
    if (!Array.isArray(year.days)) throw new Error(`Tahun ${name}: daftar hari (days) tidak ada.`);
    year.days.forEach((day, place) => {
      if (typeof day?.date !== 'string') throw new Error(`Tahun ${name}, hari ke-${place + 1}: tanggal (date) tidak ada.`);
    });
  });
  return calendar;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch (e) {
    const [, line, column] = e.message.match(/line (\d+) column (\d+)/) ?? [];
    throw new Error(`Isi dokumen bukan JSON yang dapat dibaca${line ? ` (baris ${line}, kolom ${column})` : ''}.`);
  }
}
