// 在浏览器中核验: the page of /c. What stands behind the hash is judged here and sent nowhere; the
// language switch takes it along.

import {FIRST_LINE, parse as parseProof} from './proof/tlogproof.js';
import {credential, receipt, typeOf} from './proof/jws.js';
import {element, name, say, shape, status} from './proof/words.js';
import {freshness, headline} from './proof/headline.js';
import {isKept, keepPage, textAt} from './proof/sources.js';
import {chinaDay} from './proof/trust.js';
import {judge} from './proof/judge.js';
import {parse as parseScan} from './proof/scan.js';

const page = document.getElementById('check');
const {site, root, worker} = page.dataset;
const LONGEST = 1 << 20;
const TONES = {holds: 'good', false: 'bad', undecided: 'warning'};
const part = id => document.getElementById(id);

function desk() {
  return {site, rootKey: root, fetch: textAt, now: Math.floor(Date.now() / 1000)};
}

/** Tells the kinds of evidence apart by their content. */
async function read(given) {
  const text = given.trim().replace(/^.*?\/c#/, '');
  if (/^[A-Z2-7]{100,}$/.test(text)) {
    return parseScan(text);
  }
  if (text.startsWith(FIRST_LINE)) {
    return parseProof(given.replaceAll('\r\n', '\n'));
  }
  const token = text.replace(/\s+/g, ''); // copied from a page it comes in lines
  const type = typeOf(token);
  if (type === 'dc+sd-jwt') {
    return credential(token);
  }
  if (type === 'anzheng-receipt+jwt') {
    return receipt(token);
  }
  throw new Error('none of the kinds known here');
}

async function check(given) {
  page.setAttribute('aria-busy', 'true');
  part('result').hidden = true;
  try {
    if (given.length > LONGEST) {
      throw new Error('too long');
    }
    const evidence = await read(given);
    const at = desk();
    show(evidence, await judge(evidence, at), at.now);
  } catch {
    show({facts: {}}, [], 0, {tone: 'bad', word: say('unreadable'), sentence: say('unreadable.text')});
  } finally {
    page.removeAttribute('aria-busy');
  }
}

function show(evidence, verdicts, now, failed) {
  const {tone, word, sentence} = failed ?? headline(evidence, verdicts, now);
  const top = part('verdict');
  top.className = `verdict tone-${tone}`;
  const line = element('p', {className: 'word'});
  line.append(shape(tone), ` ${word}`);
  top.replaceChildren(line, element('p', {textContent: sentence}));
  part('facts').replaceChildren(...rows(evidence));
  part('checks').replaceChildren(...verdicts.map(v => item(v, now)));
  part('told').hidden = !verdicts.length;
  const number = evidence.facts.number;
  part('page').hidden = !number;
  part('page').querySelector('a').href = `/certificates/${encodeURIComponent(number ?? '')}`;
  part('result').hidden = false;
  part('result').focus();
}

function item(verdict, now) {
  const line = element('li');
  const sentence = element('p', {textContent: say(verdict.reason, ...verdict.args)});
  line.append(status(TONES[verdict.outcome], say(`outcome.${verdict.outcome}`)),
    ' ', element('b', {textContent: say(`about.${verdict.about}`)}), sentence);
  if (verdict.asOf !== undefined) {
    line.append(element('p', {className: 'hint', textContent: freshness(verdict, now)}));
  }
  return line;
}

function rows(evidence) {
  const {facts, notBefore, expires, shown, kid} = evidence;
  const told = Object.entries(facts).filter(([, value]) => value !== undefined && value.length)
    .map(([key, value]) => [`fact.${key}`, shownValue(key, value)]);
  if (expires !== undefined) {
    told.push(['fact.from', chinaDay(notBefore)], ['fact.to', chinaDay(expires - 1)]);
    told.push(['fact.body', kid.slice(0, kid.lastIndexOf('/'))]);
  }
  for (const [key, value] of Object.entries(shown ?? {})) {
    told.push([`fact.${key}`, shownValue(key, value)]);
  }
  if (evidence.kind === 'scan' && !facts.scope) {
    told.push(['fact.scope', say('scope.elsewhere')]);
  }
  return told.map(([label, value]) => {
    const row = element('div');
    row.append(element('dt', {textContent: say(label)}), element('dd', {textContent: value}));
    return row;
  });
}

function shownValue(key, value) {
  return Array.isArray(value) ? value.join('\n') : name(key, value);
}

/** After one visit everything works without a network: page, scripts, keys and lists. */
async function keep() {
  await navigator.serviceWorker.register(worker, {scope: '/c'});
  await keepPage('/c');
  await textAt('/.well-known/anzheng/trust.txt');
  await textAt('/.well-known/jwks.json');
  const lists = JSON.parse((await textAt('/status/aggregation'))?.text ?? '{"status_lists":[]}');
  for (const uri of lists.status_lists.filter(u => u.startsWith(`${site}/`)).slice(0, 64)) {
    await textAt(uri.slice(site.length));
  }
}

async function keepAndTell() {
  let kept = true;
  try {
    await keep();
  } catch {
    kept = await isKept('/c');
  }
  part('ready').textContent = say(kept ? 'ready' : 'not-kept');
}

function fromAddress() {
  const fragment = location.hash.slice(1);
  if (fragment && !part(fragment)) {
    check(fragment);
  }
  document.querySelectorAll('a[hreflang]').forEach(link => { link.hash = location.hash; });
}

function tell() {
  part('network').hidden = navigator.onLine;
}

if (globalThis.crypto?.subtle) {
  part('form').hidden = false;
  part('form').addEventListener('submit', event => {
    event.preventDefault();
    check(part('given').value);
  });
  part('file').addEventListener('change', async event => {
    const [file] = event.target.files;
    if (file) {
      check(file.size > LONGEST ? '' : await file.text());
    }
  });
  addEventListener('hashchange', fromAddress);
  addEventListener('online', tell);
  addEventListener('offline', tell);
  tell();
  fromAddress();
  keepAndTell();
} else {
  part('unable').hidden = false;
}
