// 在浏览器中核验日志: the page of /log/check. Reads the public log and says what came out.

import {element, minute, say, status} from './proof/words.js';
import {checkLog} from './proof/logcheck.js';
import {read as readTrust} from './proof/trust.js';
import {token} from './proof/statuslist.js';

const page = document.getElementById('logcheck');
const part = id => document.getElementById(id);
const TONES = {holds: 'good', false: 'bad', undecided: 'warning'};
const AT_ONCE = 65_536;

async function bytes(path) {
  const answer = await fetch(path);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

const text = async path => new TextDecoder().decode(await bytes(path) ?? new Uint8Array());

const desk = {
  bytes,
  recall: origin => JSON.parse(localStorage.getItem(`anzheng-log ${origin}`) ?? 'null'),
  remember: (origin, head) => localStorage.setItem(`anzheng-log ${origin}`, JSON.stringify(head)),
};

async function lists() {
  const {status_lists: addresses} = JSON.parse(await text('/status/aggregation'));
  return Promise.all(addresses.map(async uri => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    return {...await token(await text(`/status/${name}`)), name};
  }));
}

async function check() {
  part('start').disabled = true;
  part('done').replaceChildren();
  part('verdicts').replaceChildren();
  part('bar').hidden = false;
  try {
    const served = await lists();
    const trust = await readTrust(await text('/.well-known/anzheng/trust.txt'), page.dataset.root);
    const years = [...new Set(trust.logs.map(l => l.key.name.replace(/^.*\//, '')))].sort();
    const known = [];
    for (const year of years) {
      if (await bytes(`/log/${year}/checkpoint`)) {
        known.push(year);
      }
    }
    const said = trust.genuine === undefined ? ['undecided', 'trust.unknown']
      : trust.genuine ? ['holds', 'trust.signed'] : ['false', 'trust.forged'];
    const verdicts = [{about: 'trust', outcome: said[0], reason: said[1], args: [trust.serial]}];
    verdicts.push(...await checkLog(known, served, trust, desk, progress));
    show(verdicts);
  } catch (error) {
    show([{about: 'reading', outcome: 'false', reason: 'reading.failed', args: [error.message]}]);
  } finally {
    part('start').disabled = false;
    part('bar').hidden = true;
  }
}

/** Lets the browser draw, and breathe, between two bundles. */
async function progress(read, total) {
  part('progress').max = total;
  part('progress').value = read;
  if (read % AT_ONCE === 0 || read === total) {
    part('done').textContent = say('progress', read, total);
  }
  await new Promise(resolve => setTimeout(resolve));
}

function show(verdicts) {
  const wrong = verdicts.filter(v => v.outcome === 'false').length;
  const open = verdicts.filter(v => v.outcome === 'undecided').length;
  const tone = wrong ? 'bad' : open ? 'warning' : 'good';
  const word = say(wrong ? 'result.false' : open ? 'result.undecided' : 'result.holds', wrong || open);
  part('done').replaceChildren(status(tone, word), ` ${say('at', minute(Math.floor(Date.now() / 1000)))}`);
  part('verdicts').replaceChildren(...verdicts.map(v => {
    const line = element('li');
    line.append(status(TONES[v.outcome], say(`outcome.${v.outcome}`)), ' ',
      element('b', {textContent: say(`about.${v.about}`)}),
      element('p', {textContent: say(v.reason, ...v.args)}));
    return line;
  }));
}

if (globalThis.crypto?.subtle) {
  part('start').hidden = false;
  part('start').addEventListener('click', check);
} else {
  part('done').textContent = say('unable');
}
