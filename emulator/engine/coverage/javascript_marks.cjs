'use strict';
// Puts marks into the code of a JavaScript handler, as python_marks.py does for Python: a call before each statement
// and around each condition, all on the line where the code stands. Run on a file, it prints the file's marks as JSON.
// The parser is Node's own, which --expose-internals gives.

const fs = require('fs');

const LONGEST = 80;
const OPPOSITE = { '===': '!==', '!==': '===', '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const ENTRIES = /^on(Identify|Track|Page|Screen|Group|Alias|Delete|Batch)$/;
const SKIPPING = new Set(['&&=', '||=', '??=']);

class Marking {
  constructor(source) {
    const acorn = require('internal/deps/acorn/acorn/dist/acorn');
    this.source = source;
    this.marks = [];
    this.here = { under: null, reason: '', scope: '' };
    this.name = '';
    const options = { ecmaVersion: 'latest', allowReturnOutsideFunction: true, locations: true };
    this.text = this.plain(acorn.parse(source, options));
  }

  /** The source of a node with marks in it. */
  render(node) {
    const form = FORMS[node.type];
    return form ? form.call(this, node) : this.plain(node);
  }

  /** The source of a node whose parts are marked; `given` has the text of some of them. */
  plain(node, given = this.statementsOf(node)) {
    let text = '';
    let at = node.start;
    for (const part of partsOf(node)) {
      if (part.start < at) continue;
      text += this.source.slice(at, part.start) + (given.get(part) ?? this.render(part));
      at = part.end;
    }
    return text + this.source.slice(at, node.end);
  }

  statementsOf(node) {
    const isList = ['Program', 'BlockStatement', 'StaticBlock'].includes(node.type);
    return isList ? this.list(node.body, this.here) : new Map();
  }

  /** The texts of statements, with a mark before each; each can only be reached past the one before it. */
  list(statements, here) {
    const found = new Map();
    for (const node of statements) {
      this.here = here;
      if (node.directive || node.type === 'EmptyStatement' || node.type === 'FunctionDeclaration') {
        found.set(node, this.render(node));
        continue;
      }
      const number = this.mark('statement', node, headerOf(node), here.reason);
      this.here = { under: number, reason: '', scope: here.scope };
      found.set(node, `__reached__(${number});${this.render(node)}`);
      here = { under: number, reason: '', scope: here.scope, past: node.loc.start.line };
    }
    return found;
  }

  /** The text of a statement's block, or of the one statement that stands in its place. */
  block(node, reason, under = this.here.under, scope = this.here.scope) {
    return this.within({ under, reason, scope }, () => {
      if (node.type === 'BlockStatement') return this.plain(node);
      const text = this.list([node], this.here).get(node);
      return text.startsWith('__reached__') ? `{${text}}` : text;
    });
  }

  within(here, work) {
    const around = this.here;
    this.here = here;
    try {
      return work();
    } finally {
      this.here = around;
    }
  }

  under(number, node) {
    return this.within({ under: number, reason: '', scope: this.here.scope }, () => this.render(node));
  }

  /** The text of a condition that tells its outcomes, and the numbers of both; a constant has none to tell. */
  condition(test) {
    const { under } = this.here;
    if (test.type === 'Literal') return [this.render(test), under, under];
    const [yes, no] = [this.code(test), this.negated(test)].map((text) =>
      this.mark('outcome', test, test, `no event with \`${text}\``),
    );
    return [`__outcome__(${yes},(${this.render(test)}))`, yes, no];
  }

  operand(left, operator, right) {
    const reason = { '&&': this.code(left), '||': this.negated(left), '??': `${this.code(left)} == null` }[operator];
    const number = this.mark('operand', right, right, `no event with \`${reason}\``);
    return `(__reached__(${number}),${this.under(number, right)})`;
  }

  mark(kind, node, shown, reason) {
    const { under, scope, past = null } = this.here;
    const [line, last] = [node.loc.start.line, shown.loc.end.line];
    this.marks.push({ kind, line, last, text: this.code(shown), reason, scope, under, past });
    return this.marks.length - 1;
  }

  code({ start, end }) {
    const text = this.source.slice(start, end).split(/\s+/).join(' ');
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  }

  negated(test) {
    if (test.type === 'UnaryExpression' && test.operator === '!') return this.code(test.argument);
    const opposite = test.type === 'BinaryExpression' && OPPOSITE[test.operator];
    if (opposite) return `${this.code(test.left)} ${opposite} ${this.code(test.right)}`;
    const isPlain = ['Identifier', 'MemberExpression', 'CallExpression', 'ChainExpression'].includes(test.type);
    return isPlain ? `!${this.code(test)}` : `!(${this.code(test)})`;
  }

  function(node) {
    const name = node.id?.name ?? this.name;
    const scope = [this.here.scope, name].filter(Boolean).join('.');
    const reason = `${ENTRIES.test(scope) ? 'no event came to' : 'nothing called'} ${name || 'this function'}`;
    this.name = '';
    const given = new Map(node.params.map((each) => [each, this.render(each)]));
    const { under } = this.here;
    if (node.body.type === 'BlockStatement') {
      return this.plain(node, given.set(node.body, this.block(node.body, reason, under, scope)));
    }
    return this.within({ under, reason, scope }, () => {
      const number = this.mark('operand', node.body, node.body, reason);
      return this.plain(node, given.set(node.body, `(__reached__(${number}),${this.under(number, node.body)})`));
    });
  }

  named(node, name, value) {
    const around = this.name;
    this.name = FUNCTIONS.has(value?.type) ? name : '';
    const text = this.plain(node);
    this.name = around;
    return text;
  }

  loop(node, reason) {
    return this.plain(node, new Map([[node.body, this.block(node.body, reason)]]));
  }

  tested(node) {
    if (!node.test) return this.loop(node, '');
    const [test, yes] = this.condition(node.test);
    const isLater = node.type === 'DoWhileStatement';
    const body = this.block(node.body, '', isLater ? this.here.under : yes);
    return this.plain(node, new Map([[node.test, test], [node.body, body]]));
  }
}

const FORMS = {
  ...Object.fromEntries([...FUNCTIONS].map((type) => [type, Marking.prototype.function])),
  ...Object.fromEntries(['WhileStatement', 'DoWhileStatement', 'ForStatement'].map((t) => [t, Marking.prototype.tested])),
  ForInStatement: looped,
  ForOfStatement: looped,
  BlockStatement: block,
  StaticBlock: block,
  VariableDeclarator(node) {
    return this.named(node, node.id.name, node.init);
  },
  Property: member,
  MethodDefinition: member,
  IfStatement(node) {
    const [test, yes, no] = this.condition(node.test);
    const given = new Map([[node.test, test], [node.consequent, this.block(node.consequent, '', yes)]]);
    if (node.alternate) given.set(node.alternate, this.block(node.alternate, '', no));
    return this.plain(node, given);
  },
  ConditionalExpression(node) {
    const [test, yes, no] = this.condition(node.test);
    const [one, other] = [this.under(yes, node.consequent), this.under(no, node.alternate)];
    return this.plain(node, new Map([[node.test, test], [node.consequent, one], [node.alternate, other]]));
  },
  LogicalExpression(node) {
    const left = this.render(node.left);
    return this.plain(node, new Map([[node.left, left], [node.right, this.operand(node.left, node.operator, node.right)]]));
  },
  AssignmentExpression(node) {
    if (!SKIPPING.has(node.operator)) return this.named(node, node.left.name, node.right);
    const right = this.operand(node.left, node.operator.slice(0, -1), node.right);
    return this.plain(node, new Map([[node.right, right]]));
  },
  SwitchCase(node) {
    const reason = `no event with \`${node.test ? `case ${this.code(node.test)}` : 'default'}\``;
    const { under, scope } = this.here;
    const given = this.within({}, () => this.list(node.consequent, { under, reason, scope }));
    return this.plain(node, given);
  },
  TryStatement(node) {
    const given = new Map([[node.block, this.block(node.block, '')]]);
    if (node.handler) {
      const body = this.block(node.handler.body, 'nothing was thrown');
      given.set(node.handler, this.plain(node.handler, new Map([[node.handler.body, body]])));
    }
    if (node.finalizer) given.set(node.finalizer, this.block(node.finalizer, ''));
    return this.plain(node, given);
  },
};

function block(node) {
  return this.within(this.here, () => this.plain(node));
}

function member(node) {
  return this.named(node, node.key.name, node.value);
}

function looped(node) {
  return this.loop(node, `\`${this.code(node.right)}\` never had an item`);
}

/** The nodes that a node is made of, in the order of the source; of two at one place the longer first. */
function partsOf(node) {
  const values = Object.entries(node).flatMap(([key, value]) => (key === 'loc' ? [] : value));
  const parts = values.filter((value) => typeof value?.type === 'string' && typeof value.start === 'number');
  return parts.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** What of a statement is its own, without its blocks. */
function headerOf(node) {
  const header = node.test ?? node.discriminant ?? (node.type.startsWith('For') ? node.right : null);
  const isTall = ['TryStatement', 'ClassDeclaration', 'ForStatement', 'BlockStatement', 'LabeledStatement'].includes(node.type);
  return header ?? (isTall ? { ...node, end: node.start, loc: { end: node.loc.start } } : node);
}

/** What an execution needs to measure a file: its source with marks, what defines their calls, what tells the new. */
function measured(source, file) {
  const told = new Set();
  let now = new Set();
  const reached = (number) => void now.add(number);
  const outcome = (number, value) => {
    now.add(value ? number : number + 1);
    return !!value;
  };
  return {
    source: textOf(source),
    expose(define) {
      define('__reached__', reached);
      define('__outcome__', outcome);
    },
    reached() {
      const fresh = [...now].filter((number) => !told.has(number)).sort((one, other) => one - other);
      now = new Set();
      for (const number of fresh) told.add(number);
      return fresh.map((number) => [file, number]);
    },
  };
}

/** The source with marks; as it is, when it is no JavaScript: that is told where it is compiled. */
function textOf(source) {
  try {
    return new Marking(source).text;
  } catch {
    return source;
  }
}

if (require.main === module) {
  const source = fs.readFileSync(process.argv[2], 'utf8').replace(/^\ufeff/, '');
  process.stdout.write(JSON.stringify(new Marking(source).marks));
}

module.exports = { measured, Marking };
