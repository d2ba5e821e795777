import {chip, el} from '../shared/dom.js';

const TONES = {ordered: 'calm', open: 'warn', paid: 'good', cancelled: 'calm'};

/** What is or was to be paid; an open bill shows by what, for the applicant to scan or copy. */
export function bills(all, dates) {
  if (!all.length) return null;
  return el('section', {class: 'mpp-bills', 'aria-label': 'Tagihan'}, all.map(bill => card(bill, dates)));
}

function card(bill, dates) {
  return el('div', {class: 'mpp-bill'},
    el('div', {class: 'mpp-bill-text'},
      el('div', {class: 'mpp-clock-head'}, el('strong', {class: 'mpp-clock-days'}, bill.amount), chip(TONES[bill.state], bill.label)),
      el('p', {}, `${bill.kind} · tagihan `, el('span', {class: 'mpp-number'}, bill.number)),
      el('p', {}, bill.paidAt ? `Dibayar ${dates.long(bill.paidAt)}` : `Dibayar paling lambat ${dates.long(bill.payUntil)}`),
      bill.vaNumber && el('p', {}, 'Virtual account ', el('span', {class: 'mpp-number'}, bill.vaNumber))),
    bill.qrPicture && el('img', {class: 'mpp-qr', src: bill.qrPicture, alt: `QRIS tagihan ${bill.number}`}));
}
