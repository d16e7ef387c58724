// s.strip(): \x1c to \x1f and \x85 are white space in Python, \ufeff is not.
function pyStrip(s) {
  const space = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  const isSpace = (at) => space.test(s.charAt(at));
  let [start, end] = [0, s.length];
  while (isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return s.slice(start, end);
}
