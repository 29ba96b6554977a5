// Reads the whole public log, makes tree and status lists again, and compares them with what is
// signed and served. Knows nothing but public files.

import {Frontier, leafHash, nodeHash} from './merkle.js';
import {FULL, entries, files, pathOf} from './tiles.js';
import {checkpoint, parse as parseNote} from './note.js';
import {equal, refuse, text, toBase64} from './bytes.js';
import {judgeCheckpoint} from './trust.js';
import {Replay} from './replay.js';
import {sameList} from './statuslist.js';

const verdict = (about, outcome, reason, ...args) => ({about, outcome, reason, args});

/**
 * @param years shards of the log, oldest first
 * @param lists status lists as served, read before anything else
 * @param trust the trust list
 * @param desk bytes of a path, undefined if absent; what an earlier visit remembered by origin
 * @param progress called with entries read and entries in all
 */
export async function checkLog(years, lists, trust, desk, progress) {
  const heads = [];
  for (const year of years) {
    heads.push(await head(year, desk));
  }
  const total = heads.reduce((sum, h) => sum + h.size, 0);
  const replay = new Replay();
  const verdicts = [];
  const seen = new Set();
  let read = 0;
  for (const [i, shard] of heads.entries()) {
    const marks = marksOf(shard, lists, desk, seen, verdicts, replay);
    verdicts.push(...await signatures(trust, shard));
    const root = await walk(shard, desk, replay, marks, i > 0 ? heads[i - 1] : undefined, () => {
      read += 1;
      return read % FULL === 0 || read === total ? progress(read, total) : undefined;
    });
    verdicts.push(equal(root, shard.root)
      ? verdict('tree', 'holds', 'tree.yes', shard.origin, shard.size)
      : verdict('tree', 'false', 'tree.no', shard.origin));
    // A head that contradicts what is remembered must not take its place.
    if (verdicts.every(v => v.outcome !== 'false')) {
      desk.remember(shard.origin, {size: shard.size, root: toBase64(shard.root)});
    }
  }
  for (const list of lists.filter(l => !seen.has(l))) {
    verdicts.push(verdict('replay', 'false', 'replay.no-head', list.name, list.log.size));
  }
  return verdicts;
}

async function head(year, desk) {
  const published = await desk.bytes(`/log/${year}/checkpoint`) ?? refuse(`no checkpoint of ${year}`);
  const note = parseNote(text(published));
  return {...checkpoint(note), note, year};
}

async function signatures(trust, shard) {
  try {
    const {signed, enough, asked, cosigners} = await judgeCheckpoint(trust, shard.note, shard.origin);
    if (signed === undefined) {
      return [verdict('head', 'undecided', 'head.unknown')];
    }
    const said = [verdict('head', signed ? 'holds' : 'false', signed ? 'head.signed' : 'head.unsigned', shard.origin)];
    if (asked) {
      said.push(enough
        ? verdict('witnesses', 'holds', 'witnesses.enough', cosigners.join(', '))
        : verdict('witnesses', 'undecided', 'witnesses.few', cosigners.length, trust.witnesses.size));
    }
    return said;
  } catch {
    return [verdict('head', 'false', 'head.forged')];
  }
}

/** What is to be compared when the walk has come to a size of this shard. */
function marksOf(shard, lists, desk, seen, verdicts, replay) {
  const marks = new Map();
  const mark = (size, compare) => marks.set(size, [...(marks.get(size) ?? []), compare]);
  const before = desk.recall(shard.origin);
  if (before && before.size > shard.size) {
    verdicts.push(verdict('growth', 'false', 'growth.shrunk', before.size, shard.size));
  } else if (before) {
    mark(before.size, root => verdicts.push(toBase64(root) === before.root
      ? verdict('growth', 'holds', 'growth.yes', before.size)
      : verdict('growth', 'false', 'growth.forked', before.size)));
  }
  for (const list of lists.filter(l => l.log.origin === shard.origin)) {
    mark(list.log.size, root => {
      seen.add(list);
      const same = equal(root, list.log.root) && sameList(replay.list(list.name), list)
        && replay.entriesOf(list.name).join() === list.entries.join();
      verdicts.push(verdict('replay', same ? 'holds' : 'false', same ? 'replay.yes' : 'replay.no', list.name, list.log.size));
    });
  }
  return marks;
}

/** Every entry of a shard in its order: hashed, compared with the tiles, replayed. */
async function walk(shard, desk, replay, marks, before, step) {
  const tree = new Frontier();
  const levels = [];
  for (const {path, index, width} of files(`/log/${shard.year}/tile/entries`, shard.size)) {
    const bundle = entries(await file(desk, path)).slice(0, width);
    if (bundle.length < width) {
      refuse(`${path} has too few entries`);
    }
    if (index === 0 && before) {
      linked(bundle[0], before);
    }
    const hashes = [];
    for (const leaf of bundle) {
      hashes.push(await leafHash(leaf));
      await tree.append(hashes.at(-1));
      replay.add(leaf);
      const due = marks.get(tree.size);
      if (due) {
        const root = await tree.root();
        due.forEach(compare => compare(root));
      }
      await step();
    }
    await tile(shard, desk, 0, index, hashes, levels);
  }
  await partialTiles(shard, desk, levels);
  return tree.root();
}

/** A tile says what the entries give; a full one counts as one hash of the level above. */
async function tile(shard, desk, level, index, hashes, levels) {
  const path = pathOf(`/log/${shard.year}/tile/${level}`, index, hashes.length);
  const bytes = await file(desk, path);
  hashes.forEach((hash, i) => {
    if (!equal(hash, bytes.subarray(i * 32, (i + 1) * 32))) {
      refuse(`${path} is not what the entries give`);
    }
  });
  if (hashes.length === FULL) {
    const above = levels[level] ?? (levels[level] = {index: 0, hashes: []});
    above.hashes.push(await fold(hashes));
    if (above.hashes.length === FULL) {
      await tile(shard, desk, level + 1, above.index, above.hashes, levels);
      levels[level] = {index: above.index + 1, hashes: []};
    }
  }
}

async function partialTiles(shard, desk, levels) {
  for (const [level, above] of levels.entries()) {
    if (above?.hashes.length) {
      await tile(shard, desk, level + 1, above.index, above.hashes, []);
    }
  }
}

async function fold(hashes) {
  let row = hashes;
  while (row.length > 1) {
    const next = [];
    for (let i = 0; i < row.length; i += 2) {
      next.push(await nodeHash(row[i], row[i + 1]));
    }
    row = next;
  }
  return row[0];
}

/** A partial file that was deleted once full is cut out of the full one. */
async function file(desk, path) {
  return await desk.bytes(path)
    ?? await desk.bytes(path.replace(/\.p\/\d+$/, ''))
    ?? refuse(`${path} is missing`);
}

function linked(leaf, before) {
  const first = JSON.parse(text(leaf));
  const said = parseNote(first.checkpoint.endsWith('\n') ? first.checkpoint : `${first.checkpoint}\n`);
  if (first.origin !== before.origin || said.text !== before.note.text) {
    refuse('the first entry is not the last checkpoint of the year before');
  }
}
