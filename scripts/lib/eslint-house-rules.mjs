// Three small lint rules that no installed plugin has.

const KEBAB_CASE = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** One way to write a file's name, so that nobody has to guess one (and no two differ by case alone). */
const kebabFileName = {
  meta: { type: 'suggestion', schema: [], messages: { name: 'File names are kebab-case: thing.kind.ts' } },
  create(context) {
    const name = context.filename.split(/[\\/]/).at(-1)
    return { Program: (node) => !KEBAB_CASE.test(name) && context.report({ node, messageId: 'name' }) }
  },
}

/** A silenced rule is a decision, and a decision has a reason. */
const describedSuppression = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why: // eslint-disable-next-line rule -- reason' },
  },
  create(context) {
    const silent = ({ value }) => /^\s*eslint-disable/.test(value) && !/\s--\s+\S{3,}/.test(value)
    const report = (comment) => context.report({ loc: comment.loc, messageId: 'reason' })
    return { Program: () => context.sourceCode.getAllComments().filter(silent).forEach(report) }
  },
}

const HIDING = new Set(['only', 'skip', 'todo', 'failing'])

/** A focused test hides all others, a disabled one hides itself; both stay green. */
const noHiddenTest = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { hidden: '{{ text }} hides tests: mend or delete the test' },
  },
  create(context) {
    const report = (node) =>
      context.report({ node, messageId: 'hidden', data: { text: context.sourceCode.getText(node) } })
    return {
      'MemberExpression[object.name=/^(it|test|describe)$/]'(node) {
        if (HIDING.has(node.property.name)) report(node)
      },
      'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]'(node) {
        report(node.callee)
      },
    }
  },
}

export default {
  rules: {
    'kebab-file-name': kebabFileName,
    'described-suppression': describedSuppression,
    'no-hidden-test': noHiddenTest,
  },
}
