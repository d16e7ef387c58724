// xml.etree.ElementTree.indent(tree, space, level): puts each element on a line of its own.
function pyXmlIndent(tree, space = "  ", level = 0) {
  const root = tree instanceof PyElementTree ? tree.getroot() : tree;
  if (level < 0) throw pyError("ValueError", `Initial indentation level must be >= 0, got ${level}`);
  const line = (depth) => `\n${space.repeat(depth)}`;
  const isBlank = (text) => text === null || text.trim() === "";
  const indented = (element, depth) => {
    if (isBlank(element.text)) element.text = line(depth + 1);
    for (const each of element.inner) {
      if (each.inner.length > 0) indented(each, depth + 1);
      if (isBlank(each.tail)) each.tail = line(depth + 1);
    }
    const last = element.inner.at(-1);
    if (isBlank(last.tail)) last.tail = line(depth);
  };
  if (root.inner.length > 0) indented(root, level);
  return null;
}
