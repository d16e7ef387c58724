// The time of a record in a format of strftime that a log usually has.
function pyLogTime(record, format) {
  const text = new Date(Math.round(record.created * 1000)).toISOString();
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const parts = { Y: text.slice(0, 4), y: text.slice(2, 4), m: text.slice(5, 7), d: text.slice(8, 10), "%": "%" };
  Object.assign(parts, { H: text.slice(11, 13), M: text.slice(14, 16), S: text.slice(17, 19), Z: "UTC", z: "+0000" });
  Object.assign(parts, { b: months[Number(parts.m) - 1], F: text.slice(0, 10), T: text.slice(11, 19) });
  return format.replace(/%(.)/gs, (directive, letter) => {
    if (Object.hasOwn(parts, letter)) return parts[letter];
    throw pyError("ValueError", `the time of a log has no ${directive} at Segment; it has %Y %m %d %H %M %S %b`);
  });
}
