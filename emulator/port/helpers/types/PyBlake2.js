// What BLAKE2 has taken so far, as crypto's hashes have it; `parts` are its key, its salt and its person.
class PyBlake2 {
  constructor(name, size, parts, bytes = Buffer.alloc(0)) {
    Object.assign(this, { name, size, parts, bytes });
  }
  update(data) {
    this.bytes = Buffer.concat([this.bytes, data]);
  }
  copy() {
    return new PyBlake2(this.name, this.size, this.parts, this.bytes);
  }
  digest() {
    const [key, salt, person] = this.parts;
    const word = this.name === "blake2b" ? 8 : 4;
    const block = 16 * word;
    const first = Buffer.alloc(8 * word);
    first.set([this.size, key.length, 1, 1]);
    first.set(salt, 4 * word);
    first.set(person, 6 * word);
    const start = pyBlake2Start(word);
    let state = pyBlake2Words(first, word).map((each, index) => each ^ start[index]);
    const head = key.length > 0 ? [key, Buffer.alloc(block - key.length)] : [];
    const input = Buffer.concat([...head, this.bytes]);
    for (let end = block; ; end += block) {
      const part = Buffer.alloc(block);
      input.copy(part, 0, end - block, end);
      const isLast = end >= input.length;
      state = pyBlake2Mixed(state, pyBlake2Words(part, word), BigInt(Math.min(end, input.length)), isLast, word);
      if (isLast) break;
    }
    const hex = state.map((each) => each.toString(16).padStart(2 * word, "0"));
    return Buffer.concat(hex.map((each) => Buffer.from(each, "hex").reverse())).subarray(0, this.size);
  }
}
