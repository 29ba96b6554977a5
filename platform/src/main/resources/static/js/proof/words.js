// The sentences of the page's language, which the page itself brings along.

const words = new Map(
  Array.from(document.getElementById('words').content.querySelectorAll('[data-word]'),
    word => [word.dataset.word, word.textContent]));

export const has = key => words.has(key);

/** A sentence, with what it names. */
export function say(key, ...args) {
  const sentence = words.get(key) ?? key;
  return sentence.replace(/\{(\d)\}/g, (all, i) => args[i] ?? all);
}

/** The name of a code where there is one, else the code. */
export const name = (kind, code) => (has(`${kind}.${code}`) ? say(`${kind}.${code}`) : String(code));

/** A second of time as a minute in China. */
export const minute = second =>
  new Date((second + 8 * 3600) * 1000).toISOString().slice(0, 16).replace('T', ' ');

/** How long ago, in the largest unit that says enough. */
export function ago(seconds) {
  const [unit, size] = seconds < 7200 ? ['minutes', 60] : seconds < 172800 ? ['hours', 3600] : ['days', 86400];
  return say(`ago.${unit}`, Math.max(0, Math.floor(seconds / size)));
}

const SHAPES = {good: '●', warning: '▲', bad: '✕', neutral: '○'};

/** A word with the colour and shape of its tone. */
export function status(tone, word) {
  const mark = element('span', {className: `status tone-${tone}`});
  mark.append(shape(tone), ' ', element('span', {className: 'said', textContent: word}));
  return mark;
}

export function shape(tone) {
  const drawn = element('span', {textContent: SHAPES[tone]});
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}

export const element = (kind, properties = {}) => Object.assign(document.createElement(kind), properties);
