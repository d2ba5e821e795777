import {language} from './language.js';

const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const place = `${folder}_locales_data_${language}_${window.bust}`;

// Camunda draws its first page with the texts of the last visit: without any, it shows their keys, and after an update the old ones.
// So they are put where it keeps them before it looks there. If they cannot be, it loads them itself.
try {
  const texts = await (await fetch(`${folder}${language}.json`)).json();
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  localStorage.setItem('camunda-web', JSON.stringify({...kept, [place]: JSON.stringify(texts)}));
} catch (fault) {
  console.warn('The texts come later.', fault);
}

export default [];
