// Whether a class is one of Segment's errors, or derives from one.
function pyIsOfSegment(type) {
  const names = ["EventNotSupported", "InvalidEventPayload", "ValidationError", "RetryError", "DropEvent"];
  if (typeof type !== "function") return false;
  return names.includes(type.name) || pyIsOfSegment(Object.getPrototypeOf(type));
}
