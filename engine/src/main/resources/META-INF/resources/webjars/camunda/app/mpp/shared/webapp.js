import {language} from '../language/language.js';

const LANGUAGE = ['texts', 'switch', 'calendars', 'sentences'].map(script => `../mpp/language/${script}.js`);
const LOGO = new URL('../../../assets/mpp-digital.svg', import.meta.url);

/** The settings that Camunda's four web applications share: our name, the chosen language, no greeting of the vendor. */
export function settings(name, scripts = []) {
  document.documentElement.lang = language;
  document.querySelector("link[rel='icon']").href = LOGO;
  return {
    app: {vendor: 'MPP Digital', name},
    // A single language leaves nothing to be asked of the browser, and dates follow: they take the language that arrives last.
    locales: {availableLocales: [language], fallbackLocale: language},
    disableWelcomeMessage: true,
    customScripts: [...LANGUAGE, ...scripts]
  };
}
