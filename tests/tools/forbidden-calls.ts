/** Finds the calls that promise 1 forbids, in sources and in built bundles: nothing may leave, or write markup. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

export interface ForbiddenCall {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/** Forbidden under any spelling: as a name, as a member of anything, as a string key. */
const anywhere = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'fetchLater',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'WebAssembly',
  'importScripts',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
]);
/** Forbidden as global functions; a local of that name is not meant. */
const globals = new Set(['fetch', 'eval', 'Function', 'Image', 'open']);
const globalObjects = new Set(['window', 'globalThis', 'self', 'top', 'parent', 'frames']);
const markup = new Set(['innerHTML', 'outerHTML', 'srcdoc']);

/**
 * All forbidden calls of one file. Scripts are read as a syntax tree, so comments, types and words in strings do not count.
 * `.html` and `.css` are searched for anything inline or remote.
 */
export function forbiddenCalls(file: string, text: string): ForbiddenCall[] {
  if (/\.html?$/.test(file)) return matches(file, text, htmlPatterns);
  if (file.endsWith('.css')) return matches(file, text, cssPatterns);
  return scriptCalls(file, text);
}

/** The same for every script, page and style sheet under a folder. A folder that holds none is an error, not a success. */
export function searchFolder(folder: string): { searched: number; found: ForbiddenCall[] } {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: build first`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:[cm]?[jt]sx?|html?|css)$/.test(path) && statSync(path).isFile())
    .toSorted();
  if (files.length === 0) throw new Error(`${folder} holds nothing to search`);
  return {
    searched: files.length,
    found: files.flatMap((path) => forbiddenCalls(path, readFileSync(path, 'utf8'))),
  };
}

const htmlPatterns: ReadonlyArray<readonly [RegExp, string]> = [
  [/<script(?![^>]*\bsrc=)[^>]*>/g, 'inline script'],
  [/<style\b/g, 'inline style sheet'],
  [/\sstyle\s*=/g, 'style attribute'],
  [/\son[a-z]+\s*=/g, 'inline handler'],
  [/\b(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\//g, 'remote address'],
];
const cssPatterns: ReadonlyArray<readonly [RegExp, string]> = [
  [/@import\s+(?:url\(\s*)?["']?(?:https?:)?\/\//g, 'remote @import'],
  [/url\(\s*["']?(?:https?:)?\/\//g, 'remote url()'],
];

function matches(file: string, text: string, patterns: typeof htmlPatterns): ForbiddenCall[] {
  return patterns.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].map((match) => ({
      file,
      line: text.slice(0, match.index).split('\n').length,
      what,
    })),
  );
}

function scriptCalls(file: string, text: string): ForbiddenCall[] {
  const kind = /\.[jt]sx$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: ForbiddenCall[] = [];
  const locals = declaredNames(source);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      return;
    }
    const what = forbidden(node, locals);
    if (what !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ file, line: line + 1, what });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function forbidden(node: ts.Node, locals: ReadonlySet<string>): string | undefined {
  if (ts.isIdentifier(node)) return forbiddenName(node, locals);
  if (ts.isBindingElement(node)) return takenFromGlobal(node);
  const member = memberOf(node);
  if (member === undefined) return undefined;
  if (anywhere.has(member.name)) return member.name;
  if (globals.has(member.name) && isGlobalObject(member.object)) return member.name;
  if (markup.has(member.name) && isAssigned(node)) return `${member.name} =`;
  const onDocument = ts.isIdentifier(member.object) && member.object.text === 'document';
  return onDocument && /^write(?:ln)?$/.test(member.name) ? 'document.write' : undefined;
}

function forbiddenName(node: ts.Identifier, locals: ReadonlySet<string>): string | undefined {
  if (isMemberName(node)) return undefined;
  if (anywhere.has(node.text)) return node.text;
  if (!globals.has(node.text) || locals.has(node.text)) return undefined;
  // `<details open={…}>` and `const { open: isOpen } = state`.
  if (ts.isJsxAttribute(node.parent)) return undefined;
  if (ts.isBindingElement(node.parent) && node.parent.propertyName === node) return undefined;
  return isOnlyRead(node) ? undefined : node.text;
}

/** `x instanceof Function`, `typeof fetch`, and `Function.call.bind(f)`, the polyfill's way to say `f.call`: nothing runs. */
function isOnlyRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  }
  if (node.text !== 'Function' || !ts.isPropertyAccessExpression(parent)) return false;
  if (parent.name.text === 'prototype') return true;
  const outer = parent.parent;
  return (
    parent.name.text === 'call' &&
    ts.isPropertyAccessExpression(outer) &&
    outer.name.text === 'bind'
  );
}

/** `const { fetch } = window`. */
function takenFromGlobal(node: ts.BindingElement): string | undefined {
  const name = node.propertyName ?? node.name;
  const declaration = node.parent.parent;
  if (!ts.isIdentifier(name) || !globals.has(name.text)) return undefined;
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) {
    return undefined;
  }
  return isGlobalObject(declaration.initializer) ? name.text : undefined;
}

/** Names that belong to something else: `x.fetch`, `{ fetch: … }`, a method, an import's outer name. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent))
    return parent.name === node;
  return (
    ts.isPropertyDeclaration(parent) || ts.isGetAccessor(parent) || ts.isImportSpecifier(parent)
  );
}

function memberOf(node: ts.Node): { object: ts.Expression; name: string } | undefined {
  if (ts.isPropertyAccessExpression(node)) return { object: node.expression, name: node.name.text };
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return { object: node.expression, name: node.argumentExpression.text };
  }
  return undefined;
}

function isGlobalObject(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return globalObjects.has(node.name.text);
  return ts.isIdentifier(node) && globalObjects.has(node.text);
}

function isAssigned(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

function declaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isImportSpecifier(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function main(folders: readonly string[]): void {
  if (folders.length === 0) throw new Error('usage: forbidden-calls.ts FOLDER…');
  const results = folders.map((folder) => searchFolder(folder));
  const found = results.flatMap((result) => result.found);
  for (const call of found) console.error(`${call.file}:${call.line}: ${call.what}`);
  const searched = results.reduce((sum, result) => sum + result.searched, 0);
  console.log(`forbidden calls: ${found.length} in ${searched} files`);
  if (found.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
