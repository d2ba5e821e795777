import {controlsOf, fill, nameOf} from '../drafts/controls.js';
import {el, field, select} from '../shared/dom.js';

/** Above each text area that takes a reason: the sentences that its service knows. The text stays the officer's. */
export function offerReasons(form, reasons) {
  const open = controlsOf(form);
  form.querySelectorAll('.mpp-reasons').forEach(box => {
    const isOpen = open.some(control => control === box.nextElementSibling);
    if (!isOpen || !reasons.some(({field}) => field === box.dataset.field)) box.remove();
  });
  for (const {field: name, sentences} of reasons) {
    const area = open.find(control => nameOf(control) === name);
    if (area && !area.previousElementSibling?.classList.contains('mpp-reasons')) area.before(box(name, sentences, area));
  }
}

function box(name, sentences, area) {
  let put = '';
  const options = [['', 'Pilih alasan …'], ...sentences.map(sentence => [sentence, sentence])];
  const choice = select(options, '', {
    onchange: () => {
      fill(area, changed(area.value, put, choice.value));
      put = choice.value;
    }
  });
  const chooser = field('Alasan yang sering dipakai', choice, 'Kalimatnya masuk ke isian di bawah ini dan dapat Anda ubah.');
  return el('div', {class: 'mpp mpp-reasons', 'data-field': name}, chooser);
}

/** Another choice takes the place of the one before, so that looking through the list with the keyboard leaves one sentence only. */
function changed(text, before, sentence) {
  if (before && text.includes(before)) return text.replace(before, () => sentence).trim();
  return [text.trim(), sentence].filter(Boolean).join('\n');
}
