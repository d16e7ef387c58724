// uuid.uuid4().
function pyUuid4() {
  return PyUUID.of(crypto.randomBytes(16), 4);
}
