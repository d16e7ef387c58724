// xml.etree.ElementTree.register_namespace(prefix, uri).
function pyRegisterNamespace(prefix, uri) {
  if (/^ns\d+$/.test(prefix)) throw pyError("ValueError", "Prefix format reserved for internal use");
  const { prefixes } = PyElement;
  for (const [known, taken] of [...prefixes]) if (known === uri || taken === prefix) prefixes.delete(known);
  prefixes.set(uri, prefix);
  return null;
}
