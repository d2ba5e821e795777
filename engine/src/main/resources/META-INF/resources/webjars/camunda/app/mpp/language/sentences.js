import {language} from './language.js';

/** What Camunda Forms, and a few places in Camunda's pages, say in English past the texts that can be given. */
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
  [/^Nothing to show\.$/, 'Tidak ada isi.'],
  [/^Actions$/, 'Tindakan'],
  [/^Business key$/, 'Nomor permohonan'],
  [/^Loading diagram$/, 'Memuat diagram'],
  [/^Message is null\.$/, 'Tidak ada pesan.']
];
// Places that hold no data: a sentence that somebody has written stays as it is.
const TEXTS = '.fjs-form-field-error li, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-table-empty, .fjs-table-td[colspan], '
  + 'thead td.actions, label.control-label, .loading-text, td i';
const HINTS = '.fjs-container input[placeholder]';

const inIndonesian = text => SENTENCES.reduce((said, [english, sentence]) => said.replace(english, sentence), text);

function translate() {
  // Only texts are exchanged, never elements: form and page go on to work with their own.
  for (const {firstChild: text} of document.querySelectorAll(TEXTS)) {
    if (text?.nodeType === Node.TEXT_NODE) exchange(text, 'data');
  }
  document.querySelectorAll(HINTS).forEach(input => exchange(input, 'placeholder'));
}

function exchange(node, property) {
  const english = node[property].trim();
  const said = inIndonesian(english);
  if (said !== english) node[property] = said;
}

if (language === 'id') {
  new MutationObserver(translate).observe(document.body, {
    childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['placeholder']
  });
}

export default [];
