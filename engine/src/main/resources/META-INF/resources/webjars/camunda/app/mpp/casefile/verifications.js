import {send} from '../shared/api.js';
import {chip, el} from '../shared/dom.js';
import {complaint} from '../shared/page.js';
import {fact} from './application.js';

const STATES = {
  waiting: ['calm', 'Menunggu jawaban'],
  failed: ['bad', 'Gagal'],
  answered: ['calm', 'Sudah dijawab'],
  ended: ['calm', 'Berakhir tanpa jawaban']
};

/** What each agency was asked and has answered; what has failed can be asked again by who holds the task. */
export function verifications(all, dates, address, again) {
  return el('section', {class: 'mpp-section', 'aria-label': 'Hasil verifikasi'},
    el('h3', {}, 'Hasil verifikasi'),
    all.length === 0
      ? el('p', {}, 'Belum ada instansi yang ditanya.')
      : el('ul', {class: 'mpp-verifications'}, all.map(each => card(each, dates, address, again))));
}

function card(each, dates, address, again) {
  return el('li', {class: 'mpp-verification'},
    el('div', {class: 'mpp-clock-head'}, el('strong', {}, each.step), chip(...verdict(each))),
    el('p', {class: 'mpp-by'}, when(each, dates)),
    each.lines.length > 0 && el('dl', {class: 'mpp-facts'}, each.lines.map(fact)),
    el('small', {}, `${each.purpose}.`),
    each.problem && el('p', {class: 'mpp-message mpp-warn'}, each.problem),
    each.repeatable && repeat(each, address, again));
}

/** While an agency is being asked again, its old answer is still shown below, but no longer as the verdict. */
function verdict({state, finding, findingText}) {
  if (state !== 'answered' || !finding) return STATES[state];
  return [finding === 'COCOK' ? 'good' : finding.startsWith('TIDAK_') ? 'bad' : 'warn', findingText];
}

function when({state, agency, at, answers}, dates) {
  const who = agency && state === 'answered' ? `Dijawab ${agency}` : STATES[state][1];
  const often = answers > 1 ? `, ${answers} kali dijawab` : '';
  return `${who}, ${dates.long(at)}${often}`;
}

function repeat({step, topic}, address, again) {
  const trouble = el('p', {role: 'alert'});
  const onclick = async ({target}) => {
    target.disabled = true;
    try {
      await send(`${address}/verifications/${encodeURIComponent(topic)}/repeat`);
      again();
    } catch (refusal) {
      trouble.replaceChildren(...complaint(refusal));
      target.disabled = false;
    }
  };
  return [el('button', {class: 'btn btn-default', type: 'button', 'aria-label': `Ulangi: ${step}`, onclick}, 'Ulangi'), trouble];
}
