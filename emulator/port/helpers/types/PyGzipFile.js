// gzip.GzipFile(fileobj=file, mode="rb"): a packed file inside another, read or written; written when it is closed.
class PyGzipFile {
  static pyName = "GzipFile";
  #file;
  #inside = null;
  #how;
  closed = false;
  constructor(filename = null, mode = null, compresslevel = 9, fileobj = null, mtime = null) {
    if (fileobj === null || filename) {
      throw pyError("NotImplementedError", "gzip.GzipFile of a file by its name; give it fileobj= alone");
    }
    const kind = mode ?? "rb";
    if (!/^[rw]b?$/.test(kind)) throw pyError("ValueError", `Invalid mode: ${pyRepr(mode)}`);
    const isRead = kind.startsWith("r");
    Object.assign(this, { mode: isRead ? 1 : 2, name: "" });
    [this.#file, this.#how] = [fileobj, [compresslevel, mtime]];
    if (!isRead) this.#inside = new PyBytesIO();
  }
  #opened(isRead, what) {
    if (this.closed) throw pyError("ValueError", "I/O operation on closed file");
    const wrong = `${what} on ${isRead ? "write" : "read"}-only GzipFile object`;
    if (isRead !== (this.mode === 1)) throw pyError("OSError", `[Errno 9] ${wrong}`);
    this.#inside ??= new PyBytesIO(pyGzipDecompress(pyCallMethod(this.#file, "read")));
    return this.#inside;
  }
  read(size = -1) {
    return this.#opened(true, "read()").read(size);
  }
  readline() {
    return this.#opened(true, "readline()").readline();
  }
  readlines() {
    return this.#opened(true, "readline()").readlines();
  }
  write(data) {
    const file = this.#opened(false, "write()");
    if (Buffer.isBuffer(data)) return file.write(data);
    throw pyError("TypeError", `memoryview: a bytes-like object is required, not '${pyTypeName(data)}'`);
  }
  close() {
    if (this.closed) return null;
    this.closed = true;
    if (this.mode === 1) return null;
    const packed = pyGzipCompress(this.#inside.getvalue(), ...this.#how);
    pyCallMethod(this.#file, "write", packed);
    return null;
  }
  *[Symbol.iterator]() {
    yield* this.readlines();
  }
  pyEnter() {
    return this;
  }
  pyExit() {
    this.close();
    return false;
  }
}
