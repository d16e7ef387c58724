// The offset in seconds of a mail's zone; null for none, and for -0000.
function pyMailOffset(zone) {
  const names = { UT: 0, UTC: 0, GMT: 0, Z: 0, AST: -400, ADT: -300, EST: -500, EDT: -400 };
  Object.assign(names, { CST: -600, CDT: -500, MST: -700, MDT: -600, PST: -800, PDT: -700 });
  const isNumber = /^\s*[+-]?\p{Nd}+(?:_\p{Nd}+)*\s*$/u.test(zone);
  const number = Object.hasOwn(names, zone) ? names[zone] : isNumber ? Number(pyInt(zone)) : null;
  if (number === null || (number === 0 && zone.startsWith("-"))) return null;
  const size = Math.abs(number);
  return Math.sign(number) * (Math.floor(size / 100) * 3600 + (size % 100) * 60) + 0;
}
