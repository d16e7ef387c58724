// Bytes as a deflate stream: packed where Segment's zlib is Node's, else in blocks as they are, which any reader takes.
function pyDeflate(data, level) {
  const pack = typeof zlib === "object" ? zlib.zlib?.deflateRawSync : undefined;
  if (typeof pack === "function") return pack(data, { level });
  const parts = [];
  for (let at = 0; at === 0 || at < data.length; at += 65535) {
    const block = data.subarray(at, at + 65535);
    const head = Buffer.alloc(5);
    head.writeUInt8(at + 65535 >= data.length ? 1 : 0);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(block.length ^ 0xffff, 3);
    parts.push(head, block);
  }
  return Buffer.concat(parts);
}
