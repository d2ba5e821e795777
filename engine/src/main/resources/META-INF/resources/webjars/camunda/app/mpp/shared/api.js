/** Where the engine answers; the web applications know their own place below it. */
const ROOT = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** The engine, or the way to it, said no; the message is a sentence for people. */
export class Refusal extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** Reads from our API as whoever is logged in to the web application. */
export const read = path => call('GET', path);

/** Where something of our API is opened in a window of its own. */
export const addressInApi = path => `${ROOT}/api${path}`;

/** Sends something to our API. */
export const send = (path, body) => call('POST', path, body);

async function call(method, path, body) {
  const response = await reach(method, path, body);
  const answer = parse(await response.text());
  if (response.ok) return answer;
  throw new Refusal(response.status, answer?.detail ?? `Server menjawab dengan galat ${response.status}. Coba lagi.`);
}

/** The header shows that it is our page that asks: no strange site can send it together with the cookie. */
async function reach(method, path, body) {
  const headers = {Accept: 'application/json', 'Accept-Language': 'id', 'X-Requested-By': 'mpp'};
  try {
    return await fetch(`${ROOT}/api${path}`, {
      method,
      headers: body === undefined ? headers : {...headers, 'Content-Type': 'application/json'},
      body: body === undefined ? undefined : JSON.stringify(body)
    });
  } catch {
    throw new Refusal(0, 'Server tidak dapat dihubungi. Periksa jaringan Anda, lalu coba lagi.');
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

let asking;

/** Who is logged in now; asked anew each time, but once for all who ask together. */
export function login() {
  asking ??= read('/login').finally(() => { asking = undefined; });
  return asking;
}
