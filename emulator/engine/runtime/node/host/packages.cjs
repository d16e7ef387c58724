'use strict';
// Loads npm packages inside a handler's context, so that their errors, promises and clock are the handler's own.

const fs = require('fs');
const path = require('path');
const vm = require('vm');
const { createRequire, isBuiltin } = require('module');

// A module may declare a name of its own that stands here, as it may at Node: so its code is a function within one
// that has these parameters.
const OWN = ['exports', 'require', 'module', '__filename', '__dirname'];

class Packages {
  /** Packages are looked for in `folders`, in turn; `extras` are what they see beyond a handler's globals. */
  constructor(context, global, folders, extras) {
    this.context = context;
    this.global = global;
    this.folders = folders;
    this.extras = extras;
    this.loaded = new Map();
    // By `global.process` packages see that they run in Node; a handler's own global has none.
    const beyond = Object.assign(Object.create(global), extras.globals);
    this.given = { ...extras.globals, global: beyond };
  }

  /** Return the exports of a package; throws an error with code MODULE_NOT_FOUND when no folder has it. */
  load(name) {
    return this.exportsOf(require.resolve(name, { paths: this.folders }));
  }

  exportsOf(file) {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {}, id: file, filename: file, loaded: false, children: [], paths: [] };
    this.loaded.set(file, module);
    try {
      this.run(file, module);
    } catch (error) {
      this.loaded.delete(file);
      throw error;
    }
    return module.exports;
  }

  run(file, module) {
    const source = fs.readFileSync(file, 'utf8');
    if (file.endsWith('.json')) {
      module.exports = this.global.JSON.parse(source);
      return;
    }
    const around = createRequire(file);
    const require = (name) => (isBuiltin(name) ? this.extras.builtin(name) : this.exportsOf(around.resolve(name)));
    require.resolve = around.resolve;
    const body = source.replace(/^#!.*/, '');
    const prelude = `return function (${OWN}) {`;
    const code = vm.compileFunction(`${prelude}${body}\n}`, Object.keys(this.given), {
      parsingContext: this.context,
      filename: shown(file),
      columnOffset: -prelude.length,
    });
    const own = code.apply(undefined, Object.values(this.given));
    own.call(module.exports, module.exports, require, module, file, path.dirname(file));
    module.loaded = true;
  }
}

/** A file of a package without this machine's folders. */
function shown(file) {
  const at = file.lastIndexOf('node_modules');
  return at < 0 ? path.basename(file) : file.slice(at);
}

module.exports = { Packages };
