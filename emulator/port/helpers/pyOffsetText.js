// How far a zone is from UTC, such as +05:30; seconds and their parts only when there are any.
function pyOffsetText(offset, separator) {
  const size = offset.total < 0n ? -offset.total : offset.total;
  const seconds = Number(size / 1000000n);
  const parts = [Math.trunc(seconds / 3600), Math.trunc(seconds / 60) % 60, seconds % 60];
  const micro = size % 1000000n ? `.${String(size % 1000000n).padStart(6, "0")}` : "";
  const shown = parts.slice(0, parts[2] || micro ? 3 : 2).map((part) => String(part).padStart(2, "0"));
  return (offset.total < 0n ? "-" : "+") + shown.join(separator) + micro;
}
