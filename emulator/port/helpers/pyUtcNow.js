// datetime.utcnow().
function pyUtcNow() {
  return pyFromTimestamp(pyTime());
}
