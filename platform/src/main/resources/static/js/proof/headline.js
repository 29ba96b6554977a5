// What the verdicts come to, in a word and a sentence; never just "valid", always as of when.

import {ago, minute, say} from './words.js';

const TONES = {revoked: 'bad', suspended: 'warning', cancelled: 'neutral'};

/** Tone, word and sentence. */
export function headline(evidence, verdicts, now) {
  const of = about => verdicts.find(v => v.about === about);
  const genuine = verdicts.filter(v => ['trust', 'signature', 'included', 'head', 'witnesses'].includes(v.about));
  if (genuine.some(v => v.outcome === 'false')) {
    return said('bad', 'forged');
  }
  if (genuine.some(v => v.outcome === 'undecided')) {
    return said('warning', 'unproven');
  }
  if (evidence.kind === 'proof') {
    return said('good', 'recorded', evidence.head.origin);
  }
  if (evidence.kind === 'receipt') {
    return said('good', 'answered', evidence.facts.data_as_of ?? minute(evidence.issuedAt));
  }
  return certificate(of('dates'), of('status'), of('standing'), now);
}

function certificate(dates, status, standing, now) {
  const ended = ['status.revoked', 'status.cancelled'].includes(status.reason);
  if (dates.outcome === 'false' && !ended) {
    return said('neutral', dates.reason, ...dates.args);
  }
  if (status.outcome === 'undecided' || status.asOf === undefined) {
    return said('warning', 'status-unknown');
  }
  const asOf = minute(status.asOf);
  if (status.outcome === 'false') {
    const value = status.reason.replace('status.', '');
    return said(TONES[value] ?? 'bad', value, asOf);
  }
  if (status.stale) {
    return said('warning', 'stale', asOf, ago(now - status.asOf));
  }
  return standing.outcome === 'holds'
    ? said('good', 'in-force', asOf)
    : said('warning', 'body-in-doubt', asOf);
}

const said = (tone, key, ...args) =>
  ({tone, word: say(`headline.${key}`, ...args), sentence: say(`headline.${key}.text`, ...args)});

/** How old the status is, and whether a newer one could be had. */
export function freshness({asOf, old, stale, offline}, now) {
  const key = offline ? (stale ? 'offline-stale' : old ? 'offline-old' : 'offline') : 'online';
  return say(`fresh.${key}`, minute(asOf), ago(now - asOf));
}
