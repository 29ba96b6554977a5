// 现场离线登记: keeps what is entered on site on the phone until the platform has acknowledged it.
// On every page it minds the way out; the rest is for the page of the site.
'use strict';

(() => {
const leaving = document.currentScript.dataset.leave;
const KEPT = 'anzheng-onsite';
const BATCH = 20;
const ROUNDS = 5;
const QUICK = 20000;
const SLOW = 300000;
const EVERY = 30000;

// ---- what is kept: entries until they are acknowledged, the last state of each case, who is signed in

let opened;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(KEPT, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries', {keyPath: 'id'});
      request.result.createObjectStore('states', {keyPath: ['account', 'number']});
      request.result.createObjectStore('who', {keyPath: 'key'});
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/** Resolves when the transaction is complete, so that what is said to be kept is kept. */
async function stored(store, mode, work) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(store, mode, {durability: 'strict'});
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

const put = (store, value) => stored(store, 'readwrite', s => s.put(value));
const drop = (store, key) => stored(store, 'readwrite', s => s.delete(key));
const find = (store, key) => stored(store, 'readonly', s => s.get(key));

async function signedIn() {
  return (await find('who', 'now'))?.account;
}

async function waitingOf(account, number) {
  const all = await stored('entries', 'readonly', s => s.getAll());
  return all
    .filter(entry => entry.account === account && (!number || entry.number === number))
    .sort((a, b) => a.order - b.order);
}

// ---- the way out: whoever signs out is told what has not been sent, and is forgotten on this phone

const wayOut = leaving ? document.querySelectorAll('form[action="/logout"]') : [];
wayOut.forEach(form => form.addEventListener('submit', event => {
  event.preventDefault();
  mayLeave().then(yes => yes && form.submit());
}));

async function mayLeave() {
  try {
    const account = await signedIn();
    const count = account ? (await waitingOf(account)).length : 0;
    const yes = count === 0 || confirm(leaving.replace('{0}', count));
    if (yes) {
      await drop('who', 'now');
    }
    return yes;
  } catch (nothingKept) {
    return true;
  }
}

// ---- the page of the site

const app = document.getElementById('onsite');
if (!app) {
  return;
}
const number = location.pathname.split('/')[3];
const base = `/body/cases/${number}/evaluation/site`;
const at = id => document.getElementById('onsite-' + id);
const words = app.dataset;
const time = value => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium'}).format(new Date(value));

let network = 'busy';
let state = null;
let waiting = [];

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  return made;
}

function note(text) {
  at('note').textContent = text;
  at('note').hidden = !text;
}

// ---- sending

async function ask(path, options, patience) {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  try {
    const answer = await fetch(base + path, {redirect: 'manual', cache: 'no-store', signal: ending.signal, ...options});
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      network = 'login';
    } else if (answer.status === 403 || answer.status === 404) {
      network = 'denied';
    } else if (answer.status >= 500) {
      network = 'offline';
    } else {
      return answer;
    }
  } catch (unreachable) {
    network = 'offline';
  } finally {
    clearTimeout(timer);
  }
  return null;
}

/** Who is signed in now, and how the evaluation stands; true when there is somebody to send for. */
async function refresh() {
  const answer = await ask('/state', {headers: {Accept: 'application/json'}}, QUICK);
  if (!answer?.ok) {
    if (network === 'denied') {
      state = null;
    }
    return false;
  }
  network = 'online';
  const now = await answer.json();
  await put('who', {key: 'now', account: now.account});
  await put('states', {...now, token: null});
  state = now;
  return true;
}

function post(path, body, type, patience) {
  const headers = {[state.token.header]: state.token.value};
  if (type) {
    headers['Content-Type'] = type;
  }
  return ask(path, {method: 'POST', headers, body}, patience);
}

/** Every photo of an entry gets its place in the archive before the entry itself is sent. */
async function sendPhotos(entry) {
  for (const photo of entry.photos.filter(each => !each.file)) {
    const form = new FormData();
    form.append('file', photo.blob, photo.name);
    const answer = await post('/photos', form, null, SLOW);
    if (!answer) {
      return false;
    }
    const said = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
    if (!said.id) {
      entry.refused = {code: String(answer.status), sentences: said.sentences ?? [words.broken]};
      await put('entries', entry);
      return false;
    }
    photo.file = said.id;
    await put('entries', entry);
  }
  return true;
}

function wire(entry) {
  const evidence = entry.photos.map(photo => photo.file);
  return {id: entry.id, account: entry.account, kind: entry.kind, made: entry.made, ...entry.content, evidence};
}

async function sendBatch(entries) {
  const body = JSON.stringify({sent: new Date().toISOString(), entries: entries.map(wire)});
  const answer = await post('/entries', body, 'application/json', QUICK);
  if (!answer) {
    return 0;
  }
  if (!answer.ok) {
    note(words.broken);
    return 0;
  }
  let accepted = 0;
  for (const said of (await answer.json()).answers) {
    const entry = entries.find(each => each.id === said.id);
    if (said.outcome === 'ACCEPTED') {
      await drop('entries', said.id);
      accepted++;
    } else if (entry) {
      entry.refused = {code: said.code, sentences: said.sentences};
      await put('entries', entry);
    }
  }
  return accepted;
}

/** Once through everything that waits, in the order in which it was made; how many were accepted. */
async function sendAll() {
  let accepted = 0;
  let ready = [];
  for (const entry of await waitingOf(state.account, number)) {
    if (await sendPhotos(entry)) {
      ready.push(entry);
    }
    if (network !== 'online') {
      return accepted;
    }
    if (ready.length === BATCH) {
      accepted += await sendBatch(ready);
      ready = [];
    }
  }
  return ready.length && network === 'online' ? accepted + await sendBatch(ready) : accepted;
}

/** What is refused may be in order once the rest is in: it is tried again while anything moves. */
async function round() {
  for (let i = 0; i < ROUNDS; i++) {
    if (!await refresh() || !(await waitingOf(state.account, number)).length || !await sendAll()) {
      break;
    }
  }
}

let running = null;

function sync() {
  running ??= (navigator.locks ? navigator.locks.request(KEPT, round) : round())
    .catch(() => note(words.broken))
    .finally(() => {
      running = null;
      return show();
    });
  return running;
}

// ---- entering

async function enter(kind, content, files) {
  const account = state?.account;
  if (!account || account !== await signedIn()) {
    note(words.unknown);
    return false;
  }
  const id = crypto.randomUUID();
  const photos = [...files].map((file, i) => ({
    name: `${id}-${i + 1}.${file.type === 'image/png' ? 'png' : 'jpg'}`,
    blob: file,
    file: null,
  }));
  const made = new Date();
  const entry = {id, account, number, kind, content, photos, made: made.toISOString(), order: made.getTime(), refused: null};
  try {
    await put('entries', entry);
    navigator.storage?.persist?.();
  } catch (full) {
    note(words.broken);
    return false;
  }
  note(words.kept);
  await show();
  sync();
  return true;
}

function position() {
  return new Promise(resolve => navigator.geolocation.getCurrentPosition(
    found => resolve([found.coords.latitude, found.coords.longitude].map(degree => Math.round(degree * 100) / 100)),
    () => resolve(null),
    {enableHighAccuracy: false, timeout: 10000, maximumAge: 300000}));
}

const value = (form, name) => form.elements[name].value.trim();
const onSubmit = (id, work) => at(id).addEventListener('submit', event => {
  event.preventDefault();
  work(event.target);
});

onSubmit('attendance', async form => {
  const content = {direction: inside() ? 'OUT' : 'IN', location: value(form, 'location')};
  if (form.elements.position.checked) {
    const place = await position();
    if (place) {
      content.position = place;
    }
    if (await enter('ATTENDANCE', content, []) && !place) {
      note(words.noposition);
    }
  } else {
    await enter('ATTENDANCE', content, []);
  }
});

onSubmit('finding', async form => {
  const content = {criterion: value(form, 'criterion'), result: value(form, 'result'), text: value(form, 'text')};
  if (await enter('FINDING', content, form.elements.photo.files)) {
    form.reset();
  }
});

onSubmit('nonconformity', async form => {
  const content = {criterion: value(form, 'criterion'), grade: value(form, 'grade'), fact: value(form, 'fact'), department: value(form, 'department')};
  if (await enter('NONCONFORMITY', content, form.elements.photo.files)) {
    form.reset();
  }
});

onSubmit('minutes', async form => {
  const team = [...form.querySelectorAll('[name=team]:checked')].map(box => box.value);
  const client = value(form, 'client').split('\n').map(line => line.trim()).filter(line => line);
  const content = {meeting: value(form, 'meeting'), minutes: value(form, 'minutes'), team, client};
  if (await enter('MINUTES', content, [])) {
    form.reset();
  }
});

at('sync').addEventListener('click', sync);

// ---- showing

function inside() {
  const own = waiting.filter(entry => entry.kind === 'ATTENDANCE' && !entry.refused);
  return own.length ? own[own.length - 1].content.direction === 'IN' : state?.inside;
}

function showNetwork() {
  at('network').textContent = words[network];
  at('waiting').textContent = waiting.length ? words.waiting.replace('{0}', waiting.length) : words.none;
  at('last').textContent = state ? words.last.replace('{0}', time(state.now)) : words.never;
  at('signin').hidden = network !== 'login';
  at('signin').href = base;
}

function list(id, items) {
  at(id).replaceChildren(...items);
}

function keep(select, options) {
  const chosen = select.value;
  select.replaceChildren(new Option('', ''), ...options.map(([v, text]) => new Option(text, v)));
  select.value = options.some(([v]) => v === chosen) ? chosen : '';
}

function pending(kind, test) {
  return waiting.filter(entry => entry.kind === kind && !entry.refused && test(entry.content)).pop()?.content;
}

function criterion(line) {
  const mine = pending('FINDING', content => content.criterion === line.criterion);
  const item = document.createElement('li');
  const task = element('span', '', 'task');
  task.append(element('span', line.criterion, 'number'), ' ' + line.title);
  task.append(element('small', mine ? mine.text : line.text));
  const result = mine ? `${resultWord(mine.result)} · ${words.pending}` : line.word;
  const button = element('button', words.enter, 'quiet');
  button.type = 'button';
  button.setAttribute('aria-label', `${words.enter} ${line.criterion}`);
  button.addEventListener('click', () => {
    at('criterion').value = line.criterion;
    at('text').focus();
  });
  item.append(task, element('span', result), button);
  return item;
}

function resultWord(result) {
  return document.querySelector(`label[for="onsite-result-${result}"]`).textContent;
}

function nonconforming() {
  return state.criteria.filter(line => {
    const mine = pending('FINDING', content => content.criterion === line.criterion);
    return (mine ? mine.result : line.result) === 'NONCONFORMING';
  });
}

function member(each) {
  const choice = element('div', '', 'choice');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'team';
  box.value = each.person;
  box.id = 'onsite-team-' + each.person;
  box.defaultChecked = true;
  const label = element('label', each.name);
  label.htmlFor = box.id;
  choice.append(box, label);
  return choice;
}

function meeting(each) {
  const item = document.createElement('li');
  const mine = pending('MINUTES', content => content.meeting === each.kind);
  item.append(element('span', each.name, 'task'), element('span', mine ? words.pending : each.state));
  return item;
}

function waitingLine(entry) {
  const item = document.createElement('li');
  const content = entry.content;
  const what = [content.criterion, content.result && resultWord(content.result), content.direction && words[content.direction === 'IN' ? 'arrive' : 'depart'], content.location, content.text ?? content.fact ?? content.minutes];
  item.append(element('p', what.filter(part => part).join(' · ')));
  const photos = entry.photos.length ? ' · ' + words.photos.replace('{0}', entry.photos.length) : '';
  item.append(element('p', time(entry.made) + photos, 'hint'));
  if (entry.refused) {
    item.append(element('p', words.refused + ' ' + entry.refused.sentences.join(' '), 'field-error'));
    const again = element('button', words.again);
    again.type = 'button';
    again.addEventListener('click', sync);
    const away = element('button', words.drop, 'quiet');
    away.type = 'button';
    away.addEventListener('click', () => confirm(words.dropping) && drop('entries', entry.id).then(show));
    const actions = element('p', '', 'actions');
    actions.append(again, away);
    item.append(actions);
  } else {
    item.append(element('p', words.pending, 'hint'));
  }
  return item;
}

function showWork() {
  at('work').hidden = !state;
  if (!state) {
    return;
  }
  at('number').textContent = state.number;
  at('status').textContent = state.status;
  at('name').textContent = state.name;
  at('where').textContent = inside() ? words.inside : words.outside;
  at('attend').textContent = inside() ? words.depart : words.arrive;
  list('today', state.attendance.map(line => element('li', line)));
  list('criteria', state.criteria.map(criterion));
  const label = line => [line.criterion, `${line.criterion} ${line.title}`];
  keep(at('criterion'), state.criteria.map(label));
  keep(at('nc-criterion'), nonconforming().map(label));
  at('nonconformity').hidden = !nonconforming().length;
  list('meetings', state.meetings.map(meeting));
  at('minutes').hidden = !state.acts.some(act => act === 'opening' || act === 'closing');
  if (at('team').childElementCount !== state.team.length) {
    list('team', state.team.map(member));
  }
  list('missing', state.missing.map(line => element('li', line)));
}

/** Only what belongs to whoever is signed in; to nobody when nobody is. */
async function show() {
  const account = await signedIn();
  if (!account || state?.account !== account) {
    state = account ? await find('states', [account, number]) ?? null : null;
  }
  waiting = account ? await waitingOf(account, number) : [];
  showWork();
  list('outbox', waiting.map(waitingLine));
  showNetwork();
  if (!waiting.length && at('note').textContent === words.kept) {
    note('');
  }
}

async function keepThePage() {
  await navigator.serviceWorker.register(words.worker, {scope: base});
  const cache = await caches.open(KEPT);
  const paths = [words.shell, words.style, words.script, '/icon.svg'];
  for (const path of paths) {
    // named as a script's request, so that nobody who signs in later is led to it
    const answer = await fetch(path, {headers: {'X-Requested-With': 'XMLHttpRequest'}});
    if (answer.ok && !answer.redirected) {
      await cache.put(path, answer);
    }
  }
  for (const old of await cache.keys()) {
    if (!paths.includes(old.url.slice(location.origin.length))) {
      await cache.delete(old);
    }
  }
}

async function begin() {
  await database();
  if (words.account) {
    await put('who', {key: 'now', account: words.account});
  }
  app.hidden = false;
  document.getElementById('onsite-plain').hidden = true;
  await show();
  addEventListener('online', sync);
  addEventListener('offline', () => {
    network = 'offline';
    showNetwork();
  });
  document.addEventListener('visibilitychange', () => document.hidden || sync());
  setInterval(() => waiting.some(entry => !entry.refused) && sync(), EVERY);
  await sync();
  if (network === 'online') {
    await keepThePage();
    app.dataset.ready = 'yes';
  }
}

// Without a secure connection or a database of its own the plain forms do the same work.
if (isSecureContext && 'indexedDB' in window && 'serviceWorker' in navigator) {
  begin().catch(() => note(words.broken));
}
})();
