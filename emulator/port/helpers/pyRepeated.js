// A text, list, tuple or bytes so many times.
function pyRepeated(items, count) {
  const wrong = `can't multiply sequence by non-int of type '${pyTypeName(count)}'`;
  if (!pyIsInt(count)) throw pyError("TypeError", wrong);
  if (typeof count === "bigint") throw pyError("OverflowError", "cannot fit 'int' into an index-sized integer");
  const times = Math.max(Number(count), 0);
  if (typeof items === "string") return items.repeat(times);
  if (Buffer.isBuffer(items)) return Buffer.concat(Array(times).fill(items));
  const repeated = Array(times).fill(Array.from(items)).flat();
  return items instanceof PyTuple ? PyTuple.from(repeated) : repeated;
}
