import {el, field} from './dom.js';
import {parameter} from './plugins.js';

/**
 * Asks for the number of an application and opens what there is of it; the number that stands in the address is opened at once.
 *
 * @param name of the parameter that holds the number
 * @param addressOf makes the page's address of a number; a new one shows the page anew, so that it can be kept and passed on
 * @param open fills the place below the form
 */
export function lookup(name, addressOf, open) {
  const number = el('input', {class: 'form-control', value: parameter(name), required: true, autocomplete: 'off'});
  const result = el('div');
  const onsubmit = event => {
    event.preventDefault();
    const address = addressOf(number.value.trim());
    if (location.hash === address) open(number.value.trim(), result);
    else location.hash = address;
  };
  const form = el('form', {class: 'mpp-row', role: 'search', onsubmit},
    field('Nomor permohonan', number), el('button', {class: 'btn btn-primary'}, 'Buka'));
  /** Once it stands on the page; without a number in the address it waits for one. */
  const begin = async (whenEmpty = () => {}) => {
    if (number.value) return open(number.value, result);
    number.focus();
    return whenEmpty(result);
  };
  return {form, result, begin};
}
