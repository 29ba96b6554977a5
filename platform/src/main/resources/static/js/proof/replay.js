// Makes the status lists again from the leaves of the log, in their order. Written from the
// description of the lists and not from the platform's own code: two that agree are worth more.

import {jsonObject, numberOf, refuse, textOf} from './bytes.js';

const ENTRIES = 1 << 16;
const BITS = 2;
const CERTIFICATE = {'01': 0, '05': 0, '02': 2, '03': 1, '04': 3};
const REVOKED = 1;

export class Replay {
  constructor() {
    this.certificates = new Map();
    this.standings = [];
    this.entries = [];
    this.indexes = new Map();
    this.lost = new Set();
    this.events = 0;
  }

  /** Takes the next leaf of the log. */
  add(leaf) {
    if (leaf[0] !== 0x7b) {
      return;
    }
    const event = jsonObject(leaf);
    if (event.t === 'cert') {
      this.certificate(event);
    } else if (event.t === 'body' && 'standing' in event) {
      this.body(event);
    } else if (!['body', 'rule', 'resolution', 'catalogue', 'draw', 'inspection', 'sanction', 'order', 'log'].includes(event.t)) {
      refuse(`an entry of a kind that is not known here: ${event.t}`);
    }
  }

  certificate(event) {
    const value = CERTIFICATE[textOf(event, 'to')] ?? refuse('an unknown status');
    this.certificates.set(numberOf(event, 'idx'), value);
    this.events += 1;
  }

  body(event) {
    const number = textOf(event, 'no');
    const standing = numberOf(event, 'standing');
    if (standing > 3) {
      refuse('an unknown standing');
    }
    const lost = textOf(event, 'ev') === 'revoke_category';
    for (const category of String(event.categories ?? '').split(',').filter(Boolean)) {
      const index = this.indexOf(`${number}/${category}`);
      if (lost) {
        this.lost.add(index);
        this.standings[index] = REVOKED;
      } else {
        this.lost.delete(index);
      }
    }
    this.entries.forEach((entry, index) => {
      if (entry.startsWith(`${number}/`) && !this.lost.has(index)) {
        this.standings[index] = standing;
      }
    });
    this.events += 1;
  }

  indexOf(entry) {
    if (!this.indexes.has(entry)) {
      this.indexes.set(entry, this.entries.length);
      this.entries.push(entry);
      this.standings.push(0);
    }
    return this.indexes.get(entry);
  }

  /** A list by its name, as it follows from the leaves so far. */
  list(name) {
    const [, kind, number] = /^(certificates|bodies)-(\d+)$/.exec(name) ?? refuse('no such list');
    const first = Number(number) * ENTRIES;
    const list = new Uint8Array((ENTRIES * BITS) / 8);
    const set = (index, value) => {
      const place = index - first;
      if (place >= 0 && place < ENTRIES) {
        list[place >> 2] |= value << ((place & 3) * BITS);
      }
    };
    if (kind === 'certificates') {
      this.certificates.forEach((value, index) => set(index, value));
    } else {
      this.standings.forEach((value, index) => set(index, value));
    }
    return {bits: BITS, list};
  }

  /** Who stands at which index of a list of bodies. */
  entriesOf(name) {
    const first = Number(name.replace(/^\D+/, '')) * ENTRIES;
    return name.startsWith('bodies-') ? this.entries.slice(first, first + ENTRIES) : [];
  }
}
