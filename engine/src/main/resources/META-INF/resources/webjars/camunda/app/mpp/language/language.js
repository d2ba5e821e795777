/** The languages of the web applications; everybody begins with the first, whatever his browser asks for. */
export const LANGUAGES = {id: 'Bahasa Indonesia', en: 'English'};

const PLACE = 'mpp-language';
const [first] = Object.keys(LANGUAGES);
const kept = localStorage.getItem(PLACE);

export const language = Object.hasOwn(LANGUAGES, kept) ? kept : first;

/** Keeps the choice in this browser, for all four applications. Camunda reads its texts once, so the page begins anew. */
export function choose(code) {
  localStorage.setItem(PLACE, code);
  location.reload();
}
