import {language} from './language.js';

/** What a Camunda Form says by itself, in English only: it has no place for other texts. */
const SENTENCES = [
  [/^Field is required\.$/, 'Wajib diisi.'],
  [/^Field must match pattern (.*)\.$/, 'Isi harus sesuai dengan pola $1.'],
  [/^Field must have minimum value of (.*)\.$/, 'Nilai paling kecil $1.'],
  [/^Field must have maximum value of (.*)\.$/, 'Nilai paling besar $1.'],
  [/^Field must have minimum length of (.*)\.$/, 'Isi paling sedikit $1 karakter.'],
  [/^Field must have maximum length of (.*)\.$/, 'Isi paling banyak $1 karakter.'],
  [/^Field must be a valid email\.$/, 'Isi dengan alamat surel yang benar.'],
  [/^Field must be a valid {1,2}international phone number\. \(e\.g\. (.*)\)$/, 'Isi dengan nomor telepon internasional yang benar (misalnya $1).'],
  [/^Select$/, 'Pilih'],
  [/^Search$/, 'Cari'],
  [/^No results$/, 'Tidak ditemukan'],
  [/^All values selected$/, 'Semua sudah dipilih'],
  [/^Nothing to show\.$/, 'Tidak ada isi.']
];
const TEXTS = '.fjs-form-field-error li, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-table-empty, .fjs-table-td';
const HINTS = '.fjs-container input[placeholder]';

const inIndonesian = text => SENTENCES.reduce((said, [english, sentence]) => said.replace(english, sentence), text);

function translate() {
  // Only texts are exchanged, never elements: the form goes on to work with its own.
  for (const {firstChild: text} of document.querySelectorAll(TEXTS)) {
    if (text?.nodeType === Node.TEXT_NODE) exchange(text, 'data');
  }
  document.querySelectorAll(HINTS).forEach(input => exchange(input, 'placeholder'));
}

function exchange(node, property) {
  const said = inIndonesian(node[property]);
  if (said !== node[property]) node[property] = said;
}

if (language === 'id') {
  new MutationObserver(translate).observe(document.body, {
    childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['placeholder']
  });
}

export default [];
