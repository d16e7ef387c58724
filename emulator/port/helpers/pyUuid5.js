// uuid.uuid5(namespace, name).
function pyUuid5(namespace, name) {
  return pyUuidOfName(namespace, name, "sha1", 5);
}
