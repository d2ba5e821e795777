import {addressInApi, read, send} from '../shared/api.js';
import {chip, el, field, fileButton} from '../shared/dom.js';
import {complaint} from '../shared/page.js';
import {preview} from './preview.js';

const ENDINGS = {pdf: '.pdf', jpeg: '.jpg,.jpeg', png: '.png'};

/** The files of a case, with what this officer may do with them; it renews itself. */
export async function attachments(number, dates) {
  const address = `/applications/${encodeURIComponent(number)}/attachments`;
  const place = el('section', {class: 'mpp-section mpp-attachments', 'aria-label': 'Lampiran'});
  const say = (tone, ...words) => place.querySelector('.mpp-said').replaceChildren(
    el('p', {class: `mpp-message mpp-${tone}`, role: tone === 'good' ? 'status' : 'alert'}, ...words));
  const show = async () => {
    const shown = await read(address).then(
      listing => content(listing, address, dates, renew),
      // A task about a case, such as a refused report, shows the case without being a part of it.
      refusal => [el('p', {class: 'mpp-message mpp-calm'}, complaint(refusal))]);
    place.replaceChildren(el('h3', {}, 'Lampiran'), el('div', {class: 'mpp-said', 'aria-live': 'polite'}), ...shown);
  };
  /** Takes a step, shows the list anew and says how it went. */
  const renew = async (step, done) => {
    const trouble = await step().then(() => null, refusal => refusal);
    await show();
    if (trouble) say('bad', ...complaint(trouble));
    else say('good', done);
  };
  await show();
  return place;
}

function content(listing, address, dates, renew) {
  return [
    listing.attachments.length === 0
      ? el('p', {}, 'Belum ada lampiran.')
      : el('ul', {class: 'mpp-files'}, listing.attachments.map(file => line(file, address, dates, renew))),
    listing.mayAdd && adding(listing, address, renew)
  ].filter(Boolean);
}

function line(file, address, dates, renew) {
  const facts = el('span', {class: 'mpp-by'}, `${size(file.size)} · ${file.uploader}, ${dates.short(file.uploadedAt)}`);
  if (file.withdrawnAt) {
    return el('li', {}, el('s', {}, file.name), ' ', chip('calm', 'Ditarik'), facts,
      el('small', {}, `Ditarik ${dates.short(file.withdrawnAt)}: ${file.withdrawalNote}`));
  }
  const own = `${address}/${file.id}`;
  return el('li', {},
    el('a', {href: addressInApi(own), download: file.name}, file.name), facts,
    el('div', {class: 'mpp-row'}, preview(file, own), file.mayWithdraw && withdrawal(file, own, renew)));
}

function adding({largest, most, types}, address, renew) {
  const take = chosen => renew(async () => {
    for (const file of chosen) await upload(file, largest, address);
  }, 'Lampiran sudah disimpan.');
  const kinds = types.map(type => type.toUpperCase()).join(', ');
  return el('p', {},
    fileButton('Tambah lampiran…', {multiple: true, accept: types.map(type => ENDINGS[type]).join(',')}, take), ' ',
    el('small', {}, `${kinds}, paling besar ${size(largest)} tiap berkas, paling banyak ${most} berkas.`));
}

async function upload(file, largest, address) {
  if (file.size > largest) throw new Error(`${file.name}: lebih besar dari ${size(largest)}.`);
  const form = new FormData();
  form.append('file', file);
  try {
    await send(address, form);
  } catch (refusal) {
    refusal.message = `${file.name}: ${refusal.message}`;
    throw refusal;
  }
}

/** Takes a file out of sight of all, for a reason that stays. */
function withdrawal(file, own, renew) {
  const note = el('input', {class: 'form-control', required: true, maxlength: 500, autocomplete: 'off'});
  const onsubmit = event => {
    event.preventDefault();
    renew(() => send(`${own}/withdrawal`, {note: note.value}), 'Lampiran sudah ditarik.');
  };
  return el('details', {}, el('summary', {}, 'Tarik', el('span', {class: 'sr-only'}, ` ${file.name}`)),
    el('form', {class: 'mpp-row', onsubmit}, field('Alasan penarikan', note), el('button', {class: 'btn btn-default'}, 'Tarik lampiran')));
}

function size(bytes) {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toLocaleString('id-ID', {maximumFractionDigits: 1})} MB`;
}
