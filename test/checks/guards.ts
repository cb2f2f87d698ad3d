import ts from "typescript";
import { type ApiSet, isAtLeast } from "./apiSetOf";

/**
 * Whether `node` runs only where the host has a requirement set: in the branch of an `if`, a `?:` or an `&&` that asks
 * `isSetSupported("ExcelApi", "1.16")`, or after an `if` in the same block that leaves the function where the set is missing.
 * The question may also have been put into a constant before.
 */
export function isGuarded(node: ts.Node, needed: ApiSet, checker: ts.TypeChecker): boolean {
  const assures = (condition: ts.Expression): boolean => asksFor(condition, needed, checker);
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const outer = inner.parent;
    if (ts.isIfStatement(outer) && outer.thenStatement === inner && assures(outer.expression)) return true;
    if (ts.isConditionalExpression(outer) && outer.whenTrue === inner && assures(outer.condition)) return true;
    const isAnd = ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd && outer.right === inner && assures(outer.left)) return true;
    if (
      ts.isBlock(outer) &&
      outer.statements.some((statement) => statement.end <= inner.pos && leavesWithout(statement, assures))
    )
      return true;
  }
  return false;
}

function asksFor(condition: ts.Expression, needed: ApiSet, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(condition)) return asksFor(condition.expression, needed, checker);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return asksFor(condition.left, needed, checker) || asksFor(condition.right, needed, checker);
  }
  if (ts.isIdentifier(condition)) {
    const declaration = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    const isConstant =
      declaration !== undefined && ts.isVariableDeclaration(declaration) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
    return isConstant && declaration.initializer !== undefined && asksFor(declaration.initializer, needed, checker);
  }
  if (!ts.isCallExpression(condition) || !/(?:^|\.)isSetSupported$/.test(condition.expression.getText())) return false;
  const [name, version] = condition.arguments;
  const isNamed = name !== undefined && ts.isStringLiteral(name) && name.text === needed.name;
  return isNamed && version !== undefined && ts.isStringLiteral(version) && isAtLeast(version.text, needed.version);
}

/** `if (!isSetSupported(…)) return …;` */
function leavesWithout(statement: ts.Statement, assures: (condition: ts.Expression) => boolean): boolean {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return false;
  const { operator, operand } = statement.expression;
  if (operator !== ts.SyntaxKind.ExclamationToken || !assures(operand)) return false;
  const then = statement.thenStatement;
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}
