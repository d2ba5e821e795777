/** A form draws itself anew under another number; what stands behind it stays. */
const NUMBER = /^fjs-form-[^-]+-/;

/** The fields of a form that can be filled in now. */
export function controlsOf(form) {
  return [...form.querySelectorAll('input, textarea')]
    .filter(control => NUMBER.test(control.id) && !control.disabled && !control.readOnly);
}

/** What a field is called, today and after a reload. */
export const nameOf = control => control.id.replace(NUMBER, '');

/** What stands in it; of a list the words of the choice. */
export const valueOf = control => (canBeChecked(control) ? control.checked : control.value);

/** What a field holds that nobody has filled in. */
export const nothingIn = control => (canBeChecked(control) ? false : '');

const canBeChecked = ({type}) => type === 'checkbox' || type === 'radio';

/** Fills a field in as a person would, so that the form learns of it. */
export async function fill(control, value) {
  if (valueOf(control) === value) return;
  if (canBeChecked(control)) check(control, value);
  else if (control.closest('.fjs-form-field-select')) await choose(control, value);
  else if (control.closest('.fjs-form-field-datetime')) await confirm(control, value);
  else await type(control, value);
}

/** Milliseconds after which it is said again. */
const AGAIN = [500, 2000];

/**
 * On a slow computer a form that has just been drawn shows what is put into it and does not take it over yet; telling it what it
 * knows already does no harm. What somebody has changed meanwhile stays.
 */
export const insist = (control, value) => AGAIN.forEach(after => setTimeout(() => {
  if (control.isConnected && valueOf(control) === value) tellAgain(control);
}, after));

function tellAgain(control) {
  if (control.type === 'checkbox') control.dispatchEvent(new Event('change', {bubbles: true}));
  else if (control.type === 'radio') check(control, control.checked);
  else if (!control.closest('.fjs-form-field-select, .fjs-form-field-datetime')) control.dispatchEvent(new Event('input', {bubbles: true}));
}

/** A round button goes out by itself when another is chosen. */
function check(control, value) {
  if (value || control.type === 'checkbox') control.click();
}

/** A form takes over what was typed only when nothing more is typed for 300 ms. */
async function type(control, text) {
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true}));
  await new Promise(done => setTimeout(done, 350));
}

/** A day is chosen in the calendar behind its field, which comes after the field. */
async function confirm(control, day) {
  const calendar = await eventually(() => control._flatpickr);
  calendar?.setDate(day, true);
  await nextDrawing();
}

/** A list draws its choices only when it is open. */
async function choose(control, words) {
  const field = control.closest('.fjs-form-field');
  press(field.querySelector('.fjs-input-group'));
  const choice = await eventually(() => [...field.querySelectorAll('.fjs-dropdownlist-item')].find(item => item.textContent === words));
  if (choice) press(choice);
  control.blur();
  await nextDrawing();
}

const press = target => target.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}));

/** What is there soon, on a slow computer a little later; undefined when it does not come. */
async function eventually(find) {
  for (let patience = 40; patience > 0 && !find(); patience--) await nextDrawing();
  return find();
}

const nextDrawing = () => new Promise(done => setTimeout(done, 60));
