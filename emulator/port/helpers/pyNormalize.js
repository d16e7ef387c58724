// unicodedata.normalize(form, text).
function pyNormalize(form, text) {
  const wrong = (place, x) => `normalize() argument ${place} must be str, not ${x == null ? "None" : pyTypeName(x)}`;
  if (typeof form !== "string") throw pyError("TypeError", wrong(1, form));
  if (typeof text !== "string") throw pyError("TypeError", wrong(2, text));
  if (["NFC", "NFD", "NFKC", "NFKD"].includes(form)) return text.normalize(form);
  throw pyError("ValueError", "invalid normalization form");
}
