'use strict';
// Random numbers that derive from (seed, destination, event's position, attempt), so that a replay repeats exactly.

const crypto = require('crypto');
const { keysWith, subtleWith } = require('./keys.cjs');

const NONE = Buffer.alloc(0);

class Chance {
  constructor() {
    this.begin('');
  }

  /** Begin a new invocation: what it draws derives from `text`. */
  begin(text) {
    this.text = text;
    this.count = 0;
    this.block = NONE;
  }

  bytes(size) {
    const drawn = Buffer.alloc(size);
    for (let at = 0; at < size; ) {
      if (!this.block.length) {
        this.block = crypto.createHash('sha256').update(`${this.text}#${this.count++}`).digest();
      }
      const taken = this.block.copy(drawn, at);
      this.block = this.block.subarray(taken);
      at += taken;
    }
    return drawn;
  }

  /** A number from 0 up to 1, of 53 bits as Math.random's. */
  number() {
    return Number(this.bytes(8).readBigUInt64BE() >> 11n) / 2 ** 53;
  }

  fill(view) {
    const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
    this.bytes(bytes.length).copy(bytes);
    return view;
  }

  uuid() {
    const bytes = this.bytes(16);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  }

  integer(from, to) {
    return from + Math.floor(this.number() * (to - from));
  }
}

/** Return Node's crypto with every source of chance replaced; `note` says what cannot be repeated. */
function cryptoWith(chance, note) {
  const given = (value, callback) => {
    if (typeof callback !== 'function') return value;
    process.nextTick(callback, null, value);
    return undefined;
  };
  const randomBytes = (size, callback) => given(chance.bytes(size), callback);
  const part = (buffer, offset = 0, size = buffer.byteLength - offset) => {
    chance.fill(Buffer.from(buffer.buffer ?? buffer, (buffer.byteOffset ?? 0) + offset, size));
    return buffer;
  };
  const seeded = {
    ...keysWith(chance, note),
    randomBytes,
    rng: randomBytes,
    prng: randomBytes,
    pseudoRandomBytes: randomBytes,
    randomUUID: () => chance.uuid(),
    getRandomValues: (view) => chance.fill(view),
    randomFillSync: part,
    randomFill: (buffer, ...rest) => given(part(buffer, ...rest.slice(0, -1)), rest[rest.length - 1]),
    randomInt: (from, to, callback) => {
      const both = typeof to === 'number';
      return given(both ? chance.integer(from, to) : chance.integer(0, from), both ? callback : to);
    },
  };
  const { getRandomValues, randomUUID } = seeded;
  seeded.webcrypto = { subtle: subtleWith(note), getRandomValues, randomUUID };
  seeded.subtle = seeded.webcrypto.subtle;
  const own = Object.getOwnPropertyDescriptors(crypto);
  for (const name of Object.keys(seeded)) delete own[name];
  return Object.assign(Object.create(Object.prototype, own), seeded);
}

module.exports = { Chance, cryptoWith };
