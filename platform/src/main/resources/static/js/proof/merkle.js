// RFC 6962 trees: hashes, roots over leaf hashes, inclusion.

import {equal, sha256} from './bytes.js';

export const leafHash = leaf => sha256(Uint8Array.of(0), leaf);
export const nodeHash = (left, right) => sha256(Uint8Array.of(1), left, right);

/** A tree that grows leaf by leaf: the roots of its complete subtrees, largest first. */
export class Frontier {
  constructor() {
    this.size = 0;
    this.subtrees = [];
  }

  async append(hash) {
    let node = hash;
    for (let bits = this.size; bits % 2 === 1; bits = Math.floor(bits / 2)) {
      node = await nodeHash(this.subtrees.pop(), node);
    }
    this.subtrees.push(node);
    this.size += 1;
  }

  async root() {
    if (this.size === 0) {
      return sha256();
    }
    let root = this.subtrees.at(-1);
    for (let i = this.subtrees.length - 2; i >= 0; i--) {
      root = await nodeHash(this.subtrees[i], root);
    }
    return root;
  }
}

/** Whether a leaf is in the tree of this size and root. A proof of another length proves nothing. */
export async function includes(index, size, hash, proof, root) {
  if (index >= size) {
    return false;
  }
  let node = hash;
  let at = index;
  let last = size - 1;
  for (const sibling of proof) {
    if (last === 0) {
      return false;
    }
    if (at % 2 === 1 || at === last) {
      node = await nodeHash(sibling, node);
      while (at % 2 === 0 && at !== 0) {
        at = at / 2;
        last = Math.floor(last / 2);
      }
    } else {
      node = await nodeHash(node, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(node, root);
}
