'use strict';
// Keys and signatures, which Node draws from the machine's chance: from the event's where that can be, and with a note
// where it cannot.

const crypto = require('crypto');

const NEVER = ['generateKeyPair', 'generateKeyPairSync', 'generatePrime', 'generatePrimeSync', 'publicEncrypt'];
const DRAWS_TO_SIGN = new Set(['ec', 'dsa', 'rsa-pss']);
const SUBTLE = { generateKey: () => true, sign: isDrawn, encrypt: isDrawn };
const [ECDH_BYTES, DH_BYTES] = [13, 32];
const DRAWN = new Set(['ECDSA', 'RSA-PSS', 'RSA-OAEP']);

/** Return what takes the place of functions of Node's crypto; `note` says that one, by name, cannot be repeated. */
function keysWith(chance, note) {
  const noted = (name) => [name, (...given) => (note(`crypto.${name}`), crypto[name](...given))];
  const secret = (type, { length }) => crypto.createSecretKey(chance.bytes(length >> 3));
  const signing = (sign) => (key, ...rest) => {
    if (drawsToSign(key)) note('a signature of this kind of key');
    return sign(key, ...rest);
  };
  return {
    ...Object.fromEntries(NEVER.map(noted)),
    generateKeySync: secret,
    generateKey(type, options, callback) {
      process.nextTick(callback, null, secret(type, options));
    },
    createECDH: (...given) => withPrivateKey(crypto.createECDH(...given), chance, ECDH_BYTES),
    createDiffieHellman(...given) {
      if (typeof given[0] === 'number') note('crypto.createDiffieHellman');
      return withPrivateKey(crypto.createDiffieHellman(...given), chance, DH_BYTES);
    },
    // Those of a group that is named take no private key.
    getDiffieHellman(name) {
      const group = crypto.getDiffieHellman(name);
      const exchange = crypto.createDiffieHellman(group.getPrime(), group.getGenerator());
      return withPrivateKey(exchange, chance, DH_BYTES);
    },
    sign: (algorithm, data, ...rest) => signing((...more) => crypto.sign(algorithm, data, ...more))(...rest),
    createSign(...given) {
      const made = crypto.createSign(...given);
      made.sign = signing(made.sign.bind(made));
      return made;
    },
  };
}

/** Return Node's web crypto, whose keys and signatures cannot be repeated, with a note of those that are made. */
function subtleWith(note) {
  const { subtle } = crypto.webcrypto;
  return new Proxy(subtle, {
    get(target, name) {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...given) => {
        if (SUBTLE[name]?.(...given)) note(`crypto.subtle.${name}`);
        return value.apply(target, given);
      };
    },
  });
}

/** Have a key exchange draw its private key from the event's chance: `size` bytes, fewer than any of its groups has. */
function withPrivateKey(exchange, chance, size) {
  const generateKeys = exchange.generateKeys.bind(exchange);
  exchange.generateKeys = (...encoding) => {
    exchange.setPrivateKey(chance.bytes(size));
    return exchange.getPrime ? generateKeys(...encoding) : exchange.getPublicKey(...encoding);
  };
  return exchange;
}

function drawsToSign(key) {
  try {
    const made = key?.asymmetricKeyType ? key : crypto.createPrivateKey(key?.key?.asymmetricKeyType ? key.key : key);
    return DRAWS_TO_SIGN.has(made.asymmetricKeyType) || key?.padding === crypto.constants.RSA_PKCS1_PSS_PADDING;
  } catch {
    return false;
  }
}

function isDrawn(algorithm) {
  return DRAWN.has(`${algorithm?.name ?? algorithm}`.toUpperCase());
}

module.exports = { keysWith, subtleWith };
