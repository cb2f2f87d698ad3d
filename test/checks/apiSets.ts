import { relative } from "node:path";
import ts from "typescript";
import { type ApiSet, apiSetOf, isAtLeast } from "./apiSetOf";
import { isGuarded } from "./guards";

/** What the manifest asks for: members up to this version are there wherever the add-in runs. */
const floor: ApiSet = { name: "ExcelApi", version: "1.14" };

/**
 * Goes through files and tells of each member of Excel that is newer than the manifest's requirement set and not behind
 * `isSetSupported`, and of each property in a `load` text that does not exist, which the compiler cannot see.
 */
export function apiSetFindings(program: ts.Program, files: readonly string[]): string[] {
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not in the program`);
    const findings: string[] = [];
    const visit = (node: ts.Node): void => {
      const place = (): string => {
        const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
        return `${relative(process.cwd(), file)}:${line + 1}:${character + 1}`;
      };
      for (const { member, declaration } of membersAt(node, checker)) {
        if (declaration === undefined) {
          findings.push(`${place()} ${member} does not exist`);
          continue;
        }
        const set = isOfOffice(declaration) ? apiSetOf(declaration) : undefined;
        if (set === undefined || (set.name === floor.name && isAtLeast(floor.version, set.version))) continue;
        if (!isGuarded(node, set, checker)) findings.push(`${place()} ${member} needs ${set.name} ${set.version}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return findings;
  });
}

interface Member {
  readonly member: string;
  /** undefined where there is no such member. */
  readonly declaration: ts.Declaration | undefined;
}

function membersAt(node: ts.Node, checker: ts.TypeChecker): Member[] {
  if (ts.isPropertyAccessExpression(node)) return named(node.name, node, checker);
  if (ts.isQualifiedName(node)) return named(node.right, node, checker);
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return [...setting(node, checker)];
  return ts.isCallExpression(node) ? loaded(node, checker) : [];
}

/** `range.values`, `range.clear()` (with several signatures, the one called), `Excel.ChartType.line`. */
function named(name: ts.Node, whole: ts.Node, checker: ts.TypeChecker): Member[] {
  const called = ts.isCallExpression(whole.parent) && whole.parent.expression === whole;
  const signature = called ? checker.getResolvedSignature(whole.parent)?.declaration : undefined;
  const declaration = signature ?? declarationOf(checker.getSymbolAtLocation(name));
  // A member of an unknown type is the compiler's business.
  return declaration === undefined ? [] : [{ member: whole.getText(), declaration }];
}

/** A property in an object that is given to `set`, `load` or a method with options. */
function* setting(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment, checker: ts.TypeChecker): Generator<Member> {
  const declaration = declarationOf(checker.getContextualType(node.parent)?.getProperty(node.name.getText()));
  if (declaration !== undefined) yield { member: node.name.getText(), declaration };
}

/** The properties in `range.load("values,format/fill/color")`, written there or in a constant. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): Member[] {
  const method = call.expression;
  const [names] = call.arguments;
  if (!ts.isPropertyAccessExpression(method) || method.name.text !== "load" || names === undefined) return [];
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || !isOfOffice(declaration)) return [];
  const receiver = checker.getNonNullableType(checker.getTypeAtLocation(method.expression));
  return literalsOf(names, checker)
    .flatMap((text) => text.split(","))
    .flatMap((path) => alongPath(receiver, path.trim(), method, checker));
}

function literalsOf(names: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isArrayLiteralExpression(names)) return names.elements.flatMap((element) => literalsOf(element, checker));
  const type = checker.getTypeAtLocation(names);
  return type.isStringLiteral() ? [type.value] : [];
}

function alongPath(receiver: ts.Type, path: string, at: ts.Node, checker: ts.TypeChecker): Member[] {
  const members: Member[] = [];
  let type = receiver;
  for (const step of path.split("/")) {
    if (step === "" || step === "$all" || step === "$none") return members;
    // A collection's own properties may be named without `items`, which Office.js then puts in front.
    const items = type.getProperty("items");
    const property =
      type.getProperty(step) ?? (items && elementOf(checker.getTypeOfSymbolAtLocation(items, at), checker).getProperty(step));
    members.push({ member: `load("${path}")`, declaration: declarationOf(property) });
    if (property === undefined) return members;
    type = elementOf(checker.getTypeOfSymbolAtLocation(property, at), checker);
  }
  return members;
}

function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}

function declarationOf(symbol: ts.Symbol | undefined): ts.Declaration | undefined {
  return symbol?.valueDeclaration ?? symbol?.declarations?.[0];
}

function isOfOffice(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes("@types/office-js/");
}
