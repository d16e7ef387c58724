// Bytes where Python takes nothing else.
function pyBytesLike(data) {
  const bytes = pyBytesView(data);
  if (bytes !== undefined) return bytes;
  throw pyError("TypeError", `a bytes-like object is required, not '${pyTypeName(data)}'`);
}
