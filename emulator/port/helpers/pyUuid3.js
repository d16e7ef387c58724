// uuid.uuid3(namespace, name).
function pyUuid3(namespace, name) {
  return pyUuidOfName(namespace, name, "md5", 3);
}
