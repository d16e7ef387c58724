// A hash of hashlib: it takes bytes, and can tell its digest at any time.
class PyDigest {
  static pyName = "_hashlib.HASH";
  static blocks = { sha384: 128, sha512: 128, blake2b: 128, sha3_224: 144, sha3_256: 136, sha3_384: 104, sha3_512: 72 };
  #state;
  constructor(name, state) {
    this.#state = state;
    Object.assign(this, { name, digest_size: this.digest().length, block_size: PyDigest.blocks[name] ?? 64 });
  }
  update(data) {
    this.#state.update(pyHashData(data));
    return null;
  }
  digest() {
    return this.#state.copy().digest();
  }
  hexdigest() {
    return this.digest().toString("hex");
  }
  copy() {
    return new PyDigest(this.name, this.#state.copy());
  }
}
