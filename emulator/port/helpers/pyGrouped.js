// Digits with a separator between groups, and with zeros before them until they are as long as told.
function pyGrouped(digits, separator, size, least) {
  if (separator === "") return digits.padStart(least, "0");
  const grouped = (text) => text.replace(new RegExp(`\\B(?=(?:\\w{${size}})+$)`, "g"), separator);
  let filled = digits;
  while (grouped(filled).length < least) filled = "0" + filled;
  return grouped(filled);
}
