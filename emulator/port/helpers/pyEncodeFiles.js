// A multipart body of form data and files, and its Content-Type.
function pyEncodeFiles(files, data) {
  if (typeof data === "string" || Buffer.isBuffer(data)) throw pyError("ValueError", "Data must not be a string.");
  const boundary = crypto.randomBytes(16).toString("hex");
  const parts = [];
  const add = (head, body) => parts.push(Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), body, Buffer.from("\r\n"));
  const bytes = (x) => (Buffer.isBuffer(x) ? x : pyUtf8(pyStr(x)));
  for (const pair of pyIsDict(data) ? pyPairs(data) : pyIter(data)) {
    const [name, values] = pyUnpack(pair, 2);
    for (const value of pyIsMany(values) ? pyIter(values) : [values]) {
      if (value !== null) add(pyMultipartHead(name, null), bytes(value));
    }
  }
  for (const pair of pyIsDict(files) ? pyPairs(files) : pyIter(files)) {
    const [name, file] = pyUnpack(pair, 2);
    const [filename, held, type = null] = Array.isArray(file) ? file : [name, file];
    const content = typeof held?.read === "function" ? held.read() : held;
    if (content !== null) add(pyMultipartHead(name, filename, type), bytes(content));
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return [Buffer.concat(parts), `multipart/form-data; boundary=${boundary}`];
}
