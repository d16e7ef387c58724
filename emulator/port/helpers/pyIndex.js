// The place of index k among so many items, or -1 when there is none; `wrong` is the text for a k that is no int.
function pyIndex(k, length, wrong) {
  if (typeof k === "object" && k !== null) k = k.pyAsNumber ?? k.pyIndex?.() ?? k;
  if (!pyIsInt(k)) throw pyError("TypeError", wrong);
  if (typeof k === "bigint" && BigInt.asIntN(64, k) !== k) {
    throw pyError("IndexError", "cannot fit 'int' into an index-sized integer");
  }
  const index = Number(k) < 0 ? Number(k) + length : Number(k);
  return index < length ? Math.max(index, -1) : -1;
}
