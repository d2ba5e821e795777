/**
 * Builds an element. Text stays text: nothing that a person has written is ever read as markup.
 *
 * @param attributes `on...` is a listener, `true` an attribute without value; null, undefined and false are left out
 */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

let labelled = 0;

/** A control below its label. */
export function field(label, control, hint) {
  control.id = control.id || `mpp-field-${++labelled}`;
  const help = hint && el('small', {id: `${control.id}-hint`}, hint);
  if (help) control.setAttribute('aria-describedby', help.id);
  return el('div', {class: 'mpp-field'}, el('label', {for: control.id}, label), control, help);
}

/** A button to choose files by; what the browser would draw for it speaks the browser's language. */
export function fileButton(words, attributes, take) {
  const input = el('input', {type: 'file', hidden: true, ...attributes});
  input.addEventListener('change', () => { if (input.files.length) take([...input.files]); });
  return [input, el('button', {type: 'button', class: 'btn btn-default', onclick: () => input.click()}, words)];
}

/** A list to choose from; options are pairs of value and text. */
export function select(options, chosen, attributes = {}) {
  return el('select', {class: 'form-control', ...attributes},
    options.map(([value, text]) => el('option', {value, selected: String(value) === String(chosen)}, text)));
}

/** A piece of text in a coloured frame: good, calm, warn or bad. */
export function chip(tone, text) {
  return el('span', {class: `mpp-chip mpp-${tone}`}, text);
}
