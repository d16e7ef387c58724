// A text, list, tuple or bytes so many times.
function pyRepeated(items, times) {
  const count = times?.pyAsNumber ?? times;
  const wrong = `can't multiply sequence by non-int of type '${pyTypeName(count)}'`;
  if (!pyIsInt(count)) throw pyError("TypeError", wrong);
  if (typeof count === "bigint") throw pyError("OverflowError", "cannot fit 'int' into an index-sized integer");
  const most = Math.max(Number(count), 0);
  if (typeof items === "string") return items.repeat(most);
  if (Buffer.isBuffer(items)) return Buffer.concat(Array(most).fill(items));
  const repeated = Array(most).fill(Array.from(items)).flat();
  return items instanceof PyTuple ? PyTuple.from(repeated) : repeated;
}
