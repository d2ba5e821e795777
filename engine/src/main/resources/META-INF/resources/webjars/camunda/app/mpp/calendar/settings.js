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
  const present = calendar[key];
  // A document may bring what we do not offer; the engine judges it.
  const all = !choices || choices.some(([value]) => value === present) ? choices : [[present, chosen(choices, present)], ...choices];
  const onchange = event => {
    const text = event.target.value;
    calendar[key] = all ? all.find(([value]) => String(value) === text)[0] : text ? `${text.slice(0, 5)}:00` : null;
    onChange();
  };
  return all
    ? select(all, present, {onchange})
    : el('input', {type: 'time', class: 'form-control', value: String(present ?? '').slice(0, 5), onchange});
}
