// Bytes that are written and read like a file: io.BytesIO.
class PyBytesIO {
  static pyName = "_io.BytesIO";
  #bytes;
  #at = 0;
  closed = false;
  constructor(bytes = null) {
    this.#bytes = Buffer.from(bytes === null ? [] : pyBytesLike(bytes));
  }
  #open() {
    if (this.closed) throw pyError("ValueError", "I/O operation on closed file.");
    return this.#bytes;
  }
  write(bytes) {
    const before = Buffer.concat([this.#open(), Buffer.alloc(Math.max(0, this.#at - this.#bytes.length))]);
    const written = pyBytesLike(bytes);
    if (written.length === 0) return 0;
    const after = before.subarray(this.#at + written.length);
    this.#bytes = Buffer.concat([before.subarray(0, this.#at), written, after]);
    this.#at += written.length;
    return written.length;
  }
  getvalue() {
    return Buffer.from(this.#open());
  }
  read(size = null) {
    const until = size === null || size < 0 ? this.#open().length : this.#at + Number(size);
    const bytes = Buffer.from(this.#open().subarray(this.#at, until));
    this.#at += bytes.length;
    return bytes;
  }
  readline(size = null) {
    const end = this.#open().indexOf(10, this.#at) + 1 || Infinity;
    const most = size === null || size < 0 ? Infinity : Number(size);
    return this.read(Math.min(end - this.#at, most, this.#bytes.length));
  }
  seek(offset, whence = 0) {
    const from = { 0: 0, 1: this.#at, 2: this.#open().length }[whence];
    if (whence === 0 && offset < 0) throw pyError("ValueError", `negative seek value ${offset}`);
    this.#at = Math.max(0, from + Number(offset));
    return this.#at;
  }
  readlines() {
    return Array.from(this);
  }
  writelines(lines) {
    for (const line of pyIter(lines)) this.write(line);
    return null;
  }
  truncate(size = null) {
    if (size < 0) throw pyError("ValueError", `negative size value ${size}`);
    this.#bytes = this.#open().subarray(0, size ?? this.#at);
    return size ?? this.#at;
  }
  flush() {
    return null;
  }
  tell() {
    this.#open();
    return this.#at;
  }
  close() {
    this.closed = true;
    return null;
  }
  next() {
    const value = this.readline();
    return value.length === 0 ? { done: true, value: undefined } : { done: false, value };
  }
  [Symbol.iterator]() {
    return this;
  }
  pyEnter() {
    this.#open();
    return this;
  }
  pyExit() {
    this.close();
    return false;
  }
}
