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

/** Sends something to our API; a form with files goes as it is. */
export const send = (path, body) => call('POST', path, body);

/** Puts something in the place of what was there; `more` goes to the browser's fetch. */
export const put = (path, body, more) => call('PUT', path, body, more);

async function call(method, path, body, more) {
  const response = await reach(method, path, body, more);
  const answer = parse(await response.text());
  if (response.ok) return answer;
  throw new Refusal(response.status, answer?.detail ?? `Server menjawab dengan galat ${response.status}. Coba lagi.`);
}

/** The header shows that it is our page that asks: no strange site can send it together with the cookie. */
async function reach(method, path, body, more) {
  const headers = {Accept: 'application/json', 'Accept-Language': 'id', 'X-Requested-By': 'mpp'};
  const isJson = body !== undefined && !(body instanceof FormData);
  try {
    return await fetch(`${ROOT}/api${path}`, {
      ...more,
      method,
      headers: isJson ? {...headers, 'Content-Type': 'application/json'} : headers,
      body: isJson ? JSON.stringify(body) : body
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
