// An IP address by its version and number as a text, short or whole.
function pyIpText(version, number, isWhole = false) {
  const size = version === 4 ? 8n : 16n;
  const count = version === 4 ? 4 : 8;
  const part = (index) => (number >> (size * BigInt(count - 1 - index))) & ((1n << size) - 1n);
  const parts = Array.from({ length: count }, (_, index) => part(index));
  if (version === 4) return parts.join(".");
  const texts = parts.map((part) => part.toString(16));
  if (isWhole) return texts.map((text) => text.padStart(4, "0")).join(":");
  // The longest run of nothing, the first of equal ones, is left out.
  const runs = texts.join(":").match(/\b0(?::0)+\b/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), "");
  if (longest === "") return texts.join(":");
  const [before, ...behind] = texts.join(":").split(new RegExp(`\\b${longest}\\b`));
  return `${before.replace(/:$/, "")}::${behind.join(longest).replace(/^:/, "")}`;
}
