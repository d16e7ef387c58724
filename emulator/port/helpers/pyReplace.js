// s.replace(old, fresh, count), also of an empty old.
function pyReplace(s, old, fresh, count = -1) {
  const parts = old === "" ? ["", ...Array.from(s), ""] : s.split(old);
  const most = count < 0 ? Infinity : Number(count);
  return parts.reduce((text, part, index) => text + (index <= most ? fresh : old) + part);
}
