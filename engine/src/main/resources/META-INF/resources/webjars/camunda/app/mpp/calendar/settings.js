import {el, field, select} from '../shared/dom.js';
import {SETTINGS, chosen} from './words.js';

/** What holds for all years, to be changed when `onChange` is given. */
export function settings(calendar, onChange) {
  return el('section', {class: 'mpp-card'}, el('h2', {}, 'Ketentuan umum'),
    onChange
      ? el('div', {class: 'mpp-row'}, SETTINGS.map(([key, label, choices]) => field(label, control(calendar, key, choices, onChange))))
      : el('dl', {class: 'mpp-facts'}, SETTINGS.map(([key, label, choices]) =>
        [el('dt', {}, label), el('dd', {}, choices ? chosen(choices, calendar[key]) : calendar[key].slice(0, 5))])));
}

function control(calendar, key, choices, onChange) {
  const onchange = event => {
    const text = event.target.value;
    calendar[key] = choices ? choices.find(([value]) => String(value) === text)[0] : text && `${text.slice(0, 5)}:00`;
    onChange();
  };
  if (!choices) return el('input', {type: 'time', class: 'form-control', value: String(calendar[key] ?? '').slice(0, 5), onchange});
  const isKnown = choices.some(([value]) => value === calendar[key]);
  return select(isKnown ? choices : [[calendar[key], String(calendar[key])], ...choices], calendar[key], {onchange});
}
