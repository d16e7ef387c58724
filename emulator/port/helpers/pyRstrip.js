// s.rstrip(): \x1c to \x1f and \x85 are white space in Python, \ufeff is not.
function pyRstrip(s) {
  let end = s.length;
  while (/[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(s.charAt(end - 1))) end -= 1;
  return s.slice(0, end);
}
