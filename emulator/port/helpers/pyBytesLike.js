// Bytes where Python takes nothing else.
function pyBytesLike(data) {
  if (Buffer.isBuffer(data)) return data;
  throw pyError("TypeError", `a bytes-like object is required, not '${pyTypeName(data)}'`);
}
