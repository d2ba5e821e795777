import {controlsOf, nameOf} from '../drafts/controls.js';

/** Whether this answer is chosen in the form now. The browser knows an answer by its words only. */
export const isChosen = (form, {field, label}) => controlsOf(form)
  .filter(control => nameOf(control).startsWith(`${field}-`) || nameOf(control) === field)
  .some(control => wordsIn(control) === label.trim());

/** Of a round button the words beside it, of a list the words in it. */
function wordsIn(control) {
  if (control.type !== 'radio') return control.value.trim();
  return control.checked ? control.labels[0]?.textContent.trim() : null;
}
