// A label of a host beyond ASCII, as IDNA writes it; null for one that may not be, or that only a table could tell.
function pyIdnaLabel(label) {
  const lower = label.toLowerCase();
  const isLetters = /^(?!\p{M})[\p{Ll}\p{Lo}\p{Mn}\p{Mc}\p{Nd}-]+$/u.test(lower) && lower === lower.normalize("NFKC");
  // Written from right to left, out of use, or newer than the table.
  const right = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10000}-\u{1ffff}\u{2b739}]/u;
  const unusual = /[\u0345\u0cf3\u0ece\u1100-\u11ff\u13a0-\u13fd\u1c80-\u1c88\u1f80-\u1fff\u20d0-\u20f0\u302e\u302f]/;
  const isOdd = right.test(lower) || unusual.test(lower) || /[\ua960-\ua97c\uab70-\uabbf\ud7b0-\ud7fb]/.test(lower);
  if (!isLetters || isOdd || /^-|-$|^..--/u.test(lower)) return null;
  try {
    const { hostname } = new URL(`http://${lower}/`);
    return hostname.startsWith("xn--") && hostname.length < 64 ? hostname : null;
  } catch {
    return null;
  }
}
