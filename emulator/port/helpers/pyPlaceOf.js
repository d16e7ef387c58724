// The place of a part in a text or bytes between two places, the first or the last one; -1 when there is none.
function pyPlaceOf(x, part, start, stop, isLast = false) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyPlaceOf, x, pyByteOrBytes(part), start, stop, isLast);
  pyNeedText(part);
  const characters = Array.from(x);
  const [from, to] = pySpan(characters.length, start, stop);
  if (from > to) return -1;
  const within = characters.slice(from, to).join("");
  const at = isLast ? within.lastIndexOf(part) : within.indexOf(part);
  return at === -1 ? -1 : from + Array.from(within.slice(0, at)).length;
}
