// The bytes that memoryview(data) would show.
function pyViewedBytes(data) {
  const bytes = pyBytesView(data);
  if (bytes !== undefined) return bytes;
  throw pyError("TypeError", `memoryview: a bytes-like object is required, not '${pyTypeName(data)}'`);
}
