// struct.Struct(format): values as bytes, and bytes as values.
class PyStruct {
  static pyName = "_struct.Struct";
  #items;
  #isLittle;
  constructor(format) {
    const { items, size, isLittle } = pyStructItems(format);
    [this.#items, this.#isLittle] = [items, isLittle];
    Object.assign(this, { format: pyStr(Buffer.isBuffer(format) ? format.toString("latin1") : format), size });
  }
  pack(...values) {
    const { length } = this.#items;
    if (values.length !== length) {
      throw pyError("struct.error", `pack expected ${length} items for packing (got ${values.length})`);
    }
    const bytes = Buffer.alloc(this.size);
    this.#items.forEach((item, index) => pyStructPut(item, values[index], this.#isLittle).copy(bytes, item.at));
    return bytes;
  }
  #taken(buffer, from) {
    return pyTuple(...this.#items.map((item) => pyStructTake(item, buffer, from, this.#isLittle)));
  }
  unpack(buffer) {
    if (pyBytesLike(buffer).length === this.size) return this.#taken(buffer, 0);
    throw pyError("struct.error", `unpack requires a buffer of ${this.size} bytes`);
  }
  unpack_from(buffer, offset = 0) {
    const { length } = pyBytesLike(buffer);
    const from = offset < 0 ? length + Number(offset) : Number(offset);
    if (offset < 0 && this.size > -offset) {
      throw pyError("struct.error", `not enough data to unpack ${this.size} bytes at offset ${offset}`);
    }
    if (from < 0) throw pyError("struct.error", `offset ${offset} out of range for ${length}-byte buffer`);
    if (from + this.size <= length) return this.#taken(buffer, from);
    const least = `a buffer of at least ${from + this.size} bytes for unpacking ${this.size} bytes`;
    const what = `unpack_from requires ${least} at offset ${from} (actual buffer size is ${length})`;
    throw pyError("struct.error", what);
  }
  iter_unpack(buffer) {
    if (this.size === 0) throw pyError("struct.error", "cannot iteratively unpack with a struct of length 0");
    const { length } = pyBytesLike(buffer);
    if (length % this.size > 0) {
      throw pyError("struct.error", `iterative unpacking requires a buffer of a multiple of ${this.size} bytes`);
    }
    const places = Array.from({ length: length / this.size }, (_, index) => index * this.size);
    return pyMap((from) => this.#taken(buffer, from), places);
  }
}
