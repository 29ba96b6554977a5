// The browser's own reading of a log, run outside a browser: says the verdicts of logcheck.js over
// a folder of public files, or what scan.js and es256.js make of a QR code.
import {existsSync, readFileSync, readdirSync} from 'node:fs';

const modules = new URL('../../../../platform/src/main/resources/static/js/proof/', import.meta.url);
const load = name => import(new URL(name, modules));
const [, , what, folder, more] = process.argv;

if (what === 'log') {
  const {checkLog} = await load('logcheck.js');
  const {read} = await load('trust.js');
  const {token} = await load('statuslist.js');
  const trust = await read(readFileSync(`${folder}/trust.txt`, 'utf8'), more);
  const lists = [];
  for (const name of readdirSync(`${folder}/status`).sort()) {
    lists.push({...await token(readFileSync(`${folder}/status/${name}`, 'utf8')), name});
  }
  const seen = `${folder}/seen.json`;
  const desk = {
    bytes: async path => existsSync(folder + path) ? new Uint8Array(readFileSync(folder + path)) : undefined,
    recall: () => existsSync(seen) ? JSON.parse(readFileSync(seen, 'utf8')) : null,
    remember: () => {},
  };
  try {
    const verdicts = await checkLog(['2026'], lists, trust, desk, () => {});
    console.log(trust.genuine, verdicts.map(v => `${v.reason}=${v.outcome}`).join(' '));
  } catch (error) {
    console.log(trust.genuine, `refused: ${error.message}`);
  }
} else {
  const {parse} = await load('scan.js');
  const {verifies} = await load('es256.js');
  try {
    const code = parse(readFileSync(folder, 'utf8'));
    const genuine = await verifies(JSON.parse(more), code.signed, code.signature);
    console.log(genuine, code.kid, JSON.stringify({...code.facts, ...code.status}));
  } catch (error) {
    console.log(`refused: ${error.message}`);
  }
}
