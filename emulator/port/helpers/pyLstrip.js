// s.lstrip(): \x1c to \x1f and \x85 are white space in Python, \ufeff is not.
function pyLstrip(s) {
  return s.replace(/^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, "");
}
