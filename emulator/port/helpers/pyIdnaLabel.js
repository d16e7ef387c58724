// A label of a host beyond ASCII, as IDNA writes it; null for one that may not be, or that only a table could tell.
function pyIdnaLabel(label) {
  const lower = label.toLowerCase();
  const isLetters = /^(?!\p{M})[\p{Ll}\p{Lo}\p{M}\p{Nd}-]+$/u.test(lower) && lower === lower.normalize("NFKC");
  const isRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(lower);
  if (!isLetters || isRight || /^-|-$|^..--/u.test(lower)) return null;
  try {
    const { hostname } = new URL(`http://${lower}/`);
    return hostname.startsWith("xn--") && hostname.length < 64 ? hostname : null;
  } catch {
    return null;
  }
}
