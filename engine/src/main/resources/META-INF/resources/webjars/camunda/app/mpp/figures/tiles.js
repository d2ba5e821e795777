import {el} from '../shared/dom.js';
import {CASES_PATH, address} from './scope.js';
import {STATES, count, days, share} from './words.js';

/** The most important numbers; each leads to the applications behind it. */
export function tiles(total, asked) {
  return el('ul', {class: 'mpp-tiles', 'aria-label': 'Ringkasan'},
    ['received', 'issued', 'refused', 'deemed', 'closed', 'open', 'paused', 'overdue'].map(state =>
      tile(STATES[state], caseLink(asked, state, total[state]), total[state] > 0 ? TONES[state] : undefined)),
    tile('Tepat waktu', share(total.inTime, total.judged), undefined, `dari ${count(total.judged)} yang diputus dengan batas waktu`),
    tile('Hari kerja sampai selesai', days(total.days.median), undefined,
      `median; 90 % selesai dalam ${days(total.days.p90)} hari`));
}

const TONES = {deemed: 'warn', overdue: 'bad'};

function tile(label, value, tone, note) {
  return el('li', {class: `mpp-tile${tone ? ` mpp-tile-${tone}` : ''}`},
    el('span', {class: 'mpp-tile-label'}, label), el('strong', {}, value), note && el('small', {}, note));
}

/** A number that leads to the applications behind it. */
export function caseLink(asked, state, number) {
  const {service, agency, from, to} = asked;
  return number === 0 ? '0'
    : el('a', {href: address(CASES_PATH, {service, agency, from, to, state})}, count(number));
}
